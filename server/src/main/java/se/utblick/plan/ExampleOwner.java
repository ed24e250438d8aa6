package se.utblick.plan;

import java.util.Locale;
import java.util.UUID;
import se.utblick.platform.Author;
import se.utblick.platform.ExampleBook;

/** Whoever holds a function in the example, when something was said in it. */
record ExampleOwner(String function, String name) implements Author {

    /** One whose function is spelt as it is said. */
    ExampleOwner(String function) {
        this(function, function.substring(0, 1).toUpperCase(Locale.ROOT) + function.substring(1) + " (exempel)");
    }

    @Override
    public UUID authorId() {
        return ExampleBook.id("organisation.person", function);
    }

    @Override
    public String authorName() {
        return name;
    }
}

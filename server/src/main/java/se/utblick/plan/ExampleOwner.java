package se.utblick.plan;

import java.util.Locale;
import java.util.UUID;
import se.utblick.platform.Author;
import se.utblick.platform.ExampleBook;

/** Whoever holds a function in the example, when something was said in it. */
record ExampleOwner(String function) implements Author {

    @Override
    public UUID authorId() {
        return ExampleBook.id("organisation.person", function);
    }

    @Override
    public String authorName() {
        var words = function.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " (exempel)";
    }
}

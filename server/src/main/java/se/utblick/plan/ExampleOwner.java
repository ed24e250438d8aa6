package se.utblick.plan;

import java.util.Map;
import java.util.UUID;
import se.utblick.platform.Author;
import se.utblick.platform.ExampleBook;

/** Whoever holds a function in the example, when something was said in it. */
record ExampleOwner(String function, String name) implements Author {

    /** The holder of this function, who goes by its code when it has no name. */
    static ExampleOwner of(Map<String, ExampleOwner> owners, String function) {
        return owners.getOrDefault(function, new ExampleOwner(function, function));
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

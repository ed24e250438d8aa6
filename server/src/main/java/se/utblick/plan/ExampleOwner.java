package se.utblick.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.platform.Author;
import se.utblick.platform.ExampleBook;

/** Whoever holds a function in the example, when something was said in it. */
record ExampleOwner(String function, String name) implements Author {

    /** The owners by their function's code. */
    static Map<String, ExampleOwner> all(JdbcClient jdbc) {
        return jdbc
                .sql("select code, name_sv from organisation.function")
                .query((row, index) -> new ExampleOwner(row.getString("code"), row.getString("name_sv") + " (exempel)"))
                .list()
                .stream()
                .collect(toMap(ExampleOwner::function, owner -> owner));
    }

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

package se.utblick.app;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.Role;
import se.utblick.platform.Tool;

/** Lets somebody in, with a first password that is printed once and kept nowhere. */
@Component
class AddPerson implements Tool {

    private final People people;

    AddPerson(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "add-person";
    }

    @Override
    public String usage() {
        return "add-person EMAIL ROLE NAME";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() < 3 || !arguments.get(0).matches("[^@\\s]+@[^@\\s]+")) {
            out.println("Write ./utblick " + usage()
                    + ", for example: ./utblick add-person anna@example.org STRATEGIST Anna");
            return 2;
        }
        var role = role(arguments.get(1));
        if (role.isEmpty()) {
            out.println("There is no role " + arguments.get(1) + ". There are: "
                    + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(", ")));
            return 2;
        }
        return add(arguments.get(0), role.get(), String.join(" ", arguments.subList(2, arguments.size())), out);
    }

    private int add(String email, Role role, String name, PrintStream out) {
        var person = new Person(
                new PersonId(UUID.randomUUID()), name, email, Set.of(role), Set.of(), Optional.empty(), false);
        try {
            var password = people.letIn(Actor.program(), person);
            out.printf("%s can sign in with %s and this password: %s%n", name, email, password);
            return 0;
        } catch (DuplicateKeyException alreadyThere) {
            out.println("Somebody already signs in with " + email + ". Nothing has been changed.");
            return 1;
        }
    }

    private static Optional<Role> role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}

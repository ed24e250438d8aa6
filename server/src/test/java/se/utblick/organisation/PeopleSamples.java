package se.utblick.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import se.utblick.kernel.Bilingual;

/** People and units as tests need them: each call makes new ones, so that tests never meet each other's. */
public final class PeopleSamples {

    public static final String PASSWORD = "en lång fras som ingen annan har";

    // Made once: a good password hash takes its time.
    private static final String HASH =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    public static Person aPerson(Set<UnitId> units, Role... roles) {
        var id = UUID.randomUUID();
        var name = Arrays.stream(roles).map(Enum::name).collect(Collectors.joining("-"));
        var email = name.toLowerCase(Locale.ROOT) + "." + id + "@example.org";
        return new Person(new PersonId(id), name, email, Set.of(roles), units, Optional.empty(), false);
    }

    public static Actor anActor(Role... roles) {
        return aPerson(Set.of(), roles).actor();
    }

    /** Somebody who can sign in with {@link #PASSWORD}. */
    public static Person signedUp(People people, Set<UnitId> units, Role... roles) {
        var person = aPerson(units, roles);
        people.add(Actor.program(), person, HASH);
        return person;
    }

    public static Unit aUnit(Organisation organisation, String name) {
        var id = UUID.randomUUID();
        var unit = new Unit(new UnitId(id), "u" + id, new Bilingual(name, name));
        organisation.add(Actor.program(), unit);
        return unit;
    }

    public static Body aBody(Organisation organisation, BodyKind kind, String name) {
        var id = UUID.randomUUID();
        var body = new Body(
                new BodyId(id),
                "b" + id,
                new Bilingual(name, name),
                kind,
                Bilingual.NONE,
                Optional.empty(),
                Optional.empty());
        organisation.add(Actor.program(), body);
        return body;
    }

    private PeopleSamples() {}
}

package se.utblick.organisation;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;

/** Those who can sign in. */
@Component
public class People {

    private final PersonStore store;
    private final Journal journal;
    private final OpenSessions sessions;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final InstantSource clock;

    People(
            JdbcClient jdbc,
            Journal journal,
            OpenSessions sessions,
            SignInAttempts attempts,
            PasswordEncoder encoder,
            InstantSource clock) {
        this.store = new PersonStore(jdbc);
        this.journal = journal;
        this.sessions = sessions;
        this.attempts = attempts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The person as they are now; asked for at every request, so that a role taken away is gone at once. */
    public Optional<Person> person(PersonId id) {
        return Once.read(new Known(id), () -> store.known(id))
                .filter(person -> person.leftAt().isEmpty());
    }

    private record Known(PersonId id) {}

    /** Whoever signs in with this address of mail, unless they have left. */
    public Optional<Person> withAddress(String email) {
        return store.withAddress(email);
    }

    /** The people of the example, one for each role, for the sign-in page to offer. */
    public List<Person> examplePeople() {
        return store.examplePeople();
    }

    /** Everybody, those who have left last. */
    public List<Person> everybody(Actor by) {
        by.mustHave(Permission.ADMINISTER);
        return store.everybody();
    }

    /** Also somebody who has left. */
    public Optional<Person> known(Actor by, PersonId id) {
        by.mustHave(Permission.ADMINISTER);
        return store.known(id);
    }

    /** The person with this address and their password hash. */
    Optional<Credentials> credentials(String email) {
        return store.credentials(email);
    }

    record Credentials(PersonId person, String passwordHash) {}

    /** @param passwordHash the hash, never the password; empty for somebody who cannot sign in with one */
    @Transactional
    public void add(Actor by, Person person, String passwordHash) {
        by.mustHave(Permission.ADMINISTER);
        store.add(person, passwordHash);
        journal.write(by, subject(person.id()), "added", "", Role.names(person.roles()));
    }

    /** Adds somebody with a first password: told once, here, and kept nowhere. */
    @Transactional
    public String letIn(Actor by, Person person) {
        var password = Passwords.first();
        add(by, person, encoder.encode(password));
        return password;
    }

    /** @param why asked for when the roles change */
    @Transactional
    public void change(Actor by, Person person, String why) {
        by.mustHave(Permission.ADMINISTER);
        var before = found(person.id());
        if (before.isAdministrator() && !person.isAdministrator()) {
            mustNotBeTheLast(before);
        }
        store.save(person);
        var newRoles = !before.roles().equals(person.roles());
        journal.write(
                by,
                subject(person.id()),
                newRoles ? "roles-changed" : "changed",
                why,
                newRoles ? Role.names(person.roles()) : "");
    }

    /** Nobody is taken out: what they have done keeps their name, and they can no longer sign in. */
    @Transactional
    public void leave(Actor by, PersonId id, Version shown, String why) {
        by.mustHave(Permission.ADMINISTER);
        var leaving = found(id);
        if (leaving.isAdministrator()) {
            mustNotBeTheLast(leaving);
        }
        store.leave(id, clock.instant(), shown);
        journal.write(by, subject(id), "left", why, "");
        sessions.endAll(id);
    }

    /** Somebody who has left comes back, with a new password: told once, here, and kept nowhere. */
    @Transactional
    public String comeBack(Actor by, PersonId id) {
        by.mustHave(Permission.ADMINISTER);
        store.comeBack(id);
        return newPassword(by, id, "returned");
    }

    /** A new password in place of one that is forgotten or known to others; whoever is signed in with it is signed out. */
    @Transactional
    public String newPassword(Actor by, PersonId id) {
        by.mustHave(Permission.ADMINISTER);
        return newPassword(by, id, "password-given");
    }

    private String newPassword(Actor by, PersonId id, String action) {
        var person = found(id);
        if (person.example()) {
            throw new Refused("organisation.person.example-has-no-password");
        }
        var password = Passwords.first();
        attempts.succeeded(person.email());
        store.password(id, encoder.encode(password));
        journal.write(by, subject(id), action);
        sessions.endAll(id);
        return password;
    }

    /**
     * One's own password; everywhere else one is signed out.
     *
     * @param session the session that goes on
     */
    @Transactional
    public Checked<PersonId> changePassword(Actor by, String old, String fresh, String session) {
        var person = person(by.person()).orElseThrow(() -> new NotFound(by.person()));
        if (person.example()) {
            throw new Refused("organisation.person.example-has-no-password");
        }
        var mistake = mistakeInOld(person, old);
        if (mistake.isPresent()) {
            return new Checked.Bad<>(Map.of("passwordNow", mistake.get()));
        }
        var weakness = Passwords.weakness(fresh, person.email());
        if (weakness.isPresent()) {
            return new Checked.Bad<>(Map.of("passwordNew", weakness.get()));
        }
        store.password(person.id(), encoder.encode(fresh));
        journal.write(by, subject(person.id()), "password-changed");
        sessions.endAllBut(person.id(), session);
        return new Checked.Good<>(person.id());
    }

    /** Counted with the tries at the door: a session left open is no way to guess its owner's password. */
    private Optional<Sentence> mistakeInOld(Person person, String old) {
        if (attempts.mustWait(person.email())) {
            return Optional.of(Sentence.of("organisation.password.wait"));
        }
        var hash = store.credentials(person.email()).orElseThrow().passwordHash();
        if (encoder.matches(old, hash)) {
            attempts.succeeded(person.email());
            return Optional.empty();
        }
        attempts.failed(person.email());
        return Optional.of(Sentence.of("organisation.password.old-is-wrong"));
    }

    /** Signs oneself out wherever one is signed in. */
    public void signOutEverywhere(Actor by) {
        sessions.endAll(by.person());
    }

    /**
     * A house with nobody to look after it cannot be mended from within. The example's people do not count for a real one:
     * they go with the example.
     */
    private void mustNotBeTheLast(Person leaving) {
        store.holdAdministratorsStill();
        var others = store.administrators().stream()
                .filter(other -> !other.id().equals(leaving.id()))
                .filter(other -> leaving.example() || !other.example());
        if (others.findAny().isEmpty()) {
            throw new Refused("organisation.person.last-administrator");
        }
    }

    private Person found(PersonId id) {
        return store.known(id).orElseThrow(() -> new NotFound(id));
    }

    private static Subject subject(PersonId id) {
        return new Subject("organisation.person", id.value());
    }
}

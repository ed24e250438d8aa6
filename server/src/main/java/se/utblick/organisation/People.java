package se.utblick.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** Those who can sign in. */
@Component
public class People {

    private final PersonStore store;
    private final Journal journal;

    People(JdbcClient jdbc, Journal journal) {
        this.store = new PersonStore(jdbc);
        this.journal = journal;
    }

    /** The person as they are now; asked for at every request, so that a role taken away is gone at once. */
    public Optional<Person> person(PersonId id) {
        return store.person(id);
    }

    /** The people of the example, one for each role, for the sign-in page to offer. */
    public List<Person> examplePeople() {
        return store.examplePeople();
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
        journal.write(by, new Subject("organisation.person", person.id().value()), "added");
    }
}

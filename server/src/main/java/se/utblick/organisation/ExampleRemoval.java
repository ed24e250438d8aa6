package se.utblick.organisation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.platform.ExampleContent;
import se.utblick.platform.ExampleLoader;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** Takes the example out of the house, when there is somebody real to look after what is left. */
@Component
public class ExampleRemoval {

    /** What the journal calls it. */
    public static final Subject SUBJECT = new Subject(
            "organisation.example", UUID.nameUUIDFromBytes("organisation.example".getBytes(StandardCharsets.UTF_8)));

    private final ExampleLoader loader;
    private final ExampleContent content;
    private final PersonStore people;
    private final OpenSessions sessions;
    private final Journal journal;

    ExampleRemoval(
            ExampleLoader loader, ExampleContent content, JdbcClient jdbc, OpenSessions sessions, Journal journal) {
        this.loader = loader;
        this.content = content;
        this.people = new PersonStore(jdbc);
        this.sessions = sessions;
        this.journal = journal;
    }

    /** What would go, a sentence for each kind of thing. */
    public List<Sentence> contents(Actor by) {
        mustBeThere(by);
        return loader.contents();
    }

    /** How many rows of the journal would stay. */
    public long journalRows() {
        return journal.count();
    }

    /** Whether there is an administrator who does not go with the example. */
    public boolean hasSomebodyReal() {
        return people.administrators().stream().anyMatch(person -> !person.example());
    }

    @Transactional
    public void remove(Actor by) {
        mustBeThere(by);
        if (!hasSomebodyReal()) {
            throw new Refused("organisation.example.nobody-real")
                    .instead("organisation.example.add-somebody", OrganisationPaths.NEW_PERSON);
        }
        takeOut(by);
    }

    /** From the server's own command line, where somebody can be let in afterwards too. */
    @Transactional
    public void removeByProgram() {
        mustBeThere(Actor.program());
        takeOut(Actor.program());
    }

    private void takeOut(Actor by) {
        var leaving = people.examplePeople();
        loader.remove();
        journal.write(by, SUBJECT, "removed");
        leaving.forEach(person -> sessions.endAll(person.id()));
    }

    private void mustBeThere(Actor by) {
        by.mustHave(Permission.ADMINISTER);
        if (!content.isLoaded()) {
            throw new NotFound("example content");
        }
    }
}

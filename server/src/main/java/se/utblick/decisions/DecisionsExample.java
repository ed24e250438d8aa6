package se.utblick.decisions;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleChapter;

/**
 * Takes out the decisions that the example's things rested on. They are made by the chapters above, each with its own
 * thing; when this row is reached those things are gone.
 */
@Component
class DecisionsExample implements ExampleChapter {

    private static final String ABOUT_WHAT_IS_GONE = "subject_kind = :kind and not subject_id = any(:left)";

    private static final String MARK = "EXEMPEL-%";

    private final JdbcClient jdbc;
    private final List<MatterOwner> owners;

    DecisionsExample(JdbcClient jdbc, List<MatterOwner> owners) {
        this.jdbc = jdbc;
        this.owners = List.copyOf(owners);
    }

    @Override
    public int row() {
        return 3;
    }

    @Override
    public void load(ExampleBook book) {
        // Nothing of its own: a decision comes with the thing that it is about.
    }

    @Override
    public void remove(ExampleBook book) {
        for (var owner : owners) {
            var left = left(owner);
            for (var table : List.of("proposal", "decision")) {
                jdbc.sql("delete from decisions." + table + " where " + ABOUT_WHAT_IS_GONE)
                        .param("kind", owner.subjectKind())
                        .param("left", left)
                        .update();
            }
        }
        takeOutMarked();
    }

    /**
     * What is decided about the things of the example themselves is known only to the chapters above. The meetings and the
     * delegations are counted with the decisions, at one go.
     */
    @Override
    public List<Sentence> contents(ExampleBook book) {
        return jdbc.sql("""
                        select (select count(*) from decisions.decision where registry_number like :mark) as decisions,
                               (select count(*) from decisions.meeting where id = any(:meetings)) as meetings,
                               (select count(*) from decisions.delegation_rule where id = any(:rules)) as rules
                        """)
                .param("mark", MARK)
                .param("meetings", MeetingsExample.ids(book))
                .param("rules", DelegationExample.rules(book))
                .query((row, index) -> List.of(
                        Sentence.of("decisions.example.decisions", row.getInt("decisions")),
                        Sentence.of("decisions.example.meetings", row.getInt("meetings")),
                        Sentence.of("decisions.example.delegation", row.getInt("rules"))))
                .single();
    }

    /** What says that it is an example, on things that nobody here knows of; what real content rests on stays. */
    private void takeOutMarked() {
        jdbc.sql("savepoint before_marked").update();
        try {
            jdbc.sql("""
                            delete from decisions.proposal
                            where  decision_id in (select id from decisions.decision where registry_number like :mark)
                            """).param("mark", MARK).update();
            jdbc.sql("delete from decisions.decision where registry_number like :mark")
                    .param("mark", MARK)
                    .update();
        } catch (DataIntegrityViolationException inUse) {
            jdbc.sql("rollback to savepoint before_marked").update();
        }
    }

    private UUID[] left(MatterOwner owner) {
        var named = jdbc.sql("""
                        select subject_id from decisions.decision where subject_kind = :kind
                        union
                        select subject_id from decisions.proposal where subject_kind = :kind
                        """).param("kind", owner.subjectKind()).query(UUID.class).list().stream()
                .collect(toSet());
        return owner.addresses(named).keySet().toArray(UUID[]::new);
    }
}

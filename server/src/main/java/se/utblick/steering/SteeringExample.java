package se.utblick.steering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleChapter;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;

/** The region's adopted policy, word for word, with its seven goals. Its decision is not in the source and is made up. */
@Component
class SteeringExample implements ExampleChapter {

    private static final String CODE = "internationell-policy";
    private static final DocumentId POLICY = new DocumentId(ExampleBook.id("steering.document", CODE));
    private static final LocalDate DECIDED = LocalDate.of(2023, 11, 29);

    private final DocumentStore documents;
    private final StepStore steps;
    private final PassageStore passages;
    private final GoalStore goals;
    private final Decisions decisions;
    private final InstantSource clock;
    private final JdbcClient jdbc;

    SteeringExample(JdbcClient jdbc, Decisions decisions, InstantSource clock) {
        this.documents = new DocumentStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.passages = new PassageStore(jdbc);
        this.goals = new GoalStore(jdbc);
        this.decisions = decisions;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public int row() {
        return 4;
    }

    @Override
    public void load(ExampleBook book) {
        var policy = book.read("policy.yaml");
        var title = policy.bilingual("title");
        documents.add(new SteeringDocument(
                POLICY,
                DocumentKind.POLICY,
                CODE,
                1,
                new Details(
                        title,
                        Optional.empty(),
                        Optional.of("internationell_strateg"),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Set.of(),
                Version.FIRST));
        var text = book.read("policy-text.yaml").entries("passages").stream()
                .map(SteeringExample::passage)
                .toList();
        passages.add(POLICY, text);
        policy.entries("goal_groups").forEach(group -> set(group, text));
        adopt(title, book.moved(DECIDED));
    }

    /** Takes out the policy with every version made of it; the decisions that they rest on go with the row below. */
    @Override
    public void remove(ExampleBook book) {
        jdbc.sql(
                        "delete from steering.goal_place where document_id in (select id from steering.document where code = :code)")
                .param("code", CODE)
                .update();
        jdbc.sql(
                        "delete from steering.goal_group where document_id in (select id from steering.document where code = :code)")
                .param("code", CODE)
                .update();
        jdbc.sql("delete from steering.document where code = :code")
                .param("code", CODE)
                .update();
        for (var group : book.read("policy.yaml").entries("goal_groups")) {
            for (var goal : group.entries("goals")) {
                takeOutUnlessUsed(goalId(goal.text("id")));
            }
        }
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        var ids = book.read("policy.yaml").entries("goal_groups").stream()
                .flatMap(group -> group.entries("goals").stream())
                .map(goal -> goalId(goal.text("id")).value())
                .toList();
        var count = jdbc.sql("select count(*) from steering.goal where id in (:ids)")
                .param("ids", ids)
                .query(Integer.class)
                .single();
        return List.of(Sentence.of("steering.example.policy"), Sentence.of("steering.example.goals", count));
    }

    private void takeOutUnlessUsed(GoalId goal) {
        jdbc.sql("savepoint before_one").update();
        try {
            jdbc.sql("delete from steering.goal where id = :id")
                    .param("id", goal.value())
                    .update();
        } catch (org.springframework.dao.DataIntegrityViolationException inUse) {
            jdbc.sql("rollback to savepoint before_one").update();
        }
    }

    private void set(ExampleBook.Entry group, List<Passage> text) {
        var begins = anchored(text, group.text("id"));
        var set = new GoalGroup(group.text("id"), group.bilingual("short"), group.bilingual("text"), begins.number());
        goals.addGroup(POLICY, begins.id(), set);
        for (var goal : group.entries("goals")) {
            var code = goal.text("id");
            var said = anchored(text, code);
            goals.add(goalId(code), code);
            goals.place(
                    new Goal(
                            goalId(code),
                            code,
                            set,
                            goal.bilingual("short"),
                            new Bilingual(said.text(), goal.text("text_en")),
                            POLICY,
                            said.number()),
                    said.id());
        }
    }

    private void adopt(Bilingual title, LocalDate on) {
        var council = new BodyId(ExampleBook.id("organisation.body", "rf"));
        var decision = decisions.record(
                Actor.program(),
                DocumentKind.POLICY.matter(),
                SteeringDocuments.subject(POLICY),
                title.sv(),
                Outcome.ADOPTED,
                new DecisionReference(council, on, "§ EX-0", new RegistryNumber("EXEMPEL-000"), ""));
        steps.add(
                POLICY,
                Actor.program().authorId(),
                new Step(
                        Move.ADOPT,
                        Optional.empty(),
                        DocumentState.IN_FORCE,
                        "",
                        Map.of(),
                        Optional.of(on),
                        Optional.empty(),
                        Optional.of(decision.id()),
                        Actor.program().authorName(),
                        clock.instant()));
    }

    private static Passage passage(ExampleBook.Entry entry) {
        return new Passage(
                UUID.randomUUID(),
                (int) entry.number("number"),
                Passage.Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                (int) entry.number("level"),
                entry.text("lines"),
                entry.text("text"),
                entry.texts("anchors"));
    }

    private static Passage anchored(List<Passage> text, String anchor) {
        return text.stream()
                .filter(passage -> passage.anchors().contains(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static GoalId goalId(String code) {
        return new GoalId(ExampleBook.id("steering.goal", code));
    }
}

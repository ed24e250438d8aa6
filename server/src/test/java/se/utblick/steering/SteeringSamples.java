package se.utblick.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;

/** Documents and goals as tests need them: each call makes new ones, so that tests never meet each other's. */
public final class SteeringSamples {

    /** Goals of a policy of their own that is in force, as many as there are short names. */
    public static List<Goal> goalsInForce(JdbcClient jdbc, String... shortNames) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var policy = new SteeringDocument(
                new DocumentId(UUID.randomUUID()),
                DocumentKind.POLICY,
                "policy-" + mark,
                1,
                new Details(
                        Bilingual.swedish("Policy " + mark),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Set.of(),
                Version.FIRST);
        new DocumentStore(jdbc).add(policy);
        var text = new ArrayList<Passage>();
        text.add(passage(1, "Gynna länet genom att:"));
        for (var name : shortNames) {
            text.add(passage(text.size() + 1, "Målet " + name));
        }
        new PassageStore(jdbc).add(policy.id(), text);
        var goals = new GoalStore(jdbc);
        var group = new GoalGroup("G" + mark, new Bilingual("Länet", "The county"), Bilingual.NONE, 1);
        goals.addGroup(policy.id(), text.getFirst().id(), group);
        for (int i = 0; i < shortNames.length; i++) {
            var passage = text.get(i + 1);
            var goal = new Goal(
                    new GoalId(UUID.randomUUID()),
                    mark + "-" + (i + 1),
                    group,
                    new Bilingual(shortNames[i], shortNames[i]),
                    new Bilingual(passage.text(), passage.text()),
                    policy.id(),
                    passage.number());
            goals.add(goal.id(), goal.code());
            goals.place(goal, passage.id());
        }
        new StepStore(jdbc).add(policy.id(), Actor.program().authorId(), inForce());
        return new TextStore(jdbc).of(policy.id()).goals();
    }

    public static Goal aGoalInForce(JdbcClient jdbc, String shortName) {
        return goalsInForce(jdbc, shortName).getFirst();
    }

    static Passage passage(int number, String text) {
        return new Passage(UUID.randomUUID(), number, Passage.Kind.PARAGRAPH, 0, "", text, List.of());
    }

    private static Step inForce() {
        return new Step(
                Move.ADOPT,
                Optional.empty(),
                DocumentState.IN_FORCE,
                "",
                Map.of(),
                Optional.of(LocalDate.of(2024, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                "Test",
                Instant.EPOCH);
    }

    private SteeringSamples() {}
}

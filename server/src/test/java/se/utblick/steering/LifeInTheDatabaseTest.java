package se.utblick.steering;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.Chance;
import se.utblick.HouseTest;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.steering.SteeringDocument.Step;

/** The state of a document is told in two places, so that a list can be read with one question: they say the same. */
@HouseTest
class LifeInTheDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int DAYS = 4;
    private final String mark = "life-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave_nothing_that_another_test_would_meet() {
        jdbc.sql("delete from steering.document where code like :mark")
                .param("mark", mark + "%")
                .update();
    }

    @Test
    void whatever_steps_it_has_taken_the_database_knows_the_state_of_a_document_on_every_day() {
        var lives = new ArrayList<SteeringDocument>();
        Chance.tries(150, chance -> lives.add(written(life(chance))));

        for (int days = -DAYS - 1; days <= DAYS + 1; days++) {
            var day = DAY.plusDays(days);
            theSame(lives, day, standing("date '" + day + "'"));
        }
        theSame(lives, LocalDate.MAX, standing("'infinity'"));
    }

    private static void theSame(List<SteeringDocument> lives, LocalDate day, Map<UUID, String> told) {
        for (var document : lives) {
            assertThat(told.get(document.id().value()))
                    .as("on %s after %s", day, steps(document))
                    .isEqualTo(document.state(day).name());
        }
    }

    private static List<String> steps(SteeringDocument document) {
        return document.steps().stream()
                .map(step -> step.move()
                        + step.validFrom().map(from -> " from " + from).orElse(""))
                .toList();
    }

    private Map<UUID, String> standing(String day) {
        return jdbc
                .sql("select document_id, state from steering.standing(" + day + ")")
                .query((row, index) -> Map.entry(row.getObject("document_id", UUID.class), row.getString("state")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private SteeringDocument written(List<Step> steps) {
        var document = new SteeringDocument(
                new DocumentId(UUID.randomUUID()),
                DocumentKind.PROGRAMME,
                mark + UUID.randomUUID(),
                1,
                new Details(
                        Bilingual.swedish("Liv"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                steps,
                Set.of(),
                Version.FIRST);
        new DocumentStore(jdbc).add(document);
        var store = new StepStore(jdbc);
        steps.forEach(step -> store.add(document.id(), UUID.randomUUID(), step));
        return document;
    }

    /** Nothing has happened to a document before it is begun. */
    private static List<Step> life(Chance chance) {
        var steps = new ArrayList<Step>();
        steps.add(step(Move.BEGIN, chance, Optional.empty()));
        steps.addAll(chance.several(0, 6, () -> step(chance)));
        return steps;
    }

    private static Step step(Chance chance) {
        var move = chance.of(
                Move.BEGIN,
                Move.PUT_TO_DECISION,
                Move.ADOPT,
                Move.REMIT,
                Move.BEGIN_REVIEW,
                Move.END_REVIEW,
                Move.EXTEND,
                Move.REPLACE,
                Move.REPEAL);
        var from = chance.between(0, 5) == 0
                ? Optional.<LocalDate>empty()
                : Optional.of(DAY.plusDays(chance.between(-DAYS, DAYS)));
        return step(move, chance, from);
    }

    private static Step step(Move move, Chance chance, Optional<LocalDate> from) {
        var to = switch (move) {
            case PUT_TO_DECISION -> DocumentState.FOR_DECISION;
            case BEGIN_REVIEW -> DocumentState.UNDER_REVIEW;
            case REPLACE -> DocumentState.REPLACED;
            case REPEAL -> DocumentState.REPEALED;
            case ADOPT, END_REVIEW, EXTEND -> DocumentState.IN_FORCE;
            default -> DocumentState.DRAFT;
        };
        return new Step(
                move,
                Optional.of(chance.of(DocumentState.DRAFT, DocumentState.DUE_FOR_REVIEW, DocumentState.EXPIRED)),
                to,
                "",
                Map.of(),
                from,
                Optional.empty(),
                Optional.empty(),
                "Test",
                Instant.EPOCH);
    }
}

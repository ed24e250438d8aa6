package se.utblick.plan;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/** The example's objectives with their figures and what their owners make of them. */
final class ObjectivesExample {

    private static final Map<String, Assessment.Level> LEVELS = Map.of(
            "pa_vag", Assessment.Level.ON_TRACK,
            "risk", Assessment.Level.AT_RISK,
            "uppnatt", Assessment.Level.MET,
            "delvis", Assessment.Level.PARTLY_MET,
            "ej_uppnatt", Assessment.Level.MISSED);
    private static final Map<String, Assessment.Next> NEXT = Map.of(
            "fortsatt", Assessment.Next.CONTINUE,
            "andra", Assessment.Next.CHANGE,
            "avsluta", Assessment.Next.END);
    private static final Map<String, Mandate> MANDATES =
            Map.of("rua", Mandate.REGIONAL_DEVELOPMENT, "org", Mandate.OWN_ORGANISATION);
    private static final Map<String, Receiver> RECEIVERS =
            Map.of("regionen", Receiver.REGION, "verksamheten", Receiver.OPERATIONS, "invanarna", Receiver.RESIDENTS);

    private final JdbcClient jdbc;
    private final ObjectiveStore store;
    private final ObjectiveFacts facts;

    ObjectivesExample(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = new ObjectiveStore(jdbc);
        this.facts = new ObjectiveFacts(jdbc);
    }

    static ObjectiveId id(String code) {
        return new ObjectiveId(ExampleBook.id("plan.objective", code));
    }

    void load(ExampleBook book) {
        var plan = book.read("action_plan.yaml");
        var goals = goals();
        var owners = PlanExample.owners(jdbc);
        var answers = plan.entries("revision_2027").stream()
                .collect(toMap(answer -> answer.text("delmal"), Function.identity()));
        var due = LocalDate.of(PlanYearExample.year(book), 12, 31);
        for (var entry : plan.entries("delmal")) {
            var indicators = indicators(entry, due);
            store.add(id(entry.text("id")), entry.text("id"), objective(entry, goals, indicators));
            var owner = ExampleOwner.of(owners, entry.text("owner_role"));
            readings(entry, indicators, owner);
            assess(book, entry, owner, Optional.ofNullable(answers.get(entry.text("id"))));
        }
    }

    private Map<String, GoalId> goals() {
        return jdbc
                .sql("select code, id from steering.goal")
                .query((row, index) -> Map.entry(row.getString("code"), new GoalId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static NewObjective objective(Entry entry, Map<String, GoalId> goals, List<Indicator> indicators) {
        return new NewObjective(
                PlanYearExample.THIS_YEAR,
                entry.bilingual("text"),
                entry.bilingual("realistic"),
                entry.texts("goals").stream()
                        .map(code -> Optional.ofNullable(goals.get(code))
                                .orElseThrow(() -> new IllegalStateException("No goal " + code)))
                        .toList(),
                entry.texts("areas").stream().map(TopicId::new).toList(),
                mandates(entry),
                receivers(entry),
                new UnitId(ExampleBook.id("organisation.unit", entry.text("unit"))),
                entry.text("owner_role"),
                indicators);
    }

    static Set<Mandate> mandates(Entry entry) {
        return entry.texts("mandate").stream().map(MANDATES::get).collect(Collectors.toSet());
    }

    static Set<Receiver> receivers(Entry entry) {
        return entry.texts("receiver").stream().map(RECEIVERS::get).collect(Collectors.toSet());
    }

    private static List<Indicator> indicators(Entry objective, LocalDate due) {
        var indicators = new ArrayList<Indicator>();
        for (var entry : objective.entries("indicators")) {
            var id = ExampleBook.id("plan.indicator", objective.text("id") + "/" + indicators.size());
            indicators.add(new Indicator(
                    new IndicatorId(id),
                    entry.bilingual("name"),
                    entry.bilingual("unit"),
                    entry.optional("baseline").map(BigDecimal::new),
                    entry.text("direction").equals("at_most") ? Direction.AT_MOST : Direction.AT_LEAST,
                    new BigDecimal(entry.text("target")),
                    entry.day("due").orElse(due),
                    List.of()));
        }
        return indicators;
    }

    private void readings(Entry objective, List<Indicator> indicators, ExampleOwner owner) {
        for (int place = 0; place < indicators.size(); place++) {
            for (var reading : objective.entries("indicators").get(place).entries("readings")) {
                var on = reading.day("on").orElseThrow();
                var measured = new Measurement(on, new BigDecimal(reading.text("value")), reading.bilingual("note"));
                facts.measure(owner, indicators.get(place).id(), measured, at(on));
            }
        }
    }

    private void assess(ExampleBook book, Entry objective, ExampleOwner owner, Optional<Entry> answer) {
        var on = book.moved(LocalDate.of(2026, 11, 20));
        var assessment = new Assessment(
                LEVELS.getOrDefault(objective.text("status"), Assessment.Level.ON_TRACK),
                objective.bilingual("comment"),
                lastNote(objective),
                answer.map(given -> NEXT.get(given.text("answer"))),
                answer.map(given -> given.bilingual("why")).orElse(Bilingual.NONE),
                on,
                owner.authorName());
        facts.assess(owner, id(objective.text("id")), assessment, at(on));
    }

    private static String lastNote(Entry objective) {
        return objective.entries("indicators").stream()
                .flatMap(indicator -> indicator.entries("readings").stream())
                .reduce((before, after) -> after)
                .map(last -> last.text("note_sv"))
                .orElse("");
    }

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Calendar.ZONE).toInstant();
    }

    void remove(List<PlanId> plans) {
        var objectives = " in (select id from plan.objective where plan_id = any(cast(:plans as uuid[])))";
        PlanExample.remove(
                jdbc,
                List.of(
                        "delete from plan.assessment where objective_id" + objectives,
                        "delete from plan.measurement where indicator_id in "
                                + "(select id from plan.indicator where objective_id" + objectives + ")",
                        "delete from plan.indicator where objective_id" + objectives,
                        "delete from plan.objective_goal where objective_id" + objectives,
                        "update plan.objective set carried_from = null where carried_from" + objectives,
                        "delete from plan.objective where plan_id = any(cast(:plans as uuid[]))"),
                plans);
    }
}

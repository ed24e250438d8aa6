package se.utblick.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.UnitId;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.topics.TopicId;

/** The example's activities with what has come of them so far. */
final class ActivitiesExample {

    private record Body(BodyId id, String name) {}

    private final JdbcClient jdbc;
    private final ActivityStore store;
    private final ActivitySteps steps;

    ActivitiesExample(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = new ActivityStore(jdbc);
        this.steps = new ActivitySteps(jdbc);
    }

    static ActivityId id(String code) {
        return new ActivityId(ExampleBook.id("plan.activity", code));
    }

    void load(ExampleBook book) {
        var bodies = bodies();
        var owners = PlanExample.owners(jdbc);
        for (var entry : book.read("action_plan.yaml").entries("activities")) {
            var id = id(entry.text("id"));
            var owner = ExampleOwner.of(owners, entry.text("owner_role"));
            store.add(id, PlanYearExample.THIS_YEAR, entry.text("id"), activity(entry, bodies));
            steps.commit(owner, id, ObjectivesExample.at(book.moved(LocalDate.of(2025, 10, 1))));
            outcome(book, entry, id, owner);
        }
    }

    private void outcome(ExampleBook book, Entry entry, ActivityId id, ExampleOwner owner) {
        var said = ObjectivesExample.at(book.moved(LocalDate.of(2026, 11, 16)));
        switch (entry.text("status")) {
            case "genomford" -> steps.complete(owner, id, completion(entry, owner, false));
            case "genomford_delvis" -> steps.complete(owner, id, completion(entry, owner, true));
            case "forsenad" ->
                entry.lastDay("new_to")
                        .ifPresent(to -> steps.postpone(
                                owner,
                                id,
                                new Activity.Postponement(
                                        entry.lastDay("to").orElseThrow(),
                                        to,
                                        entry.bilingual("delay_reason"),
                                        owner.authorName(),
                                        said)));
            case "installd" ->
                steps.cancel(
                        owner,
                        id,
                        new Activity.Cancellation(entry.bilingual("cancel_reason"), owner.authorName(), said));
            default -> {}
        }
    }

    private static Activity.Completion completion(Entry entry, ExampleOwner owner, boolean partly) {
        var on = entry.day("completed_on").orElseThrow();
        return new Activity.Completion(
                partly,
                on,
                entry.bilingual("result"),
                entry.bilingual("actual_benefit"),
                partly ? Activity.BenefitOutcome.PARTLY : Activity.BenefitOutcome.ACHIEVED,
                new Money(entry.number("actual_cost_sek")),
                Math.toIntExact(entry.number("actual_hours")),
                entry.bilingual("lesson"),
                owner.authorName(),
                ObjectivesExample.at(on));
    }

    private static NewActivity activity(Entry entry, List<Body> bodies) {
        var done = entry.has("completed_on") || entry.text("status").equals("installd");
        return new NewActivity(
                ObjectivesExample.id(entry.text("delmal")),
                entry.bilingual("title"),
                entry.text("type"),
                new TopicId(entry.text("area")),
                ObjectivesExample.mandates(entry),
                ObjectivesExample.receivers(entry),
                Math.toIntExact(entry.number("prio")),
                new UnitId(ExampleBook.id("organisation.unit", entry.text("unit"))),
                entry.text("owner_role"),
                entry.texts("partners").stream()
                        .map(name -> new Partner(name, body(name, bodies)))
                        .toList(),
                new DateRange(
                        entry.day("from").orElseThrow(), entry.lastDay("to").orElseThrow()),
                new Budget(
                        new Money(entry.number("cost_sek")),
                        new Money(entry.number("eu_sek")),
                        Math.toIntExact(entry.number("hours")),
                        entry.text("cost_center")),
                entry.bilingual("benefit"),
                entry.bilingual("notice"),
                done ? Bilingual.NONE : entry.bilingual("result"),
                Optional.empty());
    }

    /** The body that goes by this name in the register, where an abbreviation or a list of members may follow it. */
    private static Optional<BodyId> body(String name, List<Body> bodies) {
        var sought = name.equals("Länets kommuner") ? "Länets sju kommuner" : name;
        return bodies.stream()
                .filter(body -> body.name().toLowerCase(Locale.ROOT).startsWith(sought.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Body::id);
    }

    private List<Body> bodies() {
        return jdbc.sql("select id, name_sv from organisation.body union select id, name_en from organisation.body")
                .query((row, index) -> new Body(new BodyId(row.getObject("id", UUID.class)), row.getString("name_sv")))
                .list();
    }

    void remove(List<PlanId> plans) {
        var activities = " in (select id from plan.activity where plan_id = any(cast(:plans as uuid[])))";
        var children = List.of("completion", "cancellation", "pause", "postponement", "activity_partner");
        PlanExample.remove(
                jdbc,
                children.stream()
                        .map(table -> "delete from plan." + table + " where activity_id" + activities)
                        .toList(),
                plans);
        PlanExample.remove(
                jdbc,
                List.of(
                        "update plan.activity set carried_from = null where carried_from" + activities,
                        "delete from plan.activity where plan_id = any(cast(:plans as uuid[]))"),
                plans);
    }
}

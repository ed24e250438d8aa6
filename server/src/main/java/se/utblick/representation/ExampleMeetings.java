package se.utblick.representation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.organisation.Actor;
import se.utblick.organisation.UnitId;
import se.utblick.plan.ActivityId;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.representation.MeetingPlan.Goer;
import se.utblick.representation.MeetingPlan.Kind;
import se.utblick.representation.MeetingPlan.Travel;

/** Where the example's people have been, and where they go next. */
final class ExampleMeetings {

    private static final Map<String, Travel> WAYS = Map.of(
            "tag", Travel.TRAIN,
            "flyg", Travel.FLIGHT,
            "tag_flyg", Travel.TRAIN_AND_FLIGHT,
            "digitalt", Travel.DIGITAL);

    private static final Map<String, String> TRAVELLERS = Map.of(
            "brysselhandlaggare", "Brysselhandläggare (exempel)", "verksamhetschef", "Verksamhetschef (exempel)");

    private final JdbcClient jdbc;
    private final MeetingStore store;

    ExampleMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.store = new MeetingStore(jdbc);
    }

    void load(List<Entry> reports, List<Entry> assignments, List<Entry> coming) {
        var holders =
                assignments.stream().collect(toMap(entry -> entry.text("id"), entry -> entry.text("holder_role")));
        var seats = assignments.stream()
                .filter(entry -> !entry.text("holder_role").contains("tjänsteperson"))
                .collect(toMap(entry -> entry.text("body"), entry -> entry.text("id")));
        reports.forEach(entry -> past(entry, seats, holders));
        coming.forEach(entry -> next(entry, holders));
    }

    /** What somebody came home from, or did not. */
    private void past(Entry entry, Map<String, String> seats, Map<String, String> holders) {
        var id = id(entry);
        var days = days(entry);
        var seat = Optional.of(entry.text("traveller_role"))
                .filter("fortroendevald"::equals)
                .map(_ -> seats.getOrDefault(entry.text("body"), ""));
        var goer = seat.map(code -> goer(code, holders))
                .orElseGet(() -> new Goer(
                        Optional.empty(),
                        new Holder(TRAVELLERS.getOrDefault(entry.text("traveller_role"), ""), Optional.empty()),
                        ""));
        var lessons = String.join(" ", entry.texts("lessons_sv"));
        var plan = new MeetingPlan(
                seat.isPresent() ? Kind.MEETING : Kind.TRIP,
                entry.text("occasion_sv"),
                entry.optional("body").map(RepresentationExample::body),
                days,
                "",
                Optional.ofNullable(WAYS.get(entry.text("transport"))),
                "",
                "",
                Optional.of(new Money(entry.number("cost_example_sek"))),
                activity(entry),
                RepresentationExample.body("rs"),
                "",
                "",
                "",
                false,
                List.of(goer));
        add(id, plan, days.first().minusDays(30));
        entry.day("reported")
                .ifPresent(on -> store.report(
                        id,
                        new ReturnReport(
                                entry.text("occasion_sv") + " är genomfört.",
                                "",
                                lessons,
                                entry.text("next_step_sv"),
                                "Regionstyrelsen",
                                true,
                                "",
                                Optional.of(new Money(entry.number("cost_example_sek"))),
                                goer.who().name(),
                                RepresentationExample.at(on))));
    }

    private void next(Entry entry, Map<String, String> holders) {
        var id = id(entry);
        var days = new DateRange(
                entry.day("first").orElseThrow(), entry.day("last").orElseThrow());
        var plan = new MeetingPlan(
                Kind.MEETING,
                entry.text("title"),
                entry.optional("body").map(RepresentationExample::body),
                days,
                entry.text("place"),
                Optional.of(Travel.valueOf(entry.text("travel"))),
                entry.text("purpose"),
                entry.text("aim"),
                entry.has("cost") ? Optional.of(new Money(entry.number("cost"))) : Optional.empty(),
                activity(entry),
                RepresentationExample.body("rs"),
                entry.text("agenda"),
                entry.text("practical"),
                "",
                entry.text("on_projects").equals("true"),
                entry.texts("seats").stream().map(code -> goer(code, holders)).toList());
        var before = days.first().minusDays(45);
        add(id, plan, before);
        if (entry.text("approved").equals("true")) {
            store.approve(
                    id,
                    new Meeting.Approval("Ordförande i regionstyrelsen (exempel)", RepresentationExample.at(before)));
        }
        entry.entries("applications").forEach(application -> apply(id, application));
    }

    private void add(MeetingId id, MeetingPlan plan, LocalDate on) {
        store.add(Actor.program(), id, plan, RepresentationExample.at(on));
        jdbc.sql("update representation.meeting set example = true where id = :id")
                .param("id", id.value())
                .update();
    }

    private void apply(MeetingId id, Entry application) {
        Declarations.add(
                jdbc,
                id,
                application.text("title"),
                new UnitId(ExampleBook.id("organisation.unit", application.text("unit"))));
    }

    private Goer goer(String seat, Map<String, String> holders) {
        var person = jdbc.sql("select holder_person from representation.term where seat_id = :seat")
                .param("seat", RepresentationExample.id(seat).value())
                .query((row, _) -> Rows.person(row, "holder_person"))
                .optional()
                .flatMap(one -> one);
        return new Goer(
                Optional.of(RepresentationExample.id(seat)), new Holder(holders.getOrDefault(seat, ""), person), "");
    }

    /** The days are written as the first and the last with a stroke between them. */
    private static DateRange days(Entry entry) {
        var both = entry.text("dates").split("/");
        return new DateRange(
                LocalDate.parse(both[0]).plusDays(entry.days()),
                LocalDate.parse(both[1]).plusDays(entry.days()));
    }

    private static Optional<ActivityId> activity(Entry entry) {
        return entry.optional("activity").map(code -> new ActivityId(ExampleBook.id("plan.activity", code)));
    }

    private static MeetingId id(Entry entry) {
        return new MeetingId(ExampleBook.id("representation.meeting", entry.text("id")));
    }
}

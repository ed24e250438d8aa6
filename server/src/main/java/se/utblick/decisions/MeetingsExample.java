package se.utblick.decisions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.decisions.Meeting.Cancellation;
import se.utblick.decisions.Meeting.Move;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.platform.ExampleChapter;
import se.utblick.platform.WorkingDays;

/** The example's meetings: days made up after the year wheel's example, one of them moved and one called off. */
@Component
@Order(1)
class MeetingsExample implements ExampleChapter {

    private final JdbcClient jdbc;
    private final MeetingStore store;
    private final PapersRules papersRules;
    private final InstantSource clock;

    MeetingsExample(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.store = new MeetingStore(jdbc);
        this.papersRules = new PapersRules(jdbc);
        this.clock = clock;
    }

    @Override
    public int row() {
        return 3;
    }

    @Override
    public void load(ExampleBook book) {
        var file = book.read("meetings.yaml");
        var rules = file.entry("papers_working_days").orElseThrow();
        for (var body : rules.fields().keySet()) {
            papersRules.set(body(body), (int) rules.number(body));
        }
        var meetings = file.entry("meetings").orElseThrow();
        for (var body : meetings.fields().keySet()) {
            for (var written : written(meetings, body)) {
                var on = on(book, written);
                store.add(id(body, written), body(body), on, WorkingDays.before(on, (int) rules.number(body)));
            }
        }
        file.entries("moved").forEach(moved -> move(book, rules, moved));
        file.entries("cancelled").forEach(this::cancel);
    }

    @Override
    public void remove(ExampleBook book) {
        jdbc.sql("delete from decisions.meeting where id = any(:ids)")
                .param("ids", ids(book))
                .update();
        var rules = book.read("meetings.yaml").entry("papers_working_days").orElseThrow();
        jdbc.sql("delete from decisions.papers_rule where body_id = any(:bodies)")
                .param(
                        "bodies",
                        rules.fields().keySet().stream()
                                .map(code -> body(code).value())
                                .toArray(UUID[]::new))
                .update();
    }

    private void move(ExampleBook book, Entry rules, Entry moved) {
        var code = moved.text("body");
        var meeting = store.locked(id(code, written(moved, "from").getFirst())).orElseThrow();
        var to = on(book, written(moved, "to").getFirst());
        store.move(
                meeting,
                new Move(meeting.on(), to, moved.text("why_sv"), Actor.program().name(), clock.instant()),
                WorkingDays.before(to, (int) rules.number(code)));
    }

    private void cancel(Entry cancelled) {
        var meeting = store.locked(
                        id(cancelled.text("body"), written(cancelled, "day").getFirst()))
                .orElseThrow();
        store.cancel(
                meeting,
                new Cancellation(cancelled.text("why_sv"), Actor.program().name(), clock.instant()));
    }

    static UUID[] ids(ExampleBook book) {
        var meetings = book.read("meetings.yaml").entry("meetings").orElseThrow();
        var ids = new ArrayList<UUID>();
        for (var body : meetings.fields().keySet()) {
            written(meetings, body).forEach(day -> ids.add(id(body, day).value()));
        }
        return ids.toArray(UUID[]::new);
    }

    /** No body meets on a Sunday, wherever the example's days have moved to. */
    private static LocalDate on(ExampleBook book, LocalDate written) {
        return WorkingDays.onOrBefore(book.moved(written));
    }

    /** The days of a field as they are written, not yet moved. */
    private static List<LocalDate> written(Entry entry, String field) {
        var days = entry.fields().get(field) instanceof List<?> several
                ? several
                : List.of(entry.fields().getOrDefault(field, ""));
        return days.stream()
                .map(day -> new Entry(Map.of("day", day), 0).day("day").orElseThrow())
                .toList();
    }

    private static MeetingId id(String body, LocalDate written) {
        return new MeetingId(ExampleBook.id(Meeting.SUBJECT, body + " " + written));
    }

    private static BodyId body(String code) {
        return new BodyId(ExampleBook.id("organisation.body", code));
    }
}

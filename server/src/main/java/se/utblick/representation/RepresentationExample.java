package se.utblick.representation;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.platform.ExampleChapter;

/** The example's seats, with one that nobody has given a mandate, and meetings from which not everybody has come home. */
@Component
class RepresentationExample implements ExampleChapter {

    private static final Map<String, SeatFacts.Duty> DUTIES = Map.of(
            "rapportor", SeatFacts.Duty.RAPPORTEUR,
            "styrelseledamot", SeatFacts.Duty.BOARD_MEMBER,
            "ombud", SeatFacts.Duty.DELEGATE);

    private final JdbcClient jdbc;
    private final SeatStore seats;
    private final TermStore terms;
    private final MandateStore mandates;
    private final Decisions decisions;
    private final ExampleMeetings meetings;

    RepresentationExample(JdbcClient jdbc, Decisions decisions) {
        this.jdbc = jdbc;
        this.seats = new SeatStore(jdbc);
        this.terms = new TermStore(jdbc);
        this.mandates = new MandateStore(jdbc);
        this.decisions = decisions;
        this.meetings = new ExampleMeetings(jdbc);
    }

    @Override
    public int row() {
        return 7;
    }

    @Override
    public void load(ExampleBook book) {
        var more = book.read("representation.yaml");
        var cases = book.read("cases_example.yaml");
        var written = more.entries("mandates").stream().collect(toMap(entry -> entry.text("seat"), entry -> entry));
        var handovers = more.entries("handovers").stream().collect(toMap(entry -> entry.text("seat"), entry -> entry));
        for (var entry : cases.entries("assignments")) {
            seat(
                    entry,
                    more,
                    Optional.ofNullable(written.get(entry.text("id"))),
                    Optional.ofNullable(handovers.get(entry.text("id"))));
        }
        meetings.load(cases.entries("travel_reports"), cases.entries("assignments"), more.entries("meetings"));
    }

    @Override
    public void remove(ExampleBook book) {
        jdbc.sql("delete from representation.meeting where example").update();
        jdbc.sql("delete from representation.seat where example").update();
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        return List.of(
                Sentence.of("representation.example.seats", examples("seat")),
                Sentence.of("representation.example.meetings", examples("meeting")));
    }

    private int examples(String table) {
        return jdbc.sql("select count(*) from representation." + table + " where example")
                .query(Integer.class)
                .single();
    }

    private void seat(Entry entry, Entry more, Optional<Entry> mandate, Optional<Entry> handover) {
        var code = entry.text("id");
        var id = id(code);
        var ended = entry.text("status").equals("avslutat");
        var period =
                new DateRange(entry.day("from").orElseThrow(), entry.day("to").orElseThrow());
        seats.add(id, facts(entry, more, ended ? Optional.of(period.last()) : Optional.empty()));
        jdbc.sql("update representation.seat set example = true where id = :id")
                .param("id", id.value())
                .update();
        var term = terms.nominate(id, holder(entry, more), "", at(period.first()));
        terms.appoint(term, appointment(entry, id, period));
        var substitute = entry.optional("substitute_role").map(name -> new Holder(name, Optional.empty()));
        terms.activate(term, period.first(), substitute, at(period.first()));
        handover.ifPresent(sheet -> terms.handOver(
                term,
                new Handover(
                        sheet.text("going_on"),
                        sheet.text("people"),
                        sheet.text("advice"),
                        sheet.text("done").equals("true")
                                ? Optional.of(at(period.last().minusDays(60)))
                                : Optional.empty())));
        mandate.ifPresent(said -> mandates.add(id, mandate(said, period)));
        if (ended) {
            terms.end(term, new Term.Ending(period.last(), entry.text("mandate_sv")));
        }
    }

    private static SeatFacts facts(Entry entry, Entry more, Optional<LocalDate> closed) {
        return new SeatFacts(
                body(entry.text("body")),
                DUTIES.containsKey(entry.text("role")) ? capital(entry.text("role")) : "Ledamot",
                DUTIES.getOrDefault(entry.text("role"), SeatFacts.Duty.MEMBER),
                !entry.text("holder_role").contains("tjänsteperson"),
                body("rs"),
                "",
                "",
                "",
                entry.text("support_role"),
                person(more, "supporters", entry),
                closed);
    }

    private static String capital(String role) {
        return switch (role) {
            case "rapportor" -> "Rapportör";
            case "ombud" -> "Ägarrådsombud";
            default -> "Styrelseledamot";
        };
    }

    private static Holder holder(Entry entry, Entry more) {
        return new Holder(entry.text("holder_role"), person(more, "holders", entry));
    }

    private static Optional<PersonId> person(Entry more, String field, Entry entry) {
        return more.entry(field)
                .flatMap(codes -> codes.optional(entry.text("id")))
                .map(code -> new PersonId(ExampleBook.id("organisation.person", code)));
    }

    private Term.Appointment appointment(Entry entry, SeatId seat, DateRange period) {
        if (!entry.text("appointed_by").equals("rs")) {
            return new Term.Appointment(
                    "Partnerskapets ordförande (exempel)", period.first(), "EXEMPEL", Optional.empty(), period);
        }
        var reference = new DecisionReference(
                body("rs"),
                period.first(),
                "§ EX-" + entry.text("id"),
                new RegistryNumber("EXEMPEL-" + entry.text("id")),
                "");
        var decision = decisions.record(
                Actor.program(),
                MatterKind.APPOINTMENT,
                Seats.subject(seat),
                entry.text("holder_role"),
                Outcome.ADOPTED,
                reference);
        return new Term.Appointment(
                decision.body().sv(),
                reference.on(),
                reference.paragraph() + ", " + reference.registryNumber().value(),
                Optional.of(decision.id()),
                period);
    }

    private static Mandate mandate(Entry said, DateRange period) {
        return new Mandate(
                said.text("represents"),
                said.text("may_say"),
                said.text("bring_home"),
                said.text("red_lines"),
                Mandate.HowOften.EACH_MEETING,
                period,
                "Tjänstemannastöd (exempel)",
                at(period.first()));
    }

    static SeatId id(String code) {
        return new SeatId(ExampleBook.id("representation.seat", code));
    }

    static BodyId body(String code) {
        return new BodyId(ExampleBook.id("organisation.body", code));
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Calendar.ZONE).toInstant();
    }
}

package se.utblick.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.platform.ExampleChapter;

/** The example's consultations, each as far as it has come; what is missing in some of them is meant to be. */
@Component
class ConsultationsExample implements ExampleChapter {

    private static final int DAYS_GIVEN = 84;
    private static final LocalDate WITHOUT_A_DAY = LocalDate.of(2026, 9, 1);
    private static final List<Move> NATIONAL = List.of(
            Move.REGISTER, Move.ASSIGN, Move.DRAFT, Move.PREPARE, Move.SUBMIT, Move.DECIDE, Move.SEND, Move.CLOSE);
    private static final List<Move> EUROPEAN =
            List.of(Move.ASSESS, Move.DRAFT, Move.ANCHOR, Move.DECIDE, Move.SEND, Move.CLOSE);

    private final JdbcClient jdbc;
    private final ConsultationStore store;
    private final ContributionStore contributions;
    private final Organisation organisation;

    ConsultationsExample(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.store = new ConsultationStore(jdbc);
        this.contributions = new ContributionStore(jdbc);
        this.organisation = organisation;
    }

    @Override
    public int row() {
        return 7;
    }

    @Override
    public void load(ExampleBook book) {
        entries(book).forEach(entry -> load(book, entry));
    }

    private void load(ExampleBook book, Entry entry) {
        var id = id(entry);
        var national = entry.has("sender_sv");
        var lastDay = entry.day(national ? "deadline_example" : "deadline");
        var received = entry.day("opened")
                .or(() -> lastDay.map(day -> day.minusDays(DAYS_GIVEN)))
                .orElseGet(() -> book.moved(WITHOUT_A_DAY));
        store.add(
                id,
                new NewConsultation(
                        kind(entry, national),
                        entry.text("title_sv"),
                        national ? entry.text("sender_sv") : "Europeiska kommissionen",
                        "",
                        entry.text("source"),
                        received,
                        lastDay,
                        weight(entry, national),
                        "internationell_strateg",
                        "",
                        entry.text("concern_sv"),
                        voice(entry),
                        entry.text("voice").endsWith("nspa") ? "NSPA" : "",
                        Openness.ORDINARY,
                        Optional.empty()));
        if (national) {
            store.set(id, new RegistryNumber("EXEMPEL-" + entry.text("id") + "-2026"));
        }
        ask(entry, id, received, lastDay);
        steps(entry, national).forEach(move -> take(entry, id, move, received));
        if (entry.has("lesson_sv")) {
            store.learn(id, entry.text("lesson_sv"));
        }
    }

    private static ConsultationKind kind(Entry entry, boolean national) {
        if (national) {
            return ConsultationKind.REFERRAL;
        }
        var kind = entry.text("kind");
        if (kind.startsWith("call for evidence")) {
            return ConsultationKind.CALL_FOR_EVIDENCE;
        }
        return kind.startsWith("public") ? ConsultationKind.PUBLIC_CONSULTATION : ConsultationKind.FEEDBACK;
    }

    private static Optional<Integer> weight(Entry entry, boolean national) {
        if (!national) {
            return Optional.empty();
        }
        return Optional.of(entry.has("decided_by_sv") ? 2 : 1);
    }

    private static Optional<Voice> voice(Entry entry) {
        return entry.has("voice") ? Optional.of(Voice.JOINT) : Optional.empty();
    }

    private void ask(Entry entry, ConsultationId id, LocalDate received, Optional<LocalDate> lastDay) {
        var due = lastDay.map(day -> day.minusDays(30))
                .filter(day -> day.isAfter(received))
                .orElse(received);
        for (var code : entry.texts("contributors")) {
            var unit = organisation.unit(new UnitId(ExampleBook.id("organisation.unit", code)));
            contributions.add(
                    Actor.program(),
                    new Contribution(
                            ExampleBook.id("consultations.contribution", entry.text("id") + code),
                            id,
                            unit.map(Unit::id),
                            unit.map(known -> known.name().sv()).orElse("Kommunförbundet Västernorrland"),
                            "",
                            due,
                            Optional.empty(),
                            Optional.empty()),
                    at(received));
        }
    }

    /** The steps up to where the example says that it stands. */
    private static List<Move> steps(Entry entry, boolean national) {
        var way = national ? NATIONAL : EUROPEAN;
        return switch (entry.text("status")) {
            case "fordelad" -> upTo(way, Move.ASSIGN);
            case "utkast" -> upTo(way, Move.DRAFT);
            case "inskickad" -> upTo(way, Move.SEND);
            case "avslutad" -> upTo(way, Move.CLOSE);
            case "avstar" -> List.of(Move.ASSESS, Move.DECLINE);
            default -> List.of();
        };
    }

    private static List<Move> upTo(List<Move> way, Move last) {
        return way.subList(0, way.indexOf(last) + 1);
    }

    private void take(Entry entry, ConsultationId id, Move move, LocalDate received) {
        var route = store.one(Actor.program(), id).orElseThrow().kind().route();
        var why = move == Move.DECLINE ? entry.text("reason_sv") : "";
        var detail = move == Move.DECIDE ? entry.text("decided_by_sv") : "";
        store.take(
                Actor.program(),
                id,
                new Consultation.Taken(
                        move,
                        route.step(move).orElseThrow().to(),
                        Optional.empty(),
                        why,
                        detail,
                        Actor.program().name(),
                        at(received)),
                null);
    }

    @Override
    public void remove(ExampleBook book) {
        jdbc.sql("delete from consultations.consultation where id = any(:ids)")
                .param("ids", ids(book))
                .update();
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        var left = jdbc.sql("select count(*) from consultations.consultation where id = any(:ids)")
                .param("ids", ids(book))
                .query(Integer.class)
                .single();
        return List.of(Sentence.of("consultations.example", left));
    }

    private static UUID[] ids(ExampleBook book) {
        return entries(book).map(entry -> id(entry).value()).toArray(UUID[]::new);
    }

    static ConsultationId id(Entry entry) {
        return new ConsultationId(ExampleBook.id("consultations.consultation", entry.text("id")));
    }

    private static Stream<Entry> entries(ExampleBook book) {
        var file = book.read("cases_example.yaml");
        return Stream.of("national_remisser", "eu_consultations").flatMap(name -> file.entries(name).stream());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Calendar.ZONE).toInstant();
    }
}

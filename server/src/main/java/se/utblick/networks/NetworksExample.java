package se.utblick.networks;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.networks.Membership.Ruling;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Function;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.platform.ExampleChapter;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.steering.Goals;

/** The example's memberships: some in order, one that nobody has evaluated, and two that wait for the board. */
@Component
class NetworksExample implements ExampleChapter {

    private static final String FILE = "cases_example.yaml";
    private static final List<String> LEFT_BY_HAND = List.of("review", "notice", "handover", "ruling", "fee");

    private final MembershipStore store;
    private final StepStore steps;
    private final YearStore years;
    private final ExampleYears exampleYears;
    private final Goals goals;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    NetworksExample(JdbcClient jdbc, Goals goals, Decisions decisions) {
        this.store = new MembershipStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.years = new YearStore(jdbc);
        this.exampleYears = new ExampleYears(jdbc);
        this.goals = goals;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    static MembershipId id(String code) {
        return new MembershipId(ExampleBook.id("networks.membership", code));
    }

    @Override
    public int row() {
        return 6;
    }

    @Override
    public void load(ExampleBook book) {
        var cases = book.read(FILE);
        var today = book.moved(LocalDate.of(2026, 11, 23));
        years.rate(today.getYear() - 1, new Money(cases.number("hourly_rate_example_sek")));
        var byCode = new HashMap<String, GoalId>();
        goals.all().forEach((Goal goal) -> byCode.put(goal.code(), goal.id()));
        for (var entry : cases.entries("memberships")) {
            var seats = cases.entries("assignments").stream()
                    .filter(one -> one.text("body").equals(entry.text("body")))
                    .toList();
            var profile = profile(entry, seats, byCode);
            store.add(id(entry.text("id")), entry.text("id"), profile);
            if (entry.has("next_review")) {
                seats.forEach(seat -> seats(id(entry.text("id")), seat));
                inForce(entry, profile, today);
            }
        }
    }

    private void inForce(Entry entry, Profile profile, LocalDate today) {
        var id = id(entry.text("id"));
        var due = entry.day("next_review").orElseThrow();
        var joined = due.minusMonths(profile.reviewMonths());
        var decided = entry.entry("decision");
        var evaluation = exampleYears.load(id, entry, profile, today);
        var ruling = decided.map(one -> kept(id, entry, one, due))
                .orElseGet(() -> rule(id, entry, MatterKind.MEMBERSHIP, Outcome.ADOPTED, joined, "§ EX-1", due));
        steps.rule(id, ruling, decided.flatMap(_ -> evaluation));
        steps.enter(id, ruling.on());
        exampleYears.fees(id, entry, today, ruling);
    }

    private Ruling kept(MembershipId id, Entry entry, Entry decision, LocalDate due) {
        return rule(
                id,
                entry,
                MatterKind.MEMBERSHIP_REVIEW,
                Outcome.KEPT,
                decision.day("date").orElseThrow(),
                decision.text("paragraph"),
                due);
    }

    private Ruling rule(
            MembershipId id,
            Entry entry,
            MatterKind kind,
            Outcome outcome,
            LocalDate on,
            String paragraph,
            LocalDate due) {
        var number = entry.entry("decision").map(one -> one.text("dnr")).orElse("EXEMPEL-2024-" + entry.text("id"));
        var decision = decisions.record(
                Actor.program(),
                kind,
                Memberships.subject(id),
                (kind == MatterKind.MEMBERSHIP ? "Medlemskap: " : "Omprövning av medlemskap: ")
                        + entry.text("body").toUpperCase(Locale.ROOT),
                outcome,
                new DecisionReference(
                        new BodyId(ExampleBook.id("organisation.body", "rs")),
                        on,
                        paragraph,
                        new RegistryNumber(number),
                        ""));
        return new Ruling(decision.id(), outcome, on, Optional.of(due));
    }

    private static Profile profile(Entry entry, List<Entry> seats, Map<String, GoalId> goals) {
        return new Profile(
                new BodyId(ExampleBook.id("organisation.body", entry.text("body"))),
                entry.optional("through").map(NetworksExample::id),
                entry.bilingual("purpose"),
                ExampleYears.scores(entry).keySet(),
                entry.texts("goals").stream()
                        .flatMap(code -> Optional.ofNullable(goals.get(code)).stream())
                        .collect(toSet()),
                Optional.of(new Money(entry.number("fee_example_sek"))).filter(_ -> entry.has("fee_example_sek")),
                Optional.of(Math.toIntExact(entry.number("hours"))).filter(_ -> entry.has("hours")),
                "internationell_strateg",
                seats.stream()
                        .map(seat -> Bilingual.swedish(seat.text("mandate_sv")))
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(Bilingual.NONE),
                entry.text("fee_basis_sv"),
                entry.day("period_last")
                        .map(last -> new Terms(last, number(entry, "renewed_months"), number(entry, "notice_months"))),
                number(entry, "review_interval_months"),
                Optional.empty(),
                "");
    }

    private void seats(MembershipId id, Entry seat) {
        var code = seat.text("id");
        var first = seat.day("from").orElseThrow();
        store.add(id, seat(code, Seat.Kind.REPRESENTATIVE, seat.text("role"), "", seat.text("holder_role"), first));
        if (seat.has("support_role")) {
            store.add(id, seat(code + "S", Seat.Kind.SUPPORT, "stöd", seat.text("support_role"), "", first));
        }
    }

    private static Seat seat(
            String code, Seat.Kind kind, String post, String function, String holder, LocalDate first) {
        return new Seat(
                ExampleBook.id("networks.seat", code),
                kind,
                post,
                "",
                Optional.of(function).filter(one -> !one.isEmpty()).map(one -> new Function(one, Bilingual.NONE)),
                holder,
                first,
                Optional.empty());
    }

    static int number(Entry entry, String field) {
        return Math.toIntExact(entry.number(field));
    }

    @Override
    public void remove(ExampleBook book) {
        var ids = ids(book);
        jdbc.sql("update networks.membership set through_id = null where through_id = any(:ids)")
                .param("ids", ids)
                .update();
        for (var table : LEFT_BY_HAND) {
            jdbc.sql("delete from networks." + table + " where membership_id = any(:ids)")
                    .param("ids", ids)
                    .update();
        }
        jdbc.sql("delete from networks.membership where id = any(:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from networks.hourly_rate where kronor = :rate")
                .param("rate", book.read(FILE).number("hourly_rate_example_sek"))
                .update();
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        return List.of(Sentence.of(
                "networks.example.memberships",
                jdbc.sql("select count(*) from networks.membership where id = any(:ids)")
                        .param("ids", ids(book))
                        .query(Integer.class)
                        .single()));
    }

    private static UUID[] ids(ExampleBook book) {
        return book.read(FILE).entries("memberships").stream()
                .map(entry -> id(entry.text("id")).value())
                .toArray(UUID[]::new);
    }
}

package se.utblick.networks;

import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Version;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.networks.Membership.Ruling;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.steering.GoalId;

/** Memberships as tests need them, each with a network and a goal of its own. */
public final class NetworkSamples {

    static final Actor STRATEGIST = anActor(Role.STRATEGIST);

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Decisions decisions;
    private final MembershipStore store;
    private final StepStore steps;
    private final YearStore years;
    private final EvaluationStore evaluations;

    public NetworkSamples(JdbcClient jdbc, Organisation organisation, Decisions decisions) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.decisions = decisions;
        this.store = new MembershipStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.years = new YearStore(jdbc);
        this.evaluations = new EvaluationStore(jdbc);
    }

    static LocalDate today() {
        return LocalDate.now(Calendar.ZONE);
    }

    GoalId aGoal() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into steering.goal (id, code) values (:id, :code)")
                .param("id", id)
                .param("code", "G" + id)
                .update();
        return new GoalId(id);
    }

    /** All that there is to say of a membership, but for what is left out. */
    Profile profile(String without) {
        var network = aBody(organisation, BodyKind.POLITICAL_NETWORK, "Nätverk " + UUID.randomUUID());
        return new Profile(
                network.id(),
                Optional.empty(),
                without.equals("BENEFIT") ? Bilingual.NONE : Bilingual.swedish("Tidig information"),
                Set.of(Need.MONITORING),
                without.equals("GOALS") ? Set.of() : Set.of(aGoal()),
                without.equals("FEE") ? Optional.empty() : Optional.of(new Money(95_000)),
                without.equals("HOURS") ? Optional.empty() : Optional.of(60),
                "",
                without.equals("MANDATE") ? Bilingual.NONE : Bilingual.swedish("Får tala, inte lova"),
                "efter befolkning",
                without.equals("TERMS") ? Optional.empty() : Optional.of(yearly()),
                24,
                Optional.empty(),
                "");
    }

    static Terms yearly() {
        return new Terms(today().plusMonths(10), 12, 6);
    }

    MembershipId proposed(String without) {
        var id = new MembershipId(UUID.randomUUID());
        store.add(id, "X" + id.value(), profile(without));
        return id;
    }

    /** Decided on, and entered, with a review due so many months from today. */
    public MembershipId inForce(int monthsLeft) {
        var id = entered(proposed(""));
        rule(id, Outcome.ADOPTED, today().minusMonths(20), Optional.of(today().plusMonths(monthsLeft)));
        return id;
    }

    MembershipId entered(MembershipId id) {
        steps.enter(id, today().minusMonths(19));
        return id;
    }

    void rule(MembershipId id, Outcome outcome, LocalDate on, Optional<LocalDate> until) {
        var kind = outcome == Outcome.ADOPTED ? MatterKind.MEMBERSHIP : MatterKind.MEMBERSHIP_REVIEW;
        var decision =
                decisions.record(Actor.program(), kind, Memberships.subject(id), "Medlemskap", outcome, reference(on));
        steps.rule(id, new Ruling(decision.id(), outcome, on, until), Optional.empty());
    }

    DecisionReference reference(LocalDate on) {
        return new DecisionReference(board().id(), on, "§ 12", new RegistryNumber("26RS123"), "");
    }

    Body board() {
        return organisation.decidingBodies().stream()
                .filter(body -> body.kind() == BodyKind.BOARD)
                .findFirst()
                .orElseGet(() -> aBody(organisation, BodyKind.BOARD, "Regionstyrelsen"));
    }

    void seat(MembershipId id, Seat.Kind kind) {
        store.add(
                id,
                new Seat(
                        UUID.randomUUID(),
                        kind,
                        "Rapportör",
                        "",
                        Optional.empty(),
                        "Ledamot",
                        today().minusDays(9),
                        Optional.empty()));
    }

    void fee(MembershipId id, int year, long kronor) {
        years.save(
                id,
                new Fee(year, Optional.of(new Money(kronor)), Optional.empty(), "", Optional.empty(), Version.FIRST));
    }

    /** A whole evaluation of this year, but for what is left out. */
    public UUID evaluated(MembershipId id, String without) {
        var goals = new HashMap<GoalId, Judged>();
        store.membership(Actor.program(), id, organisation.bodies())
                .orElseThrow()
                .profile()
                .goals()
                .forEach(goal -> goals.put(goal, new Judged(2, "", List.of())));
        var evaluation = evaluation(id, without, goals);
        evaluations.save(evaluation);
        return evaluation.id();
    }

    static Evaluation evaluation(MembershipId id, String without, Map<GoalId, Judged> goals) {
        var needs = new EnumMap<Need, Judged>(Need.class);
        for (var need : Need.values()) {
            needs.put(need, new Judged(1, "", List.of()));
        }
        if (without.equals("NEEDS")) {
            needs.remove(Need.CONTACTS);
        }
        return new Evaluation(
                UUID.randomUUID(),
                id,
                today().getYear(),
                needs,
                without.equals("GOALS_JUDGED") ? Map.of() : goals,
                without.equals("EFFICIENCY") ? Optional.empty() : Optional.of(1),
                "Mycket tid för lite",
                Course.LEAVE,
                "Få spår av nytta",
                new Evaluation.Figures(
                        without.equals("ATTENDANCE") ? 0 : 3, 1, 0, 0, 25, new Money(100), !without.equals("COST")),
                "Strateg",
                Instant.now(),
                false,
                Version.FIRST);
    }

    /** A membership as it lies in memory, with rulings and nothing else, the newest first. */
    static Membership membership(Optional<Terms> terms, Ruling... rulings) {
        return membership(body(Optional.empty()), terms, rulings);
    }

    static Membership membership(Network network, Optional<Terms> terms, Ruling... rulings) {
        var profile = new Profile(
                network.body().id(),
                Optional.empty(),
                Bilingual.swedish("Nytta"),
                Set.of(Need.CONTACTS),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Bilingual.NONE,
                "",
                terms,
                24,
                Optional.empty(),
                "");
        return new Membership(
                new MembershipId(UUID.randomUUID()),
                "M01",
                network,
                profile,
                Optional.empty(),
                List.of(),
                List.of(rulings),
                Optional.of(LocalDate.of(2024, 1, 1)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Version.FIRST);
    }

    static Network body(Optional<Body> successor) {
        var body = new Body(
                new BodyId(UUID.randomUUID()),
                "mseo",
                Bilingual.swedish("Mid Sweden European Office"),
                BodyKind.OFFICE,
                Bilingual.NONE,
                successor.map(_ -> LocalDate.of(2019, 12, 31)),
                successor.map(Body::id));
        return Network.of(
                body, List.of(), successor.map(next -> List.of(body, next)).orElse(List.of(body)));
    }

    static Ruling ruling(Outcome outcome, LocalDate on, LocalDate until) {
        return new Ruling(new DecisionId(UUID.randomUUID()), outcome, on, Optional.of(until));
    }
}

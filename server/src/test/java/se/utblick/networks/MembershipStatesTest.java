package se.utblick.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.networks.NetworkSamples.today;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.networks.Membership.Step;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;

/** The state machine of a membership, row by row. */
@HouseTest
class MembershipStatesTest {

    /** @param from LEAVING is under reconsideration with a decision to leave */
    record Row(String from, String step, MembershipState to, Set<Role> by, List<String> needs) {}

    @Autowired
    Memberships memberships;

    @Autowired
    MembershipSteps steps;

    @Autowired
    MembershipMatters matters;

    @Autowired
    Organisation organisation;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient jdbc;

    private NetworkSamples samples;

    static Stream<Row> rows() throws IOException {
        try (var text = MembershipStatesTest.class.getResourceAsStream("membership-states.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(MembershipStatesTest::row).toList().stream();
        }
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Row(
                cells.get(0),
                cells.get(1),
                MembershipState.valueOf(cells.get(2)),
                Arrays.stream(cells.get(3).split(",\\s*")).map(Role::valueOf).collect(Collectors.toSet()),
                Arrays.asList(cells.get(4).split(",\\s*")));
    }

    @BeforeEach
    void make() {
        samples = new NetworkSamples(jdbc, organisation, decisions);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(Row row) {
        for (var role : row.by()) {
            var id = standing(row, "");
            take(row, anActor(role), id, "");
            assertThat(state(id)).as(row + " by " + role).isEqualTo(row.to());
        }
        var id = standing(row, "");
        var before = memberships.membership(Actor.program(), id);
        for (var role : Role.values()) {
            if (!row.by().contains(role)) {
                assertThatThrownBy(() -> take(row, anActor(role), id, ""))
                        .as(row + " by " + role)
                        .isInstanceOfAny(Refused.class, NotFound.class);
            }
        }
        assertThat(memberships.membership(Actor.program(), id)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_thing_that_is_needed_is_named_when_it_alone_is_missing(Row row) {
        var actor = anActor(row.by().iterator().next());
        for (var need : row.needs()) {
            var id = standing(row, need);
            var before = state(id);
            assertThatThrownBy(() -> take(row, actor, id, need))
                    .as(row + " without " + need)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.missing())
                                    .extracting(Sentence::key)
                                    .containsExactly("networks.missing."
                                            + need.toLowerCase(Locale.ROOT).replace('_', '-')));
            assertThat(state(id)).isEqualTo(before);
        }
    }

    @Test
    void a_step_that_is_not_in_the_table_is_not_taken() throws IOException {
        var open = new ArrayList<String>();
        rows().forEach(row -> open.add(row.from().replace("LEAVING", "UNDER_REVIEW") + " " + step(row)));
        for (var state : MembershipState.values()) {
            for (var step : Step.values()) {
                assertThat(step.isOpenFrom(state)).as(state + " " + step).isEqualTo(open.contains(state + " " + step));
            }
        }
    }

    @Test
    void a_membership_is_over_when_its_last_day_has_passed_and_what_was_learnt_is_handed_over() {
        var id = samples.inForce(30);
        samples.rule(id, Outcome.LEFT, today().minusMonths(8), Optional.empty());
        new StepStore(jdbc)
                .giveNotice(id, new Membership.Notice(today().minusMonths(7), today().minusDays(1), "Registrator"));
        assertThat(state(id)).isEqualTo(MembershipState.NOTICE_GIVEN);

        steps.handOver(anActor(Role.STRATEGIST), id, version(id), "Gå med i färre", "Sekretariatet, via strategen");
        assertThat(state(id)).isEqualTo(MembershipState.ENDED);
    }

    @Test
    void what_the_board_sends_back_stays_where_it_was() {
        var id = samples.inForce(1);
        matters.decide(anActor(Role.REGISTRAR), minutes(id, MatterKind.MEMBERSHIP_REVIEW, Outcome.REMITTED, ""));

        assertThat(state(id)).isEqualTo(MembershipState.UNDER_REVIEW);
        assertThat(decisions.about(Memberships.subject(id))).hasSize(2);
    }

    /** A membership that stands where the row begins, with everything the step needs but one thing. */
    private MembershipId standing(Row row, String without) {
        var id = switch (row.from()) {
            case "PROPOSED" -> samples.proposed(without);
            case "DECIDED" -> decided(without);
            case "IN_FORCE" -> samples.inForce(30);
            case "RECONSIDERED" -> ruled(Outcome.KEPT, 30);
            case "PAUSED" -> ruled(Outcome.PAUSED, 30);
            case "UNDER_REVIEW" -> samples.inForce(1);
            case "LEAVING" -> ruled(Outcome.LEFT, 1);
            default -> given();
        };
        if (step(row) == Step.RECONSIDER && !without.equals("EVALUATION")) {
            samples.evaluated(id, without);
        }
        if (step(row) == Step.OPEN_REVIEW && !without.equals("OCCASION")) {
            samples.fee(id, today().getYear(), 100);
            samples.fee(id, today().getYear() + 1, 200);
        }
        return id;
    }

    private MembershipId decided(String without) {
        var id = samples.proposed(without);
        samples.rule(id, Outcome.ADOPTED, today().minusDays(3), Optional.empty());
        for (var kind : Seat.Kind.values()) {
            if (!kind.name().equals(without)) {
                samples.seat(id, kind);
            }
        }
        return id;
    }

    private MembershipId ruled(Outcome outcome, int monthsLeft) {
        var id = samples.inForce(monthsLeft);
        samples.rule(id, outcome, today().minusDays(40), Optional.of(today().plusMonths(monthsLeft)));
        return id;
    }

    private MembershipId given() {
        var id = ruled(Outcome.LEFT, 1);
        new StepStore(jdbc)
                .giveNotice(id, new Membership.Notice(today().minusDays(2), today().plusDays(90), "Registrator"));
        return id;
    }

    private static Step step(Row row) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(row.step()))
                .findFirst()
                .orElse(Step.RECONSIDER);
    }

    private void take(Row row, Actor by, MembershipId id, String without) {
        switch (row.step()) {
            case "JOIN" -> matters.decide(by, minutes(id, MatterKind.MEMBERSHIP, Outcome.ADOPTED, ""));
            case "ENTER" -> steps.enter(by, id, version(id));
            case "OPEN_REVIEW" ->
                steps.openReview(by, id, version(id), without.equals("WHY") ? " " : "Avgiften höjs kraftigt");
            case "GIVE_NOTICE" ->
                steps.giveNotice(by, id, version(id), without.equals("SENT_DAY") ? today().plusDays(1) : today());
            case "HAND_OVER" ->
                steps.handOver(
                        by,
                        id,
                        version(id),
                        without.equals("LESSONS") ? "" : "Vi gick med för tidigt",
                        without.equals("CONTACTS") ? "" : "Sekretariatet");
            default ->
                matters.decide(
                        by,
                        minutes(
                                id,
                                MatterKind.MEMBERSHIP_REVIEW,
                                Course.valueOf(row.step()).outcome(),
                                without));
        }
    }

    private Minutes minutes(MembershipId id, MatterKind kind, Outcome outcome, String without) {
        var until = outcome == Outcome.PAUSED && !without.equals("PAUSE_END")
                ? Optional.of(today().plusMonths(9))
                : Optional.<LocalDate>empty();
        return new Minutes(
                kind,
                Memberships.subject(id),
                "Medlemskap",
                outcome,
                samples.reference(today()),
                "Enligt utvärderingen",
                Optional.empty(),
                until);
    }

    private Version version(MembershipId id) {
        return memberships.membership(Actor.program(), id).orElseThrow().version();
    }

    private MembershipState state(MembershipId id) {
        return memberships.membership(Actor.program(), id).orElseThrow().state(today());
    }
}

package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.utblick.HouseTest;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.steering.Goals;

// In a house of its own: what stands here would be in the way of the others, and theirs of this.
@HouseTest
@TestPropertySource(properties = "house=PlanLifeTest")
class PlanLifeTest {

    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);
    private static final Actor SECRETARY = anActor(Role.SECRETARY);
    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);
    private static final Actor CONTROLLER = anActor(Role.CONTROLLER);

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanSteps steps;

    @Autowired
    PlanMatters matters;

    @Autowired
    Objectives objectives;

    @Autowired
    Organisation organisation;

    @Autowired
    Decisions decisions;

    @Autowired
    Goals goals;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_plan_goes_from_draft_to_the_board_is_sent_back_adopted_revised_followed_up_and_archived() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.DRAFT, PlanSamples.FIRST_YEAR);
        var board = aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        take(made, STRATEGIST, PlanMove.ASK_UNITS);
        assertThat(state(made)).isEqualTo(PlanState.COLLECTING);

        // Nobody has answered and nobody has been reminded: every unit is named.
        assertThatThrownBy(() -> take(made, STRATEGIST, PlanMove.WRITE_PROPOSAL))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.missing())
                                .hasSize(organisation.units().size()));
        remindTwice(made);
        take(made, STRATEGIST, PlanMove.WRITE_PROPOSAL);
        exceptEveryOtherGoal(made);
        take(made, STRATEGIST, PlanMove.SEND_OUT);

        // All that must be confirmed is missing, and all is said at once.
        assertThatThrownBy(() -> take(made, SECRETARY, PlanMove.BRING_TO_BOARD))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(4));
        confirmEverything(made);
        take(made, SECRETARY, PlanMove.BRING_TO_BOARD);

        matters.decide(
                SECRETARY,
                MinutesSamples.about(made, board, MatterKind.ACTION_PLAN, Outcome.REMITTED, "Visa kostnaden"));
        assertThat(state(made)).isEqualTo(PlanState.PROPOSAL);
        assertThat(steps.outlook(STRATEGIST, plan(made)).history().getFirst().why())
                .isEqualTo("Visa kostnaden");

        take(made, STRATEGIST, PlanMove.SEND_OUT);
        assertThatThrownBy(() -> take(made, STRATEGIST, PlanMove.BRING_TO_BOARD))
                .as("the money is checked anew, the registry number is not asked for twice")
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(3));
        confirmEverything(made);
        take(made, STRATEGIST, PlanMove.BRING_TO_BOARD);
        matters.decide(REGISTRAR, MinutesSamples.about(made, board, MatterKind.ACTION_PLAN, Outcome.ADOPTED, ""));

        // The year has begun, so what is adopted is in force at once.
        assertThat(plan(made).state(today)).isEqualTo(PlanState.IN_FORCE);
        assertThat(steps.adoptions(List.of(plan(made)))).containsKey(made.id());
        assertThatThrownBy(() -> plans.write(
                        STRATEGIST, made.id(), plan(made).version(), Bilingual.swedish("Nytt"), Bilingual.NONE))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.refused.adopted-is-revised");

        assertThatThrownBy(() -> take(made, STRATEGIST, PlanMove.FOLLOW_UP))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(3));
        finish(made);
        matters.decide(REGISTRAR, MinutesSamples.about(made, board, MatterKind.FOLLOW_UP, Outcome.ADOPTED, ""));
        take(made, STRATEGIST, PlanMove.FOLLOW_UP);
        steps.confirm(REGISTRAR, made.id(), plan(made).version(), Confirmation.Matter.ARCHIVE_COPY_MADE, "E-arkivet");
        take(made, REGISTRAR, PlanMove.ARCHIVE);

        assertThat(state(made)).isEqualTo(PlanState.ARCHIVED);
        assertThat(journal.about(ActionPlans.subject(made.id()))).isNotEmpty();
    }

    @Test
    void a_council_cannot_adopt_a_plan_and_the_refusal_names_the_board_and_the_way_there() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.TO_DECISION);
        aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        var council = aBody(organisation, BodyKind.COUNCIL, "Regionfullmäktige");

        assertThatThrownBy(() -> matters.decide(
                        REGISTRAR, MinutesSamples.about(made, council, MatterKind.ACTION_PLAN, Outcome.ADOPTED, "")))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.sentence().details()).contains(council.name());
                    assertThat(no.instead())
                            .hasValueSatisfying(way -> assertThat(way.address()).contains("/decisions/proposals/new"));
                });
        assertThat(state(made)).isEqualTo(PlanState.TO_DECISION);
    }

    @Test
    void a_plan_that_is_sent_back_says_why() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.TO_DECISION);
        var board = aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");

        assertThatThrownBy(() -> matters.decide(
                        SECRETARY, MinutesSamples.about(made, board, MatterKind.ACTION_PLAN, Outcome.REMITTED, " ")))
                .hasMessage("plan.refused.no-reason");
        assertThatThrownBy(() -> matters.decide(
                        REGISTRAR, MinutesSamples.about(made, board, MatterKind.ACTION_PLAN, Outcome.REMITTED, "Dyrt")))
                .as("the registrar records adoptions; the secretary sends back")
                .isInstanceOf(Refused.class);
    }

    @Test
    void two_who_change_the_same_plan_are_told_of_each_other() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.DRAFT);
        var seen = plan(made).version();
        plans.write(STRATEGIST, made.id(), seen, Bilingual.swedish("Först"), Bilingual.swedish("Läget"));

        assertThatThrownBy(() -> plans.write(STRATEGIST, made.id(), seen, Bilingual.swedish("Sedan"), Bilingual.NONE))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.take(STRATEGIST, made.id(), seen, PlanMove.ASK_UNITS, ""))
                .isInstanceOf(Stale.class);
        assertThat(plan(made).foreword().sv()).isEqualTo("Först");
    }

    @Test
    void next_years_plan_takes_with_it_what_should_go_on_and_no_year_has_two() {
        var made = PlanSamples.inForce(jdbc, organisation);
        PlanSamples.judge(jdbc, made.objective(), Assessment.Next.CHANGE);
        var next = plans.open(STRATEGIST, made.year() + 1);

        var carried = objectives.in(STRATEGIST, next.id());
        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().carriedFrom()).contains(made.objective());
        assertThat(carried.getFirst().indicators().getFirst().due()).isEqualTo(LocalDate.of(made.year() + 1, 12, 31));
        assertThat(carried.getFirst().goals()).containsExactly(made.goal().id());
        PlanSamples.step(jdbc, next.id(), PlanState.PROPOSAL);
        assertThat(steps.outlook(STRATEGIST, plans.plan(STRATEGIST, next.id()).orElseThrow())
                        .carried())
                .singleElement()
                .satisfies(one -> assertThat(one.isToBeReworded()).isTrue());
        assertThat(next.situation()).isEqualTo(Bilingual.NONE);

        assertThatThrownBy(() -> plans.open(STRATEGIST, made.year() + 1))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.instead()).isPresent());
        assertThatThrownBy(() -> plans.open(anActor(Role.HEAD_OF_UNIT), made.year() + 2))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_was_answered_with_an_end_does_not_go_on() {
        var made = PlanSamples.inForce(jdbc, organisation);
        PlanSamples.judge(jdbc, made.objective(), Assessment.Next.END);

        var next = plans.open(STRATEGIST, made.year() + 1);

        assertThat(objectives.in(STRATEGIST, next.id())).isEmpty();
    }

    @Test
    void a_draft_is_for_those_who_prepare_it_and_for_heads_and_what_is_out_for_comment_for_the_house() {
        var draft = PlanSamples.made(jdbc, organisation, PlanState.PROPOSAL);
        var out = PlanSamples.made(jdbc, organisation, PlanState.OUT_FOR_COMMENT);
        var prepare = List.of(Role.STRATEGIST, Role.SECRETARY, Role.REGISTRAR, Role.CONTROLLER, Role.HEAD_OF_UNIT);
        for (var role : Role.values()) {
            var actor = anActor(role);
            assertThat(plans.plan(actor, draft.id()).isPresent())
                    .as(role.name())
                    .isEqualTo(prepare.contains(role));
            var reads = role != Role.PARTNER && role != Role.PUBLIC;
            assertThat(plans.forYear(actor, out.year()).isPresent())
                    .as(role.name())
                    .isEqualTo(reads);
            assertThat(plans.all(actor).stream().anyMatch(plan -> plan.id().equals(draft.id())))
                    .as(role.name())
                    .isEqualTo(prepare.contains(role));
        }
        assertThat(objectives.in(anActor(Role.EMPLOYEE), out.id())).hasSize(1);
        assertThat(objectives.in(anActor(Role.HEAD_OF_UNIT), draft.id())).isEmpty();
    }

    private void take(PlanSamples.Made made, Actor by, PlanMove move) {
        steps.take(by, made.id(), plan(made).version(), move, "");
    }

    private ActionPlan plan(PlanSamples.Made made) {
        return plans.plan(Actor.program(), made.id()).orElseThrow();
    }

    private PlanState state(PlanSamples.Made made) {
        return plan(made).reached();
    }

    private void remindTwice(PlanSamples.Made made) {
        var store = new UnitAnswerStore(jdbc);
        for (var unit : organisation.units()) {
            store.remind(made.id(), unit.id(), Instant.now().minus(9, ChronoUnit.DAYS));
            store.remind(made.id(), unit.id(), Instant.now().minus(2, ChronoUnit.DAYS));
        }
    }

    private void exceptEveryOtherGoal(PlanSamples.Made made) {
        for (var goal : goals.all()) {
            if (!goal.id().equals(made.goal().id())) {
                steps.except(STRATEGIST, made.id(), plan(made).version(), goal.id(), "Vilar i år");
            }
        }
    }

    private void confirmEverything(PlanSamples.Made made) {
        confirm(made, STRATEGIST, Confirmation.Matter.COMMENTS_ANSWERED, "Alla sju besvarade");
        confirm(made, SECRETARY, Confirmation.Matter.LETTER_WRITTEN, "I diariet");
        confirm(made, REGISTRAR, Confirmation.Matter.REGISTERED, "26RS1234");
        confirm(made, CONTROLLER, Confirmation.Matter.MONEY_CHECKED, "Alla belopp");
        assertThatThrownBy(() -> confirm(made, STRATEGIST, Confirmation.Matter.MONEY_CHECKED, "Själv"))
                .as("the money is the controller's to check")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> confirm(made, REGISTRAR, Confirmation.Matter.REGISTERED, "vet ej"))
                .hasMessage("plan.refused.no-registry-number");
    }

    private void confirm(PlanSamples.Made made, Actor by, Confirmation.Matter what, String note) {
        steps.confirm(by, made.id(), plan(made).version(), what, note);
    }

    private void finish(PlanSamples.Made made) {
        PlanSamples.judge(jdbc, made.objective(), Assessment.Next.CONTINUE);
        new RevisionStore(jdbc).callOff(made.activity(), "Flyttad till nästa år", STRATEGIST, Instant.now());
    }
}

package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;

@HouseTest
class UnitAnswersTest {

    private static final Actor STRATEGIST = anActor(Role.STRATEGIST);
    private static final UnitAnswers.Given WORK =
            new UnitAnswers.Given(false, Bilingual.swedish("Ett utbyte"), new Money(40_000), 60, "VP 4.2");
    private static final UnitAnswers.Given NOTHING =
            new UnitAnswers.Given(true, Bilingual.swedish("Inget i år"), Money.NONE, 0, "");

    @Autowired
    UnitAnswers answers;

    @Autowired
    ActionPlans plans;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_head_answers_for_their_own_unit_and_for_no_other() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var head = headOf(made);
        answers.answer(head, made.id(), made.unit().id(), WORK, Optional.empty());

        assertThat(reply(made).standing()).isEqualTo(UnitReply.Standing.PLANS);
        assertThat(reply(made).answer().orElseThrow().ownMoney()).isEqualTo(new Money(40_000));

        var other = PeopleSamples.aUnit(organisation, "En annan");
        assertThatThrownBy(() -> answers.answer(head, made.id(), other.id(), WORK, Optional.empty()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answers.answer(
                        anActor(Role.CONTROLLER), made.id(), made.unit().id(), WORK, Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nothing_is_an_answer_and_silence_is_not() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var silent = PeopleSamples.aUnit(organisation, "Den tysta");
        answers.answer(headOf(made), made.id(), made.unit().id(), NOTHING, Optional.empty());

        assertThat(reply(made).standing()).isEqualTo(UnitReply.Standing.NOTHING);
        assertThat(answers.reply(STRATEGIST, plan(made), silent.id())
                        .orElseThrow()
                        .standing())
                .isEqualTo(UnitReply.Standing.SILENT);
        var sheet = answers.sheet(STRATEGIST, plan(made));
        assertThat(sheet.answered()).isEqualTo(1);
        assertThat(sheet.units()).isEqualTo(organisation.units().size());
    }

    @Test
    void an_answer_can_be_changed_but_not_over_somebody_elses() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var head = headOf(made);
        answers.answer(head, made.id(), made.unit().id(), WORK, Optional.empty());
        var first = reply(made).answer().orElseThrow().version();
        answers.answer(head, made.id(), made.unit().id(), NOTHING, Optional.of(first));

        assertThat(reply(made).standing()).isEqualTo(UnitReply.Standing.NOTHING);
        assertThatThrownBy(() -> answers.answer(head, made.id(), made.unit().id(), WORK, Optional.of(first)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> answers.answer(head, made.id(), made.unit().id(), WORK, Optional.empty()))
                .as("whoever had an empty form is told that there is an answer now")
                .isInstanceOf(Stale.class);
    }

    @Test
    void answers_are_taken_from_the_question_until_the_plan_goes_to_the_board() {
        var draft = PlanSamples.made(jdbc, organisation, PlanState.DRAFT);
        var decided = PlanSamples.made(jdbc, organisation, PlanState.TO_DECISION);
        for (var made : java.util.List.of(draft, decided)) {
            assertThatThrownBy(() ->
                            answers.answer(headOf(made), made.id(), made.unit().id(), WORK, Optional.empty()))
                    .hasMessage("plan.refused.answers-closed");
        }
    }

    @Test
    void those_who_are_silent_are_reminded_once_a_day_and_those_who_have_answered_are_not() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        answers.answer(headOf(made), made.id(), made.unit().id(), NOTHING, Optional.empty());
        var silent = PeopleSamples.aUnit(organisation, "Den tysta");

        assertThat(answers.remind(STRATEGIST, made.id()))
                .extracting(unit -> unit.id())
                .contains(silent.id())
                .doesNotContain(made.unit().id());
        assertThatThrownBy(() -> answers.remind(STRATEGIST, made.id())).hasMessage("plan.refused.reminded-today");
        assertThatThrownBy(() -> answers.remind(headOf(made), made.id())).isInstanceOf(Refused.class);
        assertThat(answers.reply(STRATEGIST, plan(made), silent.id())
                        .orElseThrow()
                        .reminders())
                .hasSize(1);
    }

    @Test
    void what_one_unit_answers_is_for_that_unit_and_for_those_who_see_every_unit() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        answers.answer(headOf(made), made.id(), made.unit().id(), WORK, Optional.empty());
        var stranger = anActor(Role.HEAD_OF_UNIT);

        assertThat(answers.replies(headOf(made), plan(made))).hasSize(1);
        assertThat(answers.replies(stranger, plan(made))).isEmpty();
        assertThat(answers.sheet(stranger, plan(made)).answered()).isEqualTo(1);
        assertThat(answers.given(stranger, plan(made), made.unit().id())).isEmpty();
    }

    @Test
    void an_answer_stays_with_its_plan_when_the_unit_is_closed_and_a_unit_that_comes_later_was_never_silent() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.DRAFT);
        var silent = PeopleSamples.aUnit(organisation, "Den tysta");
        var closedInTime = PeopleSamples.aUnit(organisation, "Den som lades ned före sista dagen");
        answers.ask(plan(made), day(0));
        PlanSamples.step(jdbc, made.id(), PlanState.COLLECTING);
        answers.answer(headOf(made), made.id(), made.unit().id(), WORK, Optional.empty());
        close(made.unit(), day(0));
        close(closedInTime, day(-1));

        assertThat(units(made)).contains(made.unit().id(), silent.id()).doesNotContain(closedInTime.id());

        PlanSamples.step(jdbc, made.id(), PlanState.ADOPTED);
        close(silent, day(0).plusDays(1));
        var later = PeopleSamples.aUnit(organisation, "Den som kom sedan");
        assertThat(units(made)).contains(made.unit().id(), silent.id()).doesNotContain(closedInTime.id(), later.id());
        assertThat(reply(made).answer().orElseThrow().text()).isEqualTo(WORK.text());
        assertThat(answers.sheet(STRATEGIST, plan(made)).answered()).isEqualTo(1);
    }

    private List<UnitId> units(PlanSamples.Made made) {
        return answers.replies(STRATEGIST, plan(made)).stream()
                .map(reply -> reply.unit().id())
                .toList();
    }

    private void close(Unit unit, LocalDate on) {
        organisation.change(
                Actor.program(),
                new Unit(unit.id(), unit.code(), unit.name(), Optional.of(on), unit.version()),
                "Nedlagd");
    }

    private static LocalDate day(int fromToday) {
        return LocalDate.now(Calendar.ZONE).plusDays(fromToday);
    }

    @Test
    void nothing_cannot_cost_anything() {
        assertThatThrownBy(() -> new UnitAnswer(
                        PlanSamples.unit("it").id(),
                        true,
                        Bilingual.swedish("Inget"),
                        new Money(1),
                        0,
                        "",
                        "Chef",
                        Instant.EPOCH,
                        se.utblick.kernel.Version.FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private UnitReply reply(PlanSamples.Made made) {
        return answers.reply(STRATEGIST, plan(made), made.unit().id()).orElseThrow();
    }

    private ActionPlan plan(PlanSamples.Made made) {
        return plans.plan(STRATEGIST, made.id()).orElseThrow();
    }

    private static Actor headOf(PlanSamples.Made made) {
        return aPerson(Set.of(made.unit().id()), Role.HEAD_OF_UNIT).actor();
    }
}

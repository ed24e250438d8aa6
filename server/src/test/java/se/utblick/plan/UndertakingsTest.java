package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.bare;
import static se.utblick.plan.ActivitySamples.inUnit;
import static se.utblick.plan.ActivitySamples.planned;
import static se.utblick.plan.ActivitySamples.report;
import static se.utblick.plan.ActivitySamples.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

@HouseTest
class UndertakingsTest {

    private static final Bilingual WHY = Bilingual.swedish("Utlysningen dröjer");

    @Autowired
    Activities activities;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Objectives objectives;

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private ActivitySamples.Made draft;
    private ActivitySamples.Made adopted;
    private Actor head;
    private Actor owner;

    @BeforeEach
    void plans() {
        draft = aPlan(jdbc, organisation, false);
        adopted = aPlan(jdbc, organisation, true);
        head = inUnit(adopted, Role.HEAD_OF_UNIT);
        owner = inUnit(adopted, Role.ACTIVITY_OWNER);
    }

    @Test
    void an_idea_is_not_taken_into_the_plan_before_it_is_whole_and_all_that_is_missing_is_said_at_once() {
        var theirHead = inUnit(draft, Role.HEAD_OF_UNIT);
        var idea = activities.propose(theirHead, bare(draft));

        assertThatThrownBy(() -> undertakings.commit(theirHead, idea, Version.FIRST))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.missing())
                            .extracting(Sentence::key)
                            .containsExactly(
                                    "plan.activity.lacks.type",
                                    "plan.activity.lacks.owner",
                                    "plan.activity.lacks.mandate",
                                    "plan.activity.lacks.resources",
                                    "plan.activity.lacks.cost-centre",
                                    "plan.activity.lacks.benefit",
                                    "plan.activity.lacks.receiver");
                    assertThat(no.instead().orElseThrow().address()).endsWith("/edit");
                });
        assertThat(activity(theirHead, idea).committed()).isFalse();
    }

    @Test
    void a_whole_idea_is_taken_into_a_plan_that_is_not_adopted_and_into_an_adopted_one_only_by_revision() {
        var theirHead = inUnit(draft, Role.HEAD_OF_UNIT);
        var idea = activities.propose(theirHead, whole(draft));
        undertakings.commit(theirHead, idea, Version.FIRST);
        assertThat(activity(theirHead, idea).standing(today)).isEqualTo(Standing.ONGOING);

        var late = activities.propose(head, whole(adopted));
        assertThatThrownBy(() -> undertakings.commit(head, late, Version.FIRST))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.sentence().key()).isEqualTo("plan.refused.adopted-is-revised");
                    assertThat(no.instead().orElseThrow().address())
                            .startsWith("/plans/" + adopted.year() + "/revisions/new");
                });
    }

    @Test
    void done_means_that_result_benefit_cost_and_lesson_have_been_said_and_a_reading_may_go_with_it() {
        var planned = planned(jdbc, adopted);
        var reading = new CompletionReport.Reading(
                adopted.indicator(), new Measurement(today, BigDecimal.TWO, Bilingual.NONE));
        var said = report();

        undertakings.complete(owner, planned, Version.FIRST, with(said, Optional.of(reading)));

        var done = activity(owner, planned);
        assertThat(done.standing(today)).isEqualTo(Standing.DONE);
        assertThat(done.completion().orElseThrow().lesson()).isEqualTo(said.lesson());
        assertThat(done.completion().orElseThrow().byName()).isEqualTo(owner.name());
        assertThat(objectives
                        .objective(owner, adopted.objective())
                        .orElseThrow()
                        .indicators()
                        .getFirst()
                        .latest(today)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("2");
        assertThat(actions(planned)).containsExactly("completed");
    }

    @Test
    void a_report_that_says_nothing_is_refused_with_all_that_is_missing_and_a_wrong_reading_takes_it_all_back() {
        var planned = planned(jdbc, adopted);
        var empty = new CompletionReport(
                true,
                today.plusDays(1),
                Bilingual.NONE,
                Bilingual.NONE,
                Activity.BenefitOutcome.TOO_EARLY,
                report().cost(),
                0,
                Bilingual.NONE,
                Optional.empty());
        assertThatThrownBy(() -> undertakings.complete(owner, planned, Version.FIRST, empty))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(4));

        var elsewhere =
                new CompletionReport.Reading(draft.indicator(), new Measurement(today, BigDecimal.TWO, Bilingual.NONE));
        assertThatThrownBy(() ->
                        undertakings.complete(owner, planned, Version.FIRST, with(report(), Optional.of(elsewhere))))
                .isInstanceOf(NotFound.class);
        assertThat(activity(owner, planned).completion()).isEmpty();
        assertThat(activity(owner, planned).version()).isEqualTo(Version.FIRST);
    }

    @Test
    void it_is_moved_put_on_hold_taken_up_again_and_called_off_and_each_is_journalled_with_its_reason() {
        var planned = planned(jdbc, adopted);
        undertakings.postpone(owner, planned, new Version(1), today.plusDays(60), WHY);
        assertThat(activity(owner, planned).standing(today)).isEqualTo(Standing.LATE);
        assertThat(activity(owner, planned).firstPromise()).isEqualTo(today.plusDays(30));

        undertakings.pause(owner, planned, new Version(2), today.plusDays(10), "Sjukdom");
        assertThat(activity(owner, planned).standing(today)).isEqualTo(Standing.PAUSED);
        undertakings.resume(owner, planned, new Version(3));
        assertThat(activity(owner, planned).standing(today)).isEqualTo(Standing.LATE);
        undertakings.cancel(head, planned, new Version(4), WHY);
        assertThat(activity(owner, planned).standing(today)).isEqualTo(Standing.CANCELLED);

        assertThat(actions(planned)).containsExactly("cancelled", "resumed", "paused", "postponed");
        assertThat(journal.about(Activities.subject(planned)).getFirst().why()).isEqualTo(WHY.sv());
    }

    @Test
    void a_step_without_a_reason_or_to_a_day_gone_by_is_refused_with_both() {
        var planned = planned(jdbc, adopted);
        assertThatThrownBy(() -> undertakings.postpone(owner, planned, Version.FIRST, today, Bilingual.NONE))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(2));
    }

    @Test
    void somebody_who_saw_an_older_version_is_told_and_changes_nothing() {
        var planned = planned(jdbc, adopted);
        undertakings.postpone(owner, planned, Version.FIRST, today.plusDays(60), WHY);

        assertThatThrownBy(() -> undertakings.complete(owner, planned, Version.FIRST, report()))
                .isInstanceOf(Stale.class);
        assertThat(activity(owner, planned).completion()).isEmpty();

        var idea = activities.propose(head, bare(adopted));
        activities.edit(head, idea, Version.FIRST, whole(adopted));
        assertThatThrownBy(() -> activities.edit(head, idea, Version.FIRST, bare(adopted)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void the_owner_of_another_units_activities_takes_no_step_here() {
        var planned = planned(jdbc, adopted);
        var elsewhere = inUnit(draft, Role.ACTIVITY_OWNER, Role.HEAD_OF_UNIT);

        assertThat(activities.steps(elsewhere, activity(elsewhere, planned))).isEmpty();
        assertThatThrownBy(() -> undertakings.complete(elsewhere, planned, Version.FIRST, report()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.sentence().key()).isEqualTo("organisation.refused.other-unit"));
        assertThatThrownBy(() -> activities.propose(elsewhere, whole(adopted))).isInstanceOf(Refused.class);
    }

    private static CompletionReport with(CompletionReport said, Optional<CompletionReport.Reading> reading) {
        return new CompletionReport(
                said.partly(),
                said.on(),
                said.result(),
                said.benefit(),
                said.benefitOutcome(),
                said.cost(),
                said.hours(),
                said.lesson(),
                reading);
    }

    private Activity activity(Actor by, ActivityId id) {
        return activities.activity(by, id).orElseThrow();
    }

    private java.util.List<String> actions(ActivityId id) {
        return journal.about(Activities.subject(id)).stream()
                .map(Journal.Entry::action)
                .toList();
    }
}

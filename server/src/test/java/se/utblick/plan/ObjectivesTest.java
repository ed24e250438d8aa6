package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.inUnit;
import static se.utblick.plan.ActivitySamples.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.plan.Assessment.Level;
import se.utblick.plan.Assessment.Next;
import se.utblick.platform.Calendar;

@HouseTest
class ObjectivesTest {

    @Autowired
    Objectives objectives;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private final Actor strategist = PeopleSamples.anActor(Role.STRATEGIST);
    private ActivitySamples.Made draft;
    private ActivitySamples.Made adopted;
    private Actor owner;

    @BeforeEach
    void plans() {
        draft = aPlan(jdbc, organisation, false);
        adopted = aPlan(jdbc, organisation, true);
        owner = inUnit(adopted, Role.ACTIVITY_OWNER);
    }

    @Test
    void objectives_are_put_into_a_plan_that_is_being_made_and_written_anew_there() {
        var head = inUnit(draft, Role.HEAD_OF_UNIT);
        var written = objective(jdbc, draft.plan(), draft.unit(), new IndicatorId(UUID.randomUUID()), draft.year());
        var id = objectives.add(head, written);

        var read = objectives.objective(head, id).orElseThrow();
        assertThat(read.code()).isEqualTo("DM02");
        assertThat(read.indicators()).hasSize(1);
        assertThat(objectives.forGoal(strategist, written.goals().getFirst()))
                .extracting(Objective::id)
                .containsExactly(id);
        objectives.edit(head, id, Version.FIRST, written);
        assertThatThrownBy(() -> objectives.edit(head, id, Version.FIRST, written))
                .isInstanceOf(Stale.class);
    }

    @Test
    void one_for_an_adopted_plan_waits_for_a_revision_and_until_then_it_can_be_written_anew_and_set_aside() {
        var head = inUnit(adopted, Role.HEAD_OF_UNIT);
        var written =
                objective(jdbc, adopted.plan(), adopted.unit(), new IndicatorId(UUID.randomUUID()), adopted.year());
        var id = objectives.add(head, written);

        assertThat(objectives.objective(head, id).orElseThrow().state(true)).isEqualTo(ObjectiveState.PROPOSED);
        assertThat(objectives.objective(head, id).orElseThrow().isInPlan()).isFalse();
        objectives.edit(head, id, Version.FIRST, written);
        assertThatThrownBy(() -> objectives.assess(
                        owner, id, new Version(2), judged(Level.ON_TRACK, "Bra", "", Optional.empty())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objectives.measure(
                        owner, id, written.indicators().getFirst().id(), reading(1, today)))
                .hasMessage("plan.refused.objective-waits");
        objectives.deprioritise(strategist, id, new Version(2), "Ryms inte");
        assertThat(objectives.objective(head, id).orElseThrow().state(true)).isEqualTo(ObjectiveState.DEPRIORITISED);
    }

    @Test
    void what_is_adopted_is_not_written_anew_and_what_is_followed_up_takes_nothing_more() {
        var head = inUnit(adopted, Role.HEAD_OF_UNIT);
        var written =
                objective(jdbc, adopted.plan(), adopted.unit(), new IndicatorId(UUID.randomUUID()), adopted.year());
        assertThatThrownBy(() -> objectives.edit(head, adopted.objective(), Version.FIRST, written))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.instead().orElseThrow().address())
                                .isEqualTo("/plans/" + adopted.year() + "/revisions/new"));
        ActivitySamples.step(jdbc, adopted.plan(), "FOLLOWED_UP");
        assertThatThrownBy(() -> objectives.add(head, written)).hasMessage("plan.refused.followed-up");
    }

    @Test
    void a_reading_is_taken_by_the_unit_and_a_later_word_on_the_same_day_counts() {
        objectives.measure(owner, adopted.objective(), adopted.indicator(), reading(1, today));
        objectives.measure(owner, adopted.objective(), adopted.indicator(), reading(3, today));
        assertThat(read().indicators().getFirst().isMet(today)).isTrue();

        assertThatThrownBy(() -> objectives.measure(
                        owner, adopted.objective(), adopted.indicator(), reading(3, today.plusDays(1))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objectives.measure(owner, adopted.objective(), draft.indicator(), reading(3, today)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> objectives.measure(
                        inUnit(draft, Role.ACTIVITY_OWNER),
                        adopted.objective(),
                        adopted.indicator(),
                        reading(3, today)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_final_judgement_says_all_that_it_lacks_at_once() {
        assertThatThrownBy(() -> objectives.assess(
                        owner,
                        adopted.objective(),
                        Version.FIRST,
                        judged(Level.MET, "", "", Optional.of(Next.CONTINUE))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.missing())
                                .extracting(Sentence::key)
                                .containsExactly(
                                        "plan.objective.unsaid.sentence",
                                        "plan.objective.unsaid.evidence",
                                        "plan.objective.unsaid.reading"));
    }

    @Test
    void the_owner_closes_an_objective_and_only_the_strategist_opens_it_again() {
        objectives.measure(owner, adopted.objective(), adopted.indicator(), reading(3, today));
        var met = judged(Level.MET, "Klart", "Protokollet", Optional.of(Next.END));
        assertThatThrownBy(() -> objectives.assess(strategist, adopted.objective(), Version.FIRST, met))
                .isInstanceOf(Refused.class);
        objectives.assess(owner, adopted.objective(), Version.FIRST, met);
        assertThat(read().state(true)).isEqualTo(ObjectiveState.MET);

        var onTrack = judged(Level.ON_TRACK, "Nya uppgifter", "", Optional.empty());
        assertThatThrownBy(() -> objectives.assess(owner, adopted.objective(), new Version(2), onTrack))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objectives.assess(owner, adopted.objective(), new Version(2), met))
                .isInstanceOf(Refused.class);
        objectives.assess(strategist, adopted.objective(), new Version(2), onTrack);
        assertThat(read().state(true)).isEqualTo(ObjectiveState.ON_TRACK);
        assertThat(read().assessments()).hasSize(2);
    }

    @Test
    void nothing_is_judged_before_the_plan_is_adopted() {
        assertThatThrownBy(() -> objectives.assess(
                        strategist,
                        draft.objective(),
                        Version.FIRST,
                        judged(Level.ON_TRACK, "Bra", "", Optional.empty())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_strategist_sets_an_objective_aside_with_a_reason_while_the_plan_is_being_made() {
        assertThatThrownBy(() -> objectives.deprioritise(strategist, draft.objective(), Version.FIRST, " "))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objectives.deprioritise(
                        inUnit(draft, Role.HEAD_OF_UNIT), draft.objective(), Version.FIRST, "Ryms inte"))
                .isInstanceOf(Refused.class);
        objectives.deprioritise(strategist, draft.objective(), Version.FIRST, "Ryms inte");
        assertThat(objectives
                        .objective(strategist, draft.objective())
                        .orElseThrow()
                        .state(false))
                .isEqualTo(ObjectiveState.DEPRIORITISED);
        assertThatThrownBy(() -> objectives.deprioritise(strategist, adopted.objective(), Version.FIRST, "Nej"))
                .isInstanceOf(Refused.class);
    }

    private Objective read() {
        return objectives.objective(owner, adopted.objective()).orElseThrow();
    }

    private static Measurement reading(int value, LocalDate on) {
        return new Measurement(on, BigDecimal.valueOf(value), Bilingual.swedish("Räknat"));
    }

    private Assessment judged(Level level, String sentence, String evidence, Optional<Next> next) {
        return new Assessment(level, Bilingual.swedish(sentence), evidence, next, Bilingual.NONE, today, "Någon");
    }
}

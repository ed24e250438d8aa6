package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.bare;
import static se.utblick.plan.ActivitySamples.inUnit;
import static se.utblick.plan.ActivitySamples.planned;
import static se.utblick.plan.ActivitySamples.whole;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

@HouseTest
class ActivitiesTest {

    @Autowired
    Activities activities;

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

    @BeforeEach
    void plans() {
        draft = aPlan(jdbc, organisation, false);
        adopted = aPlan(jdbc, organisation, true);
        head = inUnit(adopted, Role.HEAD_OF_UNIT);
    }

    @Test
    void an_idea_may_say_little_and_gets_the_next_number_of_its_plan() {
        var employee = inUnit(adopted, Role.EMPLOYEE);
        var first = activities.propose(employee, bare(adopted));
        var second = activities.propose(employee, whole(adopted));

        assertThat(activity(employee, first).code()).isEqualTo("AK01");
        assertThat(activity(employee, second).code()).isEqualTo("AK02");
        assertThat(activity(employee, first).standing(today)).isEqualTo(Standing.IDEA);
        assertThat(activity(employee, first).type()).isEqualTo(ActivityType.NONE);
        assertThat(actions(first)).containsExactly("proposed");
    }

    @Test
    void what_is_adopted_is_not_edited_but_an_idea_in_the_same_plan_is() {
        var planned = planned(jdbc, adopted);
        assertThatThrownBy(() -> activities.edit(head, planned, Version.FIRST, whole(adopted)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.sentence().key()).isEqualTo("plan.refused.adopted-is-revised"));

        var idea = activities.propose(head, bare(adopted));
        activities.edit(head, idea, Version.FIRST, whole(adopted));
        assertThat(activity(head, idea).missingToCommit()).isEmpty();
    }

    @Test
    void what_somebody_has_undertaken_cannot_be_made_less_than_whole() {
        var theirHead = inUnit(draft, Role.HEAD_OF_UNIT);
        var planned = planned(jdbc, draft);

        assertThatThrownBy(() -> activities.edit(theirHead, planned, Version.FIRST, bare(draft)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(7));
        assertThat(activity(theirHead, planned).owner().code()).isEqualTo(ActivitySamples.OWNER);
    }

    @Test
    void those_who_only_look_on_put_forward_no_ideas() {
        for (var role : Arrays.asList(Role.CHAIR, Role.ELECTED_REPRESENTATIVE, Role.CONTROLLER, Role.PARTNER)) {
            var onlooker = PeopleSamples.aPerson(Set.of(), role).actor();
            assertThatThrownBy(() -> activities.propose(onlooker, whole(adopted)))
                    .as(role.name())
                    .isInstanceOf(Refused.class);
        }
        activities.propose(PeopleSamples.anActor(Role.BRUSSELS_OFFICER), whole(adopted));
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

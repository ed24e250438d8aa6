package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.inUnit;
import static se.utblick.plan.ActivitySamples.partner;
import static se.utblick.plan.ActivitySamples.planned;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;

@HouseTest
class VisibilityTest {

    @Autowired
    Activities activities;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Objectives objectives;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_adopted_is_for_the_whole_house_and_what_is_being_made_for_the_unit_that_makes_it() {
        var draft = aPlan(jdbc, organisation, false);
        var adopted = aPlan(jdbc, organisation, true);
        var inDraft = planned(jdbc, draft);
        var inAdopted = planned(jdbc, adopted);

        for (var role : Role.values()) {
            var reads = role.permissions().contains(Permission.READ);
            var seesAll = role.permissions().contains(Permission.SEE_EVERY_UNIT);
            var own = inUnit(draft, role);
            var stranger = PeopleSamples.anActor(role);

            assertThat(sees(own, draft, inDraft)).as(role + " own, made").isEqualTo(reads);
            assertThat(sees(stranger, draft, inDraft)).as(role + " other, made").isEqualTo(reads && seesAll);
            assertThat(sees(stranger, adopted, inAdopted))
                    .as(role + " other, adopted")
                    .isEqualTo(reads);
        }
    }

    @Test
    void a_partner_sees_what_is_undertaken_together_with_them_in_an_adopted_plan_and_nothing_else() {
        var body = PeopleSamples.aBody(organisation, BodyKind.COUNTY_ACTOR, "Länets kommuner")
                .id();
        var us = new Partner("Länets kommuner", Optional.of(body));
        var draft = aPlan(jdbc, organisation, false);
        var adopted = aPlan(jdbc, organisation, true);
        var shared = planned(jdbc, adopted, us);
        var notShared = planned(jdbc, adopted, new Partner("Länets kommuner", Optional.empty()));
        var notAdopted = planned(jdbc, draft, us);
        var idea = activities.propose(
                PeopleSamples.anActor(Role.STRATEGIST), ActivitySamples.whole(adopted, java.util.List.of(us)));
        var partner = partner(body);

        assertThat(activities.in(partner, adopted.plan()))
                .extracting(Activity::id)
                .containsExactly(shared);
        assertThat(activities.activity(partner, notShared)).isEmpty();
        assertThat(activities.activity(partner, notAdopted)).isEmpty();
        assertThat(activities.activity(partner, idea)).isEmpty();
        assertThat(objectives.in(partner, adopted.plan())).hasSize(1);
        assertThat(objectives.in(partner, draft.plan())).isEmpty();
        assertThat(objectives.objective(partner, draft.objective())).isEmpty();

        var another = partner(PeopleSamples.aBody(organisation, BodyKind.COUNTY_ACTOR, "En annan")
                .id());
        assertThat(activities.in(another, adopted.plan())).isEmpty();
        assertThat(objectives.in(another, adopted.plan())).isEmpty();
    }

    @Test
    void what_one_may_not_see_is_not_found_by_those_who_would_change_it() {
        var draft = aPlan(jdbc, organisation, false);
        var hidden = planned(jdbc, draft);
        var elsewhere = PeopleSamples.aPerson(Set.of(), Role.HEAD_OF_UNIT, Role.ACTIVITY_OWNER)
                .actor();

        assertThatThrownBy(() -> undertakings.complete(elsewhere, hidden, Version.FIRST, ActivitySamples.report()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> activities.edit(elsewhere, hidden, Version.FIRST, ActivitySamples.whole(draft)))
                .isInstanceOf(NotFound.class);
    }

    private boolean sees(Actor by, ActivitySamples.Made plan, ActivityId id) {
        var one = activities.activity(by, id).isPresent();
        assertThat(activities.in(by, plan.plan()).stream()
                        .anyMatch(found -> found.id().equals(id)))
                .isEqualTo(one);
        assertThat(objectives.objective(by, plan.objective()).isPresent()).isEqualTo(one);
        return one;
    }
}

package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.decisions.DelegationRule.Basis;
import se.utblick.decisions.DelegationRule.Terms;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

@HouseTest
class DelegationsTest {

    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);
    private static final RegistryNumber NUMBER = new RegistryNumber("26RS9");

    @Autowired
    Delegations delegations;

    @Autowired
    Meetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    InstantSource clock;

    Body committee;
    Function director;
    Function adviser;
    LocalDate today;
    LocalDate spring;

    @BeforeEach
    void people() {
        committee = aBody(organisation, BodyKind.COMMITTEE, "Nämnden");
        director = aFunction("Direktör");
        adviser = aFunction("Handläggare");
        today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        spring = today.minusDays(100);
    }

    @Test
    void only_rules_that_hold_on_the_day_are_offered_and_only_they_will_do() {
        var id = give(true, Optional.of(spring.plusDays(50)));

        assertThat(delegations.valid(DelegationMatter.STAND, spring.plusDays(50)))
                .extracting(DelegationRule::id)
                .contains(id);
        assertThat(delegations.valid(DelegationMatter.STAND, spring.plusDays(51)))
                .extracting(DelegationRule::id)
                .doesNotContain(id);
        assertThat(delegations.valid(DelegationMatter.OFFICIAL_CONTACT, spring))
                .extracting(DelegationRule::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> decide(id, spring.plusDays(51))).hasMessage("decisions.refused.rule-not-valid");
        assertThatThrownBy(() -> decide(id, today.plusDays(1))).hasMessage("decisions.refused.not-yet");
        assertThat(decide(id, spring.plusDays(50)).rule().delegateName().sv()).isEqualTo("Direktör");
    }

    @Test
    void what_kommunallagen_forbids_is_refused_with_everything_that_stands_in_the_way() {
        var goals = new Terms(
                "1",
                committee.id(),
                DelegationMatter.GOALS,
                "",
                Delegate.chair(),
                false,
                spring,
                Optional.empty(),
                new Basis(spring, "", NUMBER));
        assertThatThrownBy(() -> delegations.add(REGISTRAR, goals, Optional.empty()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(2));
        var council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige");
        assertThatThrownBy(() ->
                        delegations.add(REGISTRAR, terms(council, director, false, Optional.empty()), Optional.empty()))
                .hasMessage("decisions.refused.cannot-delegate");
    }

    @Test
    void what_was_passed_on_ends_with_what_it_was_passed_on_from() {
        var id = give(true, Optional.empty());
        var passed = delegations.add(REGISTRAR, terms(committee, adviser, false, Optional.empty()), Optional.of(id));
        delegations.end(REGISTRAR, id, today, "Ny ordning");

        assertThat(rule(id).isValidOn(today.plusDays(1))).isFalse();
        assertThat(rule(passed).isValidOn(today)).isTrue();
        assertThat(rule(passed).isValidOn(today.plusDays(1))).isFalse();
        assertThat(rule(passed).passedOnFrom()).contains(id);
        assertThatThrownBy(() -> delegations.end(REGISTRAR, id, today.plusDays(9), "Längre"))
                .hasMessage("decisions.refused.outside-the-rule");
    }

    @Test
    void a_delegated_decision_waits_to_be_reported_until_a_meeting_of_its_body_has_been_told() {
        var decision = decide(give(false, Optional.empty()), today.minusDays(30));
        assertThat(delegations.toReport()).contains(decision);

        var early = meeting(committee, today.minusDays(40));
        var other = meeting(aBody(organisation, BodyKind.COMMITTEE, "En annan"), today.minusDays(3));
        var coming = meeting(committee, today.plusDays(5));
        assertRefused(early, decision, "decisions.refused.decided-after");
        assertRefused(other, decision, "decisions.refused.report-to-the-body");
        assertRefused(coming, decision, "decisions.refused.report-at-held");
        assertThat(delegations.toReport()).contains(decision);

        var held = today.minusDays(3);
        delegations.report(REGISTRAR, meeting(committee, held), List.of(decision.id()));
        assertThat(delegations.toReport()).doesNotContain(decision);
        assertThat(delegations.decision(decision.id()).orElseThrow().reportedOn())
                .contains(held);
        assertThat(journal.about(new Subject("decisions.delegated-decision", decision.id())))
                .extracting(Journal.Entry::action)
                .containsExactly("reported", "registered");
    }

    @Test
    void only_registrar_and_secretary_keep_the_table() {
        var id = give(false, Optional.empty());
        var decision = decide(id, today);
        var meeting = meeting(committee, today);
        for (var role : Role.values()) {
            if (role != Role.REGISTRAR && role != Role.SECRETARY) {
                var by = anActor(role);
                var terms = terms(committee, director, false, Optional.empty());
                assertNo(role, () -> delegations.add(by, terms, Optional.empty()));
                assertNo(role, () -> delegations.end(by, id, today, "Inte min sak"));
                assertNo(role, () -> delegations.register(by, id, "X", today, NUMBER, Optional.empty()));
                assertNo(role, () -> delegations.report(by, meeting, List.of(decision.id())));
            }
        }
    }

    @Test
    void a_rule_that_there_is_not_is_not_found() {
        assertThatThrownBy(() -> decide(UUID.randomUUID(), today)).isInstanceOf(NotFound.class);
    }

    private static void assertNo(Role role, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).as("%s", role).hasMessage("organisation.refused.permission");
    }

    private void assertRefused(MeetingId meeting, DelegatedDecision decision, String why) {
        assertThatThrownBy(() -> delegations.report(REGISTRAR, meeting, List.of(decision.id())))
                .hasMessage(why);
    }

    private UUID give(boolean mayPassOn, Optional<LocalDate> last) {
        return delegations.add(REGISTRAR, terms(committee, director, mayPassOn, last), Optional.empty());
    }

    private Terms terms(Body body, Function delegate, boolean mayPassOn, Optional<LocalDate> last) {
        return new Terms(
                "3.2",
                body.id(),
                DelegationMatter.STAND,
                "Av enkel art",
                Delegate.official(delegate.code()),
                mayPassOn,
                spring,
                last,
                new Basis(spring, "§ 12", NUMBER));
    }

    private DelegatedDecision decide(UUID rule, LocalDate on) {
        return delegations.register(REGISTRAR, rule, "Yttrande lämnas", on, NUMBER, Optional.empty());
    }

    private DelegationRule rule(UUID id) {
        return delegations.rule(id).orElseThrow();
    }

    private MeetingId meeting(Body body, LocalDate on) {
        return meetings.plan(REGISTRAR, body.id(), List.of(new Meeting.Planned(on, Optional.empty())))
                .getFirst();
    }

    private Function aFunction(String name) {
        var function = new Function("f" + UUID.randomUUID(), new Bilingual(name, name));
        organisation.add(Actor.program(), function);
        return function;
    }
}

package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utblick.decisions.DelegationRule.Basis;
import se.utblick.decisions.DelegationRule.Terms;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.BodyId;

class DelegationRuleTest {

    private static final BodyId BOARD = new BodyId(UUID.randomUUID());
    private static final LocalDate DECIDED = LocalDate.of(2027, 1, 27);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Basis BASIS = new Basis(DECIDED, "§ 12", new RegistryNumber("27RS12"));

    @ParameterizedTest
    @EnumSource(DelegationMatter.class)
    void goals_plans_and_what_is_said_to_the_council_are_delegated_to_nobody(DelegationMatter matter) {
        for (var delegate : List.of(Delegate.official("regiondirektor"), Delegate.committee(BOARD), Delegate.chair())) {
            var objections = DelegationRule.objections(
                    terms(matter, delegate, false, DECIDED, Optional.empty(), BASIS), Optional.empty());
            var mayNot = switch (matter) {
                case GOALS, PROGRAMMES_AND_PLANS, TO_THE_COUNCIL -> true;
                case CONSULTATION_ANSWER, OFFICIAL_CONTACT, STAND, PROJECT_APPLICATION, MEMBERSHIP_FEE -> false;
            };
            assertThat(keys(objections).contains("decisions.objection.not-delegable"))
                    .isEqualTo(mayNot);
        }
    }

    @Test
    void a_delegate_is_one_and_of_one_kind() {
        assertThatThrownBy(() -> new Delegate(Delegate.Kind.OFFICIAL, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delegate(Delegate.Kind.OFFICIAL, Optional.of("registrator"), Optional.of(BOARD)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delegate(Delegate.Kind.CHAIR, Optional.of("registrator"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_that_stands_in_the_way_is_said_at_once() {
        var objections = DelegationRule.objections(
                terms(
                        DelegationMatter.GOALS,
                        Delegate.chair(),
                        true,
                        DECIDED.minusDays(1),
                        Optional.of(DECIDED.minusDays(2)),
                        new Basis(DECIDED, "", new RegistryNumber("27RS12"))),
                Optional.empty());

        assertThat(keys(objections))
                .containsExactly(
                        "decisions.objection.not-delegable",
                        "decisions.objection.only-officials-pass-on",
                        "decisions.objection.before-decision",
                        "decisions.objection.ends-before",
                        "decisions.objection.no-paragraph");
    }

    @Test
    void a_rule_holds_from_its_first_day_to_its_last() {
        var rule = rule(true, Optional.of(LAST));

        assertThat(rule.isValidOn(DECIDED.minusDays(1))).isFalse();
        assertThat(rule.isValidOn(DECIDED)).isTrue();
        assertThat(rule.isValidOn(LAST)).isTrue();
        assertThat(rule.isValidOn(LAST.plusDays(1))).isFalse();
        assertThat(rule(true, Optional.empty()).isValidOn(LAST.plusYears(9))).isTrue();
    }

    @Test
    void what_may_be_passed_on_goes_to_one_official_within_the_time_and_no_further() {
        assertThat(passedOn(
                        rule(true, Optional.of(LAST)),
                        DelegationMatter.STAND,
                        Delegate.official("registrator"),
                        false,
                        LAST))
                .isEmpty();
        assertThat(passedOn(
                        rule(false, Optional.of(LAST)), DelegationMatter.STAND, Delegate.official("x"), false, LAST))
                .containsExactly("decisions.objection.may-not-pass-on");
        assertThat(passedOn(rule(true, Optional.of(LAST)), DelegationMatter.STAND, Delegate.chair(), false, LAST))
                .containsExactly("decisions.objection.passed-on-once");
        assertThat(passedOn(rule(true, Optional.of(LAST)), DelegationMatter.STAND, Delegate.official("x"), true, LAST))
                .containsExactly("decisions.objection.passed-on-once");
        assertThat(passedOn(
                        rule(true, Optional.of(LAST)),
                        DelegationMatter.MEMBERSHIP_FEE,
                        Delegate.official("x"),
                        false,
                        LAST))
                .containsExactly("decisions.objection.another-matter");
        assertThat(passedOn(
                        rule(true, Optional.of(LAST)),
                        DelegationMatter.STAND,
                        Delegate.official("x"),
                        false,
                        LAST.plusDays(1)))
                .containsExactly("decisions.objection.outlives");
    }

    private static List<String> passedOn(
            DelegationRule from, DelegationMatter matter, Delegate delegate, boolean further, LocalDate last) {
        return keys(DelegationRule.objections(
                terms(matter, delegate, further, DECIDED, Optional.of(last), BASIS), Optional.of(from)));
    }

    private static DelegationRule rule(boolean mayPassOn, Optional<LocalDate> last) {
        return new DelegationRule(
                UUID.randomUUID(),
                terms(DelegationMatter.STAND, Delegate.official("regiondirektor"), mayPassOn, DECIDED, last, BASIS),
                Bilingual.swedish("Styrelsen"),
                Bilingual.swedish("Regiondirektör"),
                Optional.empty());
    }

    private static Terms terms(
            DelegationMatter matter,
            Delegate delegate,
            boolean mayPassOn,
            LocalDate from,
            Optional<LocalDate> last,
            Basis basis) {
        return new Terms("3.2", BOARD, matter, "", delegate, mayPassOn, from, last, basis);
    }

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }
}

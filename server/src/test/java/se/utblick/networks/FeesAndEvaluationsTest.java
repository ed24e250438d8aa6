package se.utblick.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.networks.NetworkSamples.STRATEGIST;
import static se.utblick.networks.NetworkSamples.today;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Money;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.networks.Evaluation.Evidence;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** What is paid, what it took, and what was made of it, as the database keeps it. */
@HouseTest
class FeesAndEvaluationsTest {

    private static final Actor CONTROLLER = anActor(Role.CONTROLLER);

    @Autowired
    Memberships memberships;

    @Autowired
    MembershipYears years;

    @Autowired
    Evaluations evaluations;

    @Autowired
    MembershipMatters matters;

    @Autowired
    Organisation organisation;

    @Autowired
    Decisions decisions;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private final int year = today().getYear();
    private NetworkSamples samples;

    @BeforeEach
    void make() {
        samples = new NetworkSamples(jdbc, organisation, decisions);
    }

    @Test
    void the_next_fee_is_refused_until_the_board_has_reconsidered_and_then_rests_on_its_decision() {
        var id = samples.inForce(1);
        samples.fee(id, year + 1, 95_000);

        assertThatThrownBy(() -> years.approve(CONTROLLER, id, year + 1)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.missing()).extracting(Sentence::key).containsExactly("networks.missing.reconsideration");
            assertThat(no.instead()).isPresent();
        });

        samples.evaluated(id, "");
        var decision = matters.decide(
                anActor(Role.REGISTRAR),
                new Minutes(
                        MatterKind.MEMBERSHIP_REVIEW,
                        Memberships.subject(id),
                        "Omprövning",
                        Outcome.KEPT,
                        samples.reference(today()),
                        "",
                        Optional.empty(),
                        Optional.of(today().plusMonths(40))));
        years.approve(CONTROLLER, id, year + 1);

        var approval = years.year(CONTROLLER, id, year + 1).fee().flatMap(Fee::approval);
        assertThat(approval.map(Fee.Approval::restsOn)).contains(decision.id());
        assertThat(journal.about(Memberships.subject(id)))
                .extracting(Journal.Entry::action)
                .startsWith("fee-approved", "ruled-kept");
    }

    @Test
    void only_a_controller_approves_and_an_approved_fee_stays() {
        var id = samples.inForce(30);
        samples.fee(id, year, 500);
        for (var role : Role.values()) {
            if (role != Role.CONTROLLER) {
                assertThatThrownBy(() -> years.approve(anActor(role), id, year)).isInstanceOf(Refused.class);
            }
        }
        years.approve(CONTROLLER, id, year);

        var dearer = new Fee(year, Optional.of(new Money(900)), Optional.empty(), "", Optional.empty(), new Version(2));
        assertThatThrownBy(() -> years.save(CONTROLLER, id, dearer)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> years.approve(CONTROLLER, id, year)).isInstanceOf(Refused.class);
        assertThat(years.year(CONTROLLER, id, year).feeAmount()).isEqualTo(new Money(500));
    }

    @Test
    void a_fee_that_somebody_else_has_written_meanwhile_is_not_written_over() {
        var id = samples.inForce(30);
        samples.fee(id, year, 500);
        years.save(CONTROLLER, id, fee(700, 1));

        assertThatThrownBy(() -> years.save(CONTROLLER, id, fee(900, 1))).isInstanceOf(Stale.class);
        assertThat(years.year(CONTROLLER, id, year).feeAmount()).isEqualTo(new Money(700));
    }

    private Fee fee(long kronor, int version) {
        return new Fee(
                year, Optional.of(new Money(kronor)), Optional.empty(), "", Optional.empty(), new Version(version));
    }

    @Test
    void an_hour_costs_what_was_said_for_the_latest_year_before_it() {
        var id = samples.inForce(30);
        years.rate(CONTROLLER, 1995, new Money(200));
        years.rate(CONTROLLER, 1997, new Money(300));
        for (var past : List.of(1994, 1996, 1998)) {
            record(id, past);
        }

        assertThat(years.year(STRATEGIST, id, 1994).isUnpriced()).isTrue();
        assertThat(years.year(STRATEGIST, id, 1996).work()).isEqualTo(new Money(2000));
        assertThat(years.year(STRATEGIST, id, 1998).work()).isEqualTo(new Money(3000));
        jdbc.sql("delete from networks.hourly_rate where year in (1995, 1997)").update();
    }

    private Occasion record(MembershipId id, int in) {
        var occasion = new Occasion(
                UUID.randomUUID(),
                Occasion.Kind.MEETING,
                today().withYear(in),
                "Forum",
                true,
                "Ledamot",
                10,
                Money.NONE,
                Money.NONE,
                "Inlägg",
                "Vi fick gehör",
                Optional.empty(),
                Optional.empty(),
                Version.FIRST);
        years.record(STRATEGIST, id, occasion, true);
        return occasion;
    }

    @Test
    void an_evaluation_keeps_the_figures_and_the_evidence_that_it_was_written_by() {
        var id = samples.inForce(30);
        samples.fee(id, year, 500);
        var occasion = record(id, year);
        var membership = memberships.membership(STRATEGIST, id).orElseThrow();
        var shown = evaluations.evidence(STRATEGIST, membership, years.year(STRATEGIST, id, year));
        assertThat(shown).singleElement().satisfies(one -> {
            assertThat(one.ours()).isTrue();
            assertThat(one.needs()).contains(Need.CONTACTS, Need.COMPETENCE, Need.MONITORING);
        });

        evaluations.write(
                CONTROLLER, id, year, Optional.empty(), written(shown.getFirst().evidence()));
        record(id, year);

        var kept = evaluations.of(STRATEGIST, id).getFirst();
        assertThat(kept.figures().meetings()).isEqualTo(1);
        assertThat(Objects.requireNonNull(kept.needs().get(Need.CONTACTS)).evidence())
                .extracting(Evidence::thing)
                .containsExactly(new Subject("networks.occasion", occasion.id()));
        assertThatThrownBy(() -> evaluations.write(
                        CONTROLLER,
                        id,
                        year,
                        Optional.empty(),
                        written(shown.getFirst().evidence())))
                .isInstanceOf(Stale.class);
    }

    private static Evaluations.Written written(Evidence evidence) {
        var needs = new EnumMap<Need, Judged>(Need.class);
        for (var need : Need.values()) {
            needs.put(need, new Judged(2, "Bra", List.of(evidence)));
        }
        return new Evaluations.Written(needs, Map.of(), Optional.of(1), "Dyrt", Course.RENEGOTIATE, "För dyrt");
    }

    @Test
    void an_evaluation_that_the_board_has_decided_by_stands_as_it_is() {
        var id = samples.inForce(1);
        var evaluation = samples.evaluated(id, "");
        matters.decide(
                anActor(Role.SECRETARY),
                new Minutes(
                        MatterKind.MEMBERSHIP_REVIEW,
                        Memberships.subject(id),
                        "Omprövning",
                        Outcome.RENEGOTIATED,
                        samples.reference(today()),
                        "",
                        Optional.empty(),
                        Optional.empty()));

        var kept = evaluations.of(STRATEGIST, id).getFirst();
        assertThat(kept.id()).isEqualTo(evaluation);
        assertThat(kept.decided()).isTrue();
        assertThatThrownBy(() -> evaluations.write(
                        STRATEGIST,
                        id,
                        year,
                        Optional.of(kept.version()),
                        written(new Evidence(new Subject("plan.activity", UUID.randomUUID()), "AK01"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_partner_sees_no_membership_and_nobody_sits_anywhere_through_themselves() {
        var id = samples.inForce(30);
        assertThat(memberships.membership(anActor(Role.PARTNER), id)).isEmpty();
        assertThat(memberships.all(anActor(Role.PARTNER))).isEmpty();
        assertThat(evaluations.of(anActor(Role.PARTNER), id)).isEmpty();

        var membership = memberships.membership(STRATEGIST, id).orElseThrow();
        var profile = membership.profile();
        var circular = new Profile(
                profile.body(),
                Optional.of(id),
                profile.purpose(),
                profile.needs(),
                profile.goals(),
                profile.expectedFee(),
                profile.expectedHours(),
                "",
                profile.mandate(),
                "",
                profile.terms(),
                24,
                Optional.empty(),
                "");
        assertThatThrownBy(() -> memberships.edit(STRATEGIST, id, membership.version(), circular))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.sentence().key()).isEqualTo("networks.refused.through-itself"));
    }

    @Test
    void whoever_can_do_something_about_it_finds_it_in_their_own_work_and_the_others_do_not() {
        var id = samples.inForce(1);
        var dues = new MembershipDues(memberships);
        var path = NetworksPaths.membership(id);

        assertThat(dues.between(STRATEGIST, today().minusYears(1), today().plusMonths(6)))
                .filteredOn(due -> due.path().equals(path) && due.own())
                .singleElement()
                .satisfies(due -> assertThat(due.button()).isPresent());
        assertThat(dues.between(anActor(Role.EMPLOYEE), today().minusYears(1), today().plusMonths(6)))
                .filteredOn(due -> due.path().equals(path))
                .isNotEmpty()
                .noneMatch(Due::own);
    }
}

package se.utblick.networks;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.steering.GoalId;

/** What we make of our memberships, year by year, by the policy's own yardstick. */
@Component
public class Evaluations {

    /** What somebody has written in the form of an evaluation. */
    public record Written(
            Map<Need, Judged> needs,
            Map<GoalId, Judged> goals,
            Optional<Integer> efficiency,
            String efficiencyWords,
            Course proposal,
            String why) {

        public Written {
            needs = Map.copyOf(needs);
            goals = Map.copyOf(goals);
        }
    }

    private final EvaluationStore store;
    private final Memberships memberships;
    private final MembershipYears years;
    private final YearsEvidence evidence;
    private final Journal journal;
    private final InstantSource clock;

    Evaluations(
            JdbcClient jdbc,
            Memberships memberships,
            MembershipYears years,
            YearsEvidence evidence,
            Journal journal,
            InstantSource clock) {
        this.store = new EvaluationStore(jdbc);
        this.memberships = memberships;
        this.years = years;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every evaluation of every membership, the newest year first. */
    public List<Evaluation> all(Actor by) {
        return store.evaluations(by, null);
    }

    /** The evaluations of one membership, the newest year first. */
    public List<Evaluation> of(Actor by, MembershipId id) {
        return store.evaluations(by, id);
    }

    /** What happened in the year that may be pointed at. */
    public List<Shown> evidence(Actor by, Membership membership, MembershipYear year) {
        return evidence.of(by, membership, year);
    }

    /** What an evaluation does not say and must, before the board can decide by it. */
    public List<Sentence> missing(Membership membership, Evaluation evaluation) {
        return evaluation.missing(membership.profile().goals());
    }

    /** Writes it, or writes it anew until the board has decided by it. The year's figures are taken as they stand now. */
    @Transactional
    public void write(Actor by, MembershipId id, int year, Optional<Version> seen, Written written) {
        by.mustHave(Permission.EVALUATE_NETWORKS);
        var membership = memberships.membership(by, id).orElseThrow(() -> new NotFound(id));
        mustBeOpen(membership, year);
        var before = of(by, id).stream().filter(one -> one.year() == year).findFirst();
        if (before.filter(Evaluation::decided).isPresent()) {
            throw new Refused("networks.refused.decided-by", String.valueOf(year));
        }
        if (before.map(Evaluation::version).equals(seen)) {
            store.save(evaluation(by, id, year, before, written));
        } else {
            throw new Stale(id);
        }
        journal.write(
                by,
                Memberships.subject(id),
                before.isPresent() ? "evaluation-rewritten" : "evaluated",
                "",
                String.valueOf(year));
    }

    /** Says no when there is no year of membership to judge. */
    public void mustBeOpen(Membership membership, int year) {
        if (!isOpen(membership, year)) {
            throw new Refused("networks.refused.nothing-to-evaluate", String.valueOf(year), membership.state(today()));
        }
    }

    public boolean isOpen(Membership membership, int year) {
        var state = membership.state(today());
        return state.isOurs() && state != MembershipState.DECIDED && year <= today().getYear();
    }

    private Evaluation evaluation(Actor by, MembershipId id, int year, Optional<Evaluation> before, Written written) {
        return new Evaluation(
                before.map(Evaluation::id).orElseGet(UUID::randomUUID),
                id,
                year,
                written.needs(),
                written.goals(),
                written.efficiency(),
                written.efficiencyWords(),
                written.proposal(),
                written.why(),
                Evaluation.Figures.of(years.year(by, id, year)),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false,
                before.map(Evaluation::version).orElse(Version.FIRST));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}

package se.utblick.networks;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** What each membership takes and gives, year by year: fees, occasions, and the whole cost of both. */
@Component
public class MembershipYears {

    private final Memberships memberships;
    private final YearStore store;
    private final StepStore steps;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MembershipYears(
            JdbcClient jdbc,
            Memberships memberships,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.memberships = memberships;
        this.store = new YearStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** One year of every membership. */
    public record Taken(int year, Map<MembershipId, MembershipYear> byMembership) {

        public Taken {
            byMembership = Map.copyOf(byMembership);
        }

        /** A membership with nothing written about it has a year too, with nothing in it. */
        public MembershipYear of(MembershipId id) {
            return byMembership.getOrDefault(id, new MembershipYear(year, Optional.empty(), List.of()));
        }
    }

    public Taken in(Actor by, int year) {
        var fees = store.fees(by, null);
        var occasions = store.occasions(by, null);
        return new Taken(
                year,
                memberships.all(by).stream()
                        .map(Membership::id)
                        .collect(toMap(Function.identity(), id -> year(year, fees, occasions, id))));
    }

    private static MembershipYear year(
            int year, Map<UUID, List<Fee>> fees, Map<UUID, List<Occasion>> occasions, MembershipId id) {
        return new MembershipYear(
                year,
                fees.getOrDefault(id.value(), List.of()).stream()
                        .filter(fee -> fee.year() == year)
                        .findFirst(),
                occasions.getOrDefault(id.value(), List.of()).stream()
                        .filter(occasion -> occasion.on().getYear() == year)
                        .toList());
    }

    /** The years of one membership that anything is known of, the newest first. */
    public List<MembershipYear> of(Actor by, MembershipId id) {
        var fees = store.fees(by, id);
        var occasions = store.occasions(by, id);
        var known = new HashSet<Integer>();
        fees.values().forEach(each -> each.forEach(fee -> known.add(fee.year())));
        occasions
                .values()
                .forEach(each -> each.forEach(one -> known.add(one.on().getYear())));
        return known.stream()
                .sorted((one, other) -> other - one)
                .map(year -> year(year, fees, occasions, id))
                .toList();
    }

    public MembershipYear year(Actor by, MembershipId id, int year) {
        return of(by, id).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseGet(() -> new MembershipYear(year, Optional.empty(), List.of()));
    }

    /** What an hour costs, by the year from which it does. */
    public NavigableMap<Integer, Money> rates() {
        return store.rates();
    }

    @Transactional
    public void rate(Actor by, int year, Money kronor) {
        by.mustHave(Permission.APPROVE_FEES);
        store.rate(year, kronor);
        journal.write(by, new Subject("networks.rate", new UUID(0, year)), "set", "", year + ": " + kronor.kronor());
    }

    /** Whether next year's fee is another than this year's, which is a reason to reconsider. */
    boolean hasNewFee(Actor by, MembershipId id, LocalDate today) {
        var fees = store.fees(by, id).getOrDefault(id.value(), List.of());
        var byYear = new HashMap<Integer, Money>();
        fees.forEach(fee -> fee.amount().ifPresent(amount -> byYear.put(fee.year(), amount)));
        var next = byYear.get(today.getYear() + 1);
        return next != null && !next.equals(byYear.get(today.getYear()));
    }

    /** Writes what the fee of a year is counted on to be, and what has been asked for. One that is approved stays. */
    @Transactional
    public void save(Actor by, MembershipId id, Fee fee) {
        if (!by.may(Permission.APPROVE_FEES)) {
            by.mustHave(Permission.KEEP_NETWORKS);
        }
        mustExist(by, id);
        if (fee(by, id, fee.year()).flatMap(Fee::approval).isPresent()) {
            throw new Refused("networks.refused.approved", String.valueOf(fee.year()));
        }
        store.save(id, fee);
        journal.write(by, Memberships.subject(id), "fee-written", "", String.valueOf(fee.year()));
    }

    /** What stands in the way of paying the fee of a year. */
    public List<Sentence> missing(Membership membership, int year, Optional<Fee> fee) {
        return FeeGate.missing(membership, year, fee);
    }

    /** The fee may be paid: only when the membership has been reconsidered and the decision holds. */
    @Transactional
    public void approve(Actor by, MembershipId id, int year) {
        by.mustHave(Permission.APPROVE_FEES);
        var membership = memberships.membership(by, id).orElseThrow(() -> new NotFound(id));
        var fee = fee(by, id, year);
        if (fee.flatMap(Fee::approval).isPresent()) {
            throw new Refused("networks.refused.approved", String.valueOf(year));
        }
        var missing = FeeGate.missing(membership, year, fee);
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("networks.refused.fee", String.valueOf(year)), missing)
                    .instead("networks.instead.membership", NetworksPaths.membership(id));
        }
        var basis = membership.rulings().getFirst().decision();
        steps.approve(id, year, new Fee.Approval(by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), basis));
        journal.write(by, Memberships.subject(id), "fee-approved", "", String.valueOf(year));
        events.publishEvent(new NetworkEvent.FeeApproved(id, year));
    }

    private Optional<Fee> fee(Actor by, MembershipId id, int year) {
        return store.fees(by, id).getOrDefault(id.value(), List.of()).stream()
                .filter(one -> one.year() == year)
                .findFirst();
    }

    /** Writes down a meeting or some work, the first time or anew. */
    @Transactional
    public void record(Actor by, MembershipId id, Occasion occasion, boolean isNew) {
        by.mustHave(Permission.KEEP_NETWORKS);
        mustExist(by, id);
        if (occasion.on().isAfter(today())
                && (occasion.attended() || occasion.reportedOn().isPresent())) {
            throw new Refused("networks.refused.not-yet", occasion.on());
        }
        if (isNew) {
            store.add(id, occasion);
        } else {
            store.change(id, occasion);
        }
        journal.write(
                by, Memberships.subject(id), isNew ? "occasion-recorded" : "occasion-changed", "", occasion.title());
    }

    /** Writes down several at once: all of them, or none. */
    @Transactional
    public void recordAll(Actor by, MembershipId id, List<Occasion> occasions) {
        occasions.forEach(occasion -> record(by, id, occasion, true));
    }

    private void mustExist(Actor by, MembershipId id) {
        if (memberships.membership(by, id).isEmpty()) {
            throw new NotFound(id);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}

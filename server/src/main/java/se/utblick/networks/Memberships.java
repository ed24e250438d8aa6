package se.utblick.networks;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
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
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/** The register of our memberships: read, proposed, written anew. The steps after that are {@link MembershipSteps}. */
@Component
public class Memberships {

    static final String SUBJECT = "networks.membership";

    private final MembershipStore store;
    private final Organisation organisation;
    private final Journal journal;
    private final InstantSource clock;

    Memberships(JdbcClient jdbc, Organisation organisation, Journal journal, InstantSource clock) {
        this.store = new MembershipStore(jdbc);
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the journal calls a membership. */
    public static Subject subject(MembershipId id) {
        return new Subject(SUBJECT, id.value());
    }

    /** Every membership that we have or have had, by the network's name. */
    public List<Membership> all(Actor by) {
        return Once.read(new All(by), () -> store.all(by, organisation.bodies()));
    }

    private record All(Actor by) {}

    public Optional<Membership> membership(Actor by, MembershipId id) {
        return store.membership(by, id, organisation.bodies());
    }

    /** Those of today that serve a goal. */
    public List<Membership> serving(Actor by, GoalId goal) {
        return all(by).stream()
                .filter(membership -> membership.profile().goals().contains(goal))
                .filter(membership -> membership.state(today()).isOurs())
                .toList();
    }

    /** All of them with what has a day in them, and without those who sit for us in each. */
    List<Membership> dated(Actor by) {
        return store.dated(by, organisation.bodies());
    }

    /** What somebody must do about them, the most urgent first. */
    List<Turn> turns(Actor by) {
        return Turn.of(all(by), today());
    }

    /** The last day for what must be done, by membership; those that wait for nobody are not there. */
    public Map<MembershipId, LocalDate> urgent(Actor by) {
        return turns(by).stream().collect(toMap(Turn::membership, Turn::when, (first, _) -> first));
    }

    /** All that the next step lacks, in the membership itself and in what was made of it. */
    public List<Sentence> missing(Membership membership, List<Evaluation> made) {
        return switch (membership.state(today())) {
            case PROPOSED -> membership.profile().missingToJoin();
            case DECIDED -> membership.missingToEnter(today());
            case UNDER_REVIEW -> membership.leaving() ? List.of() : membership.missingToReconsider(undecided(made));
            default -> List.of();
        };
    }

    /** The newest evaluation, unless the board has decided by it already. */
    static Optional<Evaluation> undecided(List<Evaluation> made) {
        return made.stream().findFirst().filter(one -> !one.decided());
    }

    /** Puts forward that we join. */
    @Transactional
    public MembershipId propose(Actor by, Profile profile) {
        by.mustHave(Permission.KEEP_NETWORKS);
        mustHold(by, Optional.empty(), profile);
        var id = new MembershipId(UUID.randomUUID());
        store.add(id, store.nextCode(), profile);
        journal.write(by, subject(id), "proposed");
        return id;
    }

    @Transactional
    public void edit(Actor by, MembershipId id, Version version, Profile profile) {
        by.mustHave(Permission.KEEP_NETWORKS);
        if (membership(by, id).isEmpty()) {
            throw new NotFound(id);
        }
        mustHold(by, Optional.of(id), profile);
        store.mustStillBe(id, version);
        store.change(id, profile);
        journal.write(by, subject(id), "edited");
    }

    /** Somebody of ours takes a seat there, or leaves one. */
    @Transactional
    public void seat(Actor by, MembershipId id, Seat seat) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id).orElseThrow(() -> new NotFound(id));
        var known = membership.seats().stream().anyMatch(one -> one.id().equals(seat.id()));
        store.add(id, seat);
        journal.write(by, subject(id), known ? "seat-left" : "seat-taken", "", seat.post());
    }

    /** A network is one that is there, and we sit in it through another membership and never through itself. */
    private void mustHold(Actor by, Optional<MembershipId> id, Profile profile) {
        if (organisation.body(profile.body()).isEmpty()) {
            throw new NotFound(profile.body());
        }
        var through = profile.through();
        while (through.isPresent()) {
            if (through.equals(id)) {
                throw new Refused("networks.refused.through-itself");
            }
            var above = through.get();
            through = membership(by, above)
                    .orElseThrow(() -> new NotFound(above))
                    .profile()
                    .through();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}

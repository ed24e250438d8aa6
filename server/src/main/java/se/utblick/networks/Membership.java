package se.utblick.networks;

import static se.utblick.networks.MembershipState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Function;
import se.utblick.organisation.Permission;

/**
 * Our being in a network, with all that has happened to it.
 *
 * @param owner the function that answers for it
 * @param rulings what the board has come to about it, the newest first
 * @param enteredOn since when somebody sits there for us
 * @param evaluated whether the newest evaluation has not been decided by
 * @param reviewsOpened the days on which somebody asked for a reconsideration that has not ended
 */
public record Membership(
        MembershipId id,
        String code,
        Network network,
        Profile profile,
        Optional<Function> owner,
        List<Seat> seats,
        List<Ruling> rulings,
        Optional<LocalDate> enteredOn,
        List<LocalDate> reviewsOpened,
        Optional<Notice> notice,
        Optional<Handover> handover,
        boolean evaluated,
        Version version) {

    // Three months are what it takes to evaluate, to prepare, and to come before the board.
    static final int MONTHS_OF_REVIEW = 3;

    /**
     * What the board has come to.
     *
     * @param until the day by which it is to be reconsidered, or on which a pause ends, when the board has said
     */
    public record Ruling(DecisionId decision, Outcome outcome, LocalDate on, Optional<LocalDate> until) {}

    /** That we leave, as it was sent, and the last day that we are members. */
    public record Notice(LocalDate sentOn, LocalDate lastDay, String byName) {}

    /** What we learnt there and whom we know there, handed over before it is forgotten. */
    public record Handover(String lessons, String contacts, String byName, Instant at) {}

    /** What can be done with a membership, who may do it, and where it must stand. The table is the whole state machine. */
    public enum Step {
        JOIN(Permission.RECORD_DECISION, PROPOSED),
        ENTER(Permission.ENTER_NETWORKS, DECIDED),
        OPEN_REVIEW(Permission.REVIEW_NETWORKS, IN_FORCE, RECONSIDERED, PAUSED),
        RECONSIDER(Permission.RECORD_DECISION, UNDER_REVIEW),
        GIVE_NOTICE(Permission.RECORD_DECISION, UNDER_REVIEW),
        HAND_OVER(Permission.KEEP_NETWORKS, NOTICE_GIVEN);

        private final Permission permission;
        private final Set<MembershipState> from;

        Step(Permission permission, MembershipState... from) {
            this.permission = permission;
            this.from = Set.of(from);
        }

        public Permission permission() {
            return permission;
        }

        public boolean isOpenFrom(MembershipState state) {
            return from.contains(state);
        }
    }

    public Membership {
        seats = List.copyOf(seats);
        rulings = List.copyOf(rulings);
        reviewsOpened = List.copyOf(reviewsOpened);
    }

    /** Where it stands on the day. */
    public MembershipState state(LocalDate today) {
        if (!network.body().existsOn(today)) {
            return network.successor().isPresent() ? MERGED : ENDED;
        }
        if (notice.isPresent()) {
            return notice.get().lastDay().isBefore(today) && handover.isPresent() ? ENDED : NOTICE_GIVEN;
        }
        if (rulings.isEmpty()) {
            return PROPOSED;
        }
        if (enteredOn.isEmpty()) {
            return DECIDED;
        }
        if (isUnderReview(today)) {
            return UNDER_REVIEW;
        }
        return switch (rulings.getFirst().outcome()) {
            case PAUSED -> PAUSED;
            case KEPT, RENEGOTIATED -> RECONSIDERED;
            default -> IN_FORCE;
        };
    }

    /** Whether the newest decision is being gone through again on the day, whoever began it. */
    boolean isUnderReview(LocalDate day) {
        return rulings.getFirst().outcome() == Outcome.LEFT
                || reviewsOpened.stream().anyMatch(opened -> !opened.isAfter(day))
                || !reviewOpens().isAfter(day);
    }

    /** Why it stands there, in a sentence that begins in the middle. */
    public Sentence because(LocalDate today) {
        var state = state(today);
        var key = "networks.because." + state.name();
        return switch (state) {
            case PROPOSED, DECIDED -> Sentence.of(key);
            case IN_FORCE -> Sentence.of(key, decideBy());
            case RECONSIDERED -> Sentence.of(key, rulings.getFirst().on(), decideBy());
            case PAUSED -> Sentence.of(key, reviewDue());
            case UNDER_REVIEW ->
                leaving()
                        ? Sentence.of(key + ".leave", rulings.getFirst().on())
                        : Sentence.of(decideBy().isBefore(today) ? key + ".late" : key, decideBy());
            case NOTICE_GIVEN -> noticeGiven(key, today);
            case ENDED ->
                Sentence.of(
                        key,
                        notice.map(Notice::lastDay).or(network.body()::endedOn).orElse(today));
            case MERGED ->
                Sentence.of(
                        key,
                        network.body().endedOn().orElse(today),
                        network.successor().orElseThrow().name());
        };
    }

    private Sentence noticeGiven(String key, LocalDate today) {
        var last = notice.orElseThrow().lastDay();
        return Sentence.of(last.isBefore(today) ? key + ".handover" : key, last);
    }

    /** Whether the board has decided that we leave and nobody has told the network so. */
    public boolean leaving() {
        return notice.isEmpty() && !rulings.isEmpty() && rulings.getFirst().outcome() == Outcome.LEFT;
    }

    /** The day by which the newest decision wants it reconsidered. */
    public LocalDate reviewDue() {
        var newest = rulings.getFirst();
        return newest.until().orElseGet(() -> newest.on().plusMonths(profile.reviewMonths()));
    }

    /**
     * The last day on which a decision still helps: not after the notice day before the reconsideration is due, since we
     * would be bound for another period.
     */
    public LocalDate decideBy() {
        var due = reviewDue();
        return profile.terms()
                .flatMap(terms -> terms.latestNotice(rulings.getFirst().on(), due))
                .orElse(due);
    }

    LocalDate reviewOpens() {
        return rulings.getFirst().outcome() == Outcome.PAUSED
                ? decideBy().minusMonths(1)
                : decideBy().minusMonths(MONTHS_OF_REVIEW);
    }

    /** The last day to give notice that has not passed, while we are still bound. */
    public Optional<LocalDate> noticeDay(LocalDate today) {
        return notice.isPresent() || !state(today).isOurs()
                ? Optional.empty()
                : profile.terms().flatMap(terms -> terms.noticeOn(today));
    }

    /** Says no, and why, when this cannot be done with it on the day. */
    public void mustBeOpenFor(Step step, LocalDate today) {
        if (!isOpenFor(step, today)) {
            throw new Refused("networks.refused.step", step, state(today));
        }
    }

    public boolean isOpenFor(Step step, LocalDate today) {
        var notYet = switch (step) {
            case GIVE_NOTICE -> !leaving();
            case RECONSIDER -> leaving();
            case HAND_OVER -> handover.isPresent();
            default -> false;
        };
        return !notYet && step.isOpenFrom(state(today));
    }

    /** All that must be in place before anybody goes there for us. */
    List<Sentence> missingToEnter(LocalDate today) {
        var missing = new ArrayList<Sentence>();
        Profile.say(missing, !isHeld(Seat.Kind.REPRESENTATIVE, today), "networks.missing.representative");
        Profile.say(missing, !isHeld(Seat.Kind.SUPPORT, today), "networks.missing.support");
        Profile.say(missing, profile.mandate().isEmpty(), "networks.missing.mandate");
        return missing;
    }

    private boolean isHeld(Seat.Kind kind, LocalDate today) {
        return seats.stream().anyMatch(seat -> seat.kind() == kind && seat.isHeldOn(today));
    }

    /**
     * What has happened that calls for a reconsideration now, or the sentence that it takes.
     *
     * @param newFee whether next year's fee is another than this year's
     */
    List<Sentence> missingToReview(LocalDate today, boolean newFee) {
        var missing = new ArrayList<Sentence>();
        Profile.say(missing, !newFee && reviewOpens().isAfter(today), "networks.missing.occasion", reviewOpens());
        return missing;
    }

    /** All that must have been judged before the board can say whether we stay. */
    List<Sentence> missingToReconsider(Optional<Evaluation> evaluation) {
        return evaluation
                .map(written -> written.missing(profile.goals()))
                .orElseGet(() -> List.of(Sentence.of("networks.missing.evaluation")));
    }
}

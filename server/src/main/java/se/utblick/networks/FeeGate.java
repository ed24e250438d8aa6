package se.utblick.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;

/** What must be in place before a fee may be paid: above all a decision that still holds. */
final class FeeGate {

    /** All that is missing before the fee of a year can be approved. */
    static List<Sentence> missing(Membership membership, int year, Optional<Fee> fee) {
        var missing = new ArrayList<Sentence>();
        Profile.say(missing, fee.flatMap(Fee::amount).isEmpty(), "networks.missing.amount", String.valueOf(year));
        decision(membership, year).ifPresent(missing::add);
        return missing;
    }

    private static Optional<Sentence> decision(Membership membership, int year) {
        var first = LocalDate.of(year, 1, 1);
        if (membership.rulings().isEmpty()) {
            return said("networks.missing.decision-to-join");
        }
        if (membership
                .notice()
                .filter(notice -> notice.lastDay().isBefore(first))
                .isPresent()) {
            return Optional.of(Sentence.of(
                    "networks.missing.still-member", membership.notice().get().lastDay()));
        }
        if (membership.notice().isPresent()) {
            return Optional.empty();
        }
        return switch (membership.rulings().getFirst().outcome()) {
            case LEFT -> said("networks.missing.notice");
            case PAUSED ->
                membership.reviewDue().isAfter(first)
                        ? Optional.of(Sentence.of("networks.missing.not-paused", membership.reviewDue()))
                        : reconsidered(membership);
            // A reconsideration that has begun before the year must end before its fee.
            default -> membership.isUnderReview(first) ? reconsidered(membership) : Optional.empty();
        };
    }

    private static Optional<Sentence> reconsidered(Membership membership) {
        return Optional.of(Sentence.of("networks.missing.reconsideration", membership.decideBy()));
    }

    private static Optional<Sentence> said(String key) {
        return Optional.of(Sentence.of(key));
    }

    private FeeGate() {}
}

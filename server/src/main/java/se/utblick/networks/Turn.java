package se.utblick.networks;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Permission;

/**
 * Something about a membership that somebody must do, before it is too late.
 *
 * @param when the last day for it
 * @param by what it takes to do it
 * @param year the year that the evaluation is about, when that is what there is to do
 * @param alarm whether it is said by mail too: we are bound or pay for longer when nobody does it
 */
record Turn(
        MembershipId membership,
        Bilingual network,
        LocalDate when,
        Sentence because,
        Permission by,
        boolean alarm,
        int year) {

    // A seat that nobody has taken a month after the decision, and what a leaving member knows before it is gone.
    private static final int MONTHS_TO_ENTER = 1;
    private static final int MONTHS_TO_HAND_OVER = 2;
    // From an evaluation to the board's meeting.
    private static final int MONTHS_TO_PREPARE = 1;

    static List<Turn> of(List<Membership> memberships, LocalDate today) {
        return memberships.stream()
                .flatMap(one -> of(one, today).stream())
                .sorted(comparing(Turn::when))
                .toList();
    }

    private static Optional<Turn> of(Membership membership, LocalDate today) {
        return switch (membership.state(today)) {
            case UNDER_REVIEW -> Optional.of(review(membership, today));
            case DECIDED ->
                Optional.of(due(
                        membership,
                        membership.rulings().getFirst().on().plusMonths(MONTHS_TO_ENTER),
                        Sentence.of("networks.due.enter"),
                        Permission.ENTER_NETWORKS,
                        false,
                        today.getYear()));
            case NOTICE_GIVEN -> handover(membership, today);
            default -> Optional.empty();
        };
    }

    private static Turn review(Membership membership, LocalDate today) {
        var notice = membership.noticeDay(today);
        if (membership.leaving()) {
            var last = notice.orElse(today);
            return due(
                    membership,
                    last,
                    Sentence.of("networks.due.notice", last),
                    Permission.RECORD_DECISION,
                    true,
                    today.getYear());
        }
        var by = membership.decideBy();
        var key = membership.evaluated() ? "networks.due.decide" : "networks.due.evaluate";
        var because = notice.map(last -> Sentence.of(key + ".notice", by, last)).orElseGet(() -> Sentence.of(key, by));
        return membership.evaluated()
                ? due(membership, by, because, Permission.REVIEW_NETWORKS, true, today.getYear())
                : due(
                        membership,
                        by.minusMonths(MONTHS_TO_PREPARE),
                        because,
                        Permission.EVALUATE_NETWORKS,
                        true,
                        today.getYear());
    }

    private static Optional<Turn> handover(Membership membership, LocalDate today) {
        var last = membership.notice().orElseThrow().lastDay();
        return membership.handover().isPresent() || today.isBefore(last.minusMonths(MONTHS_TO_HAND_OVER))
                ? Optional.empty()
                : Optional.of(due(
                        membership,
                        last,
                        Sentence.of("networks.due.handover", last),
                        Permission.KEEP_NETWORKS,
                        false,
                        today.getYear()));
    }

    private static Turn due(
            Membership membership, LocalDate when, Sentence because, Permission by, boolean alarm, int year) {
        return new Turn(membership.id(), membership.network().body().name(), when, because, by, alarm, year);
    }
}

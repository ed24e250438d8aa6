package se.utblick.networks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.decisions.Handling;
import se.utblick.kernel.Sentence;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Membership;
import se.utblick.networks.Membership.Step;
import se.utblick.networks.MembershipState;
import se.utblick.networks.MembershipYear;
import se.utblick.networks.Occasion;
import se.utblick.networks.Seat;
import se.utblick.platform.Journal;
import se.utblick.steering.Goal;

/**
 * All there is to know about a membership, and what the reader may do with it.
 *
 * @param through the membership by which we sit there
 * @param within the memberships that we have by way of this one
 * @param today the membership that we have in what the network has become part of
 * @param missing what the next step lacks
 * @param deciding the address where the board's decision is put forward or recorded; empty when the reader can do neither
 */
public record MembershipPage(
        Membership membership,
        MembershipState state,
        Sentence because,
        List<Goal> goals,
        Optional<Membership> through,
        List<Membership> within,
        Optional<Membership> today,
        List<MembershipYear> years,
        List<Evaluation> evaluations,
        Handling handling,
        Set<Step> steps,
        List<Sentence> missing,
        Optional<Deciding> deciding,
        May may,
        Optional<LocalDate> noticeDay,
        List<Journal.Entry> history) {

    // The newest are what one comes back for; the rest is summed up by year.
    private static final int SHOWN = 12;

    /** @param key the words on the button */
    public record Deciding(String key, String path) {}

    /** What the reader may write. */
    public record May(boolean keep, boolean evaluate, boolean fees) {}

    public MembershipPage {
        goals = List.copyOf(goals);
        within = List.copyOf(within);
        years = List.copyOf(years);
        evaluations = List.copyOf(evaluations);
        steps = Set.copyOf(steps);
        missing = List.copyOf(missing);
        history = List.copyOf(history);
    }

    public boolean may(Step step) {
        return steps.contains(step);
    }

    public List<Occasion> occasions() {
        return years.stream()
                .flatMap(year -> year.occasions().stream())
                .limit(SHOWN)
                .toList();
    }

    public List<Seat> seats() {
        return membership.seats();
    }

    public boolean isDecided() {
        return !membership.rulings().isEmpty();
    }
}

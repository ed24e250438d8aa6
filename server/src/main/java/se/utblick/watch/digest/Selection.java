package se.utblick.watch.digest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses what somebody is told: at most five, the most important of what is news to them. */
public final class Selection {

    public static final int MOST = 5;

    private static final Comparator<Candidate> BEST = comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(one -> one.id().value());

    // What runs out comes first, the soonest before all; then what matters most.
    private static final Comparator<Candidate> AS_TOLD =
            comparing((Candidate one) -> one.deadline().orElse(LocalDate.MAX)).thenComparing(BEST);

    /** @param since from when on what was found is news to them */
    public static Digest of(Collection<Candidate> candidates, Set<Part> parts, Instant since, LocalDate today) {
        var news = candidates.stream()
                .filter(one -> parts.contains(one.part()))
                .filter(one -> one.isNewsSince(since, today))
                .filter(one -> one.deadline().filter(day -> day.isBefore(today)).isEmpty())
                .sorted(BEST)
                .toList();
        var chosen = news.stream().limit(MOST).toList();
        return new Digest(told(chosen, Part.RULES), told(chosen, Part.FUNDING), news.size() - chosen.size());
    }

    private static List<Candidate> told(List<Candidate> chosen, Part part) {
        return chosen.stream().filter(one -> one.part() == part).sorted(AS_TOLD).toList();
    }

    private Selection() {}
}

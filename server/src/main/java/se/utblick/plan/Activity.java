package se.utblick.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.organisation.Function;
import se.utblick.organisation.Unit;
import se.utblick.platform.Subject;
import se.utblick.topics.TopicId;

/**
 * Something that a unit does for an objective within a period.
 *
 * @param expectedBenefit what it should give, and to whom is said by the receivers
 * @param howNoticed how anyone will see that it did
 * @param note the latest word on it, in a sentence
 * @param origin what it came from, such as a finding of the watch
 * @param committed whether somebody has undertaken to do it; without that it is an idea
 * @param pauses every time it was put on hold, newest first
 * @param postponements every time its last day was moved, newest first
 */
public record Activity(
        ActivityId id,
        PlanId plan,
        ObjectiveId objective,
        String code,
        Bilingual title,
        ActivityType type,
        TopicId area,
        Set<Mandate> mandates,
        Set<Receiver> receivers,
        int priority,
        Unit unit,
        Function owner,
        List<Partner> partners,
        DateRange period,
        Budget budget,
        Bilingual expectedBenefit,
        Bilingual howNoticed,
        Bilingual note,
        Optional<Subject> origin,
        Optional<ActivityId> carriedFrom,
        boolean committed,
        List<Pause> pauses,
        List<Postponement> postponements,
        Optional<Completion> completion,
        Optional<Cancellation> cancellation,
        Version version) {

    /** What was done and what came of it: nothing is done until this has been said. */
    public record Completion(
            boolean partly,
            LocalDate on,
            Bilingual result,
            Bilingual benefit,
            BenefitOutcome benefitOutcome,
            Money cost,
            int hours,
            Bilingual lesson,
            String byName,
            Instant at) {}

    /** Whether the benefit that was expected came about. */
    public enum BenefitOutcome {
        ACHIEVED,
        PARTLY,
        NOT,
        TOO_EARLY
    }

    public record Cancellation(Bilingual reason, String byName, Instant at) {}

    public record Pause(String reason, LocalDate resumesOn, Optional<Instant> resumed, String byName, Instant at) {}

    public record Postponement(LocalDate from, LocalDate to, Bilingual reason, String byName, Instant at) {}

    public Activity {
        mandates = Set.copyOf(mandates);
        receivers = Set.copyOf(receivers);
        partners = List.copyOf(partners);
        pauses = List.copyOf(pauses);
        postponements = List.copyOf(postponements);
        if (priority < 1 || priority > 3) {
            throw new IllegalArgumentException("Priorities are 1, 2 and 3: " + priority);
        }
        if (completion.isPresent() && cancellation.isPresent()) {
            throw new IllegalArgumentException("What was called off was not done");
        }
    }

    /**
     * Where it stands on the day. One that was moved counts as late until it is done: the first promise was not kept, and
     * the plan's readers should not have to remember it.
     */
    public Standing standing(LocalDate today) {
        if (cancellation.isPresent()) {
            return Standing.CANCELLED;
        }
        if (completion.isPresent()) {
            return completion.get().partly() ? Standing.PARTLY_DONE : Standing.DONE;
        }
        if (!committed) {
            return Standing.IDEA;
        }
        if (isPaused(today)) {
            return Standing.PAUSED;
        }
        if (period.endedBefore(today) || !postponements.isEmpty()) {
            return Standing.LATE;
        }
        return period.startedBy(today) ? Standing.ONGOING : Standing.PLANNED;
    }

    private boolean isPaused(LocalDate today) {
        return pauses.stream().anyMatch(pause -> pause.resumed().isEmpty() && today.isBefore(pause.resumesOn()));
    }
}

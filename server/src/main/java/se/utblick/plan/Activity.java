package se.utblick.plan;

import static se.utblick.plan.Standing.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Function;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Unit;
import se.utblick.platform.Subject;
import se.utblick.topics.TopicId;

/**
 * Something that a unit does for an objective within a period.
 *
 * @param type what kind it is; {@link ActivityType#NONE} while an idea has not said
 * @param owner the function that answers for it; one without a code while an idea has not said
 * @param period from the day it begins, or began, to the last day promised
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

    Activity with(List<Pause> itsPauses, List<Postponement> itsPostponements) {
        return new Activity(
                id,
                plan,
                objective,
                code,
                title,
                type,
                area,
                mandates,
                receivers,
                priority,
                unit,
                owner,
                partners,
                period,
                budget,
                expectedBenefit,
                howNoticed,
                note,
                origin,
                carriedFrom,
                committed,
                itsPauses,
                itsPostponements,
                completion,
                cancellation,
                version);
    }

    /** What can be done with an activity, who may do it, and where it must stand. The table is the whole state machine. */
    public enum Step {
        COMMIT(Permission.PLAN_ACTIVITY, IDEA),
        START(Permission.REPORT_ACTIVITY, PLANNED),
        POSTPONE(Permission.REPORT_ACTIVITY, PLANNED, ONGOING, LATE),
        PAUSE(Permission.REPORT_ACTIVITY, ONGOING, LATE),
        RESUME(Permission.REPORT_ACTIVITY, PAUSED),
        COMPLETE(Permission.REPORT_ACTIVITY, PLANNED, ONGOING, LATE, PAUSED),
        CANCEL(Permission.PLAN_ACTIVITY, IDEA, PLANNED, ONGOING, LATE, PAUSED);

        private final Permission permission;
        private final Set<Standing> from;

        Step(Permission permission, Standing... from) {
            this.permission = permission;
            this.from = Set.of(from);
        }

        public Permission permission() {
            return permission;
        }

        public boolean isOpenFrom(Standing standing) {
            return from.contains(standing);
        }
    }

    /**
     * Where it stands on the day. One that was moved counts as late until it is done: the first promise was not kept, and
     * the plan's readers should not have to remember it.
     */
    public Standing standing(LocalDate today) {
        if (cancellation.isPresent()) {
            return CANCELLED;
        }
        if (completion.isPresent()) {
            return completion.get().partly() ? PARTLY_DONE : DONE;
        }
        if (!committed) {
            return IDEA;
        }
        if (pause(today).isPresent()) {
            return PAUSED;
        }
        if (period.endedBefore(today) || !postponements.isEmpty()) {
            return LATE;
        }
        return period.startedBy(today) ? ONGOING : PLANNED;
    }

    /** Why it stands there, in a sentence that begins in the middle. */
    public Sentence because(LocalDate today) {
        var key = "plan.activity.because." + standing(today).name();
        return switch (standing(today)) {
            case IDEA -> Sentence.of(key);
            case PLANNED -> Sentence.of(key, period.first());
            case ONGOING -> Sentence.of(key, period.last());
            case LATE -> late(key, today);
            case PAUSED ->
                pause(today)
                        .map(pause -> Sentence.of(key, pause.resumesOn(), pause.reason()))
                        .orElseThrow();
            case DONE, PARTLY_DONE -> Sentence.of(key, completion.orElseThrow().on());
            case CANCELLED -> Sentence.of(key, cancellation.orElseThrow().reason());
        };
    }

    private Sentence late(String key, LocalDate today) {
        return postponements.isEmpty() || period.endedBefore(today)
                ? Sentence.of(key, period.last())
                : Sentence.of(
                        key + ".moved",
                        firstPromise(),
                        period.last(),
                        postponements.getFirst().reason());
    }

    /** The last day that was promised at first, whatever has been promised since. */
    public LocalDate firstPromise() {
        return postponements.isEmpty() ? period.last() : postponements.getLast().from();
    }

    /** The pause it is in on the day, if it is in one: a pause ends by itself on the day it was set to. */
    public Optional<Pause> pause(LocalDate today) {
        return pauses.stream()
                .filter(pause -> pause.resumed().isEmpty() && today.isBefore(pause.resumesOn()))
                .findFirst();
    }

    /** Says no, and why, when this cannot be done with it on the day. */
    public void mustBeOpenFor(Step step, LocalDate today) {
        if (!step.isOpenFrom(standing(today))) {
            throw new Refused("plan.refused.step", step, standing(today));
        }
    }

    /** All that an idea lacks before anybody can undertake to do it. */
    public List<Sentence> missingToCommit() {
        return Commitment.missing(type.code(), owner.code(), mandates, receivers, budget, expectedBenefit);
    }
}

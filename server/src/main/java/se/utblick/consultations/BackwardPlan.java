package se.utblick.consultations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Meeting;
import se.utblick.kernel.Sentence;
import se.utblick.platform.WorkingDays;

/**
 * The days of an answer, counted backwards from its last day by way of the meeting that can decide it. Worked out anew each
 * time it is asked for: a meeting that is moved moves the days.
 *
 * @param parts the days in their order
 * @param meeting the last meeting that ends in time, when the board decides
 * @param problem why the board cannot decide in time, when it cannot
 * @param waysOut what can be done about that
 * @param extensionTo the day to ask for, when an extension would do
 * @param seasons the quiet weeks that lie in its time, when somebody must be named to look after it
 */
public record BackwardPlan(
        List<Part> parts,
        Optional<Meeting> meeting,
        Optional<Problem> problem,
        List<WayOut> waysOut,
        Optional<LocalDate> extensionTo,
        List<Season> seasons) {

    private static final int TO_SEND = 1;
    private static final int TO_SIGN = 1;
    private static final int TO_READ = 2;
    private static final int TO_MEND = 2;
    private static final int TO_WRITE = 5;

    /** One day of the plan. */
    public record Part(What what, LocalDate day) {}

    /** What must be done by a day. */
    public enum What {
        CONTRIBUTIONS,
        DRAFT,
        SECOND_EYES,
        PAPERS,
        DECISION,
        SENDING,
        LAST_DAY
    }

    /** Why no meeting of the board will do. */
    public enum Problem {
        NO_CALENDAR,
        NO_MEETING,
        PAPERS_TOO_LATE
    }

    public BackwardPlan {
        parts = List.copyOf(parts);
        waysOut = List.copyOf(waysOut);
        seasons = List.copyOf(seasons);
    }

    /**
     * Counts backwards.
     *
     * @param board whether the board decides; else a delegate does, on any day
     * @param meetings the board's meetings from today on, in their order
     */
    public static BackwardPlan of(LocalDate lastDay, boolean board, List<Meeting> meetings, LocalDate today) {
        var sending = WorkingDays.before(lastDay, TO_SEND);
        var decision = WorkingDays.before(sending, TO_SIGN);
        var seasons = Season.between(today, lastDay);
        if (!board) {
            return new BackwardPlan(
                    parts(decision, Optional.empty(), sending, lastDay),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    seasons);
        }
        var meeting = meetings.stream()
                .filter(one -> one.cancelled().isEmpty() && !one.on().isAfter(decision))
                .reduce((_, later) -> later);
        var problem = problem(meeting, meetings, today);
        return new BackwardPlan(
                parts(meeting.map(Meeting::on).orElse(decision), meeting.map(Meeting::papersBy), sending, lastDay),
                meeting,
                problem,
                problem.isPresent() ? List.of(WayOut.values()) : List.of(),
                problem.flatMap(_ -> extension(meetings, today)),
                seasons);
    }

    private static Optional<Problem> problem(Optional<Meeting> meeting, List<Meeting> meetings, LocalDate today) {
        if (meeting.filter(one -> one.takesPapersOn(today)).isPresent()) {
            return Optional.empty();
        }
        if (meeting.isPresent()) {
            return Optional.of(Problem.PAPERS_TOO_LATE);
        }
        return Optional.of(meetings.isEmpty() ? Problem.NO_CALENDAR : Problem.NO_MEETING);
    }

    /** The day by which the first meeting that still takes papers will have been held and its answer sent. */
    private static Optional<LocalDate> extension(List<Meeting> meetings, LocalDate today) {
        return meetings.stream()
                .filter(one -> one.takesPapersOn(WorkingDays.nextWorkingDay(today)))
                .findFirst()
                .map(one -> WorkingDays.nextWorkingDay(WorkingDays.nextWorkingDay(one.on())));
    }

    private static List<Part> parts(
            LocalDate decision, Optional<LocalDate> papers, LocalDate sending, LocalDate lastDay) {
        var ready = papers.orElse(decision);
        var read = Season.before(WorkingDays.before(ready, TO_READ));
        var written = Season.before(WorkingDays.before(read, TO_MEND));
        var contributed = Season.before(WorkingDays.before(written, TO_WRITE));
        var parts = new ArrayList<Part>();
        parts.add(new Part(What.CONTRIBUTIONS, contributed));
        parts.add(new Part(What.DRAFT, written));
        parts.add(new Part(What.SECOND_EYES, read));
        papers.ifPresent(day -> parts.add(new Part(What.PAPERS, day)));
        parts.add(new Part(What.DECISION, decision));
        parts.add(new Part(What.SENDING, sending));
        parts.add(new Part(What.LAST_DAY, lastDay));
        return parts;
    }

    public LocalDate day(What what) {
        return parts.stream()
                .filter(part -> part.what() == what)
                .map(Part::day)
                .findFirst()
                .orElseThrow();
    }

    /** The warning at the top, when no meeting fits. */
    public Optional<Sentence> warning() {
        return problem.map(why -> switch (why) {
            case PAPERS_TOO_LATE ->
                Sentence.of(
                        "consultations.plan.warning.PAPERS_TOO_LATE",
                        meeting.orElseThrow().on(),
                        meeting.orElseThrow().papersBy());
            case NO_MEETING, NO_CALENDAR -> Sentence.of("consultations.plan.warning." + why.name());
        });
    }
}

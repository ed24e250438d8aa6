package se.utblick.home;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.followup.FollowUp;
import se.utblick.followup.Overview;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Standing;
import se.utblick.platform.Journal;
import se.utblick.watch.Publication;
import se.utblick.watch.Sources;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;

/** What is late, what comes next and what has changed, for one person on one day. */
@Component
public class Agenda {

    // A month ahead is what a person with five minutes a week can hold in mind.
    private static final int DAYS_AHEAD = 30;
    // What has been late for longer than a year is told of by the register it stands in.
    private static final int DAYS_BACK = 365;
    private static final int MOST = 8;
    private static final int CHANGES_READ = 40;
    private static final int FINDINGS = 3;

    private final FollowUp followUp;
    private final Watch watch;
    private final Sources sources;
    private final ActionPlans plans;
    private final Activities work;
    private final Dues dues;
    private final Journal journal;

    Agenda(
            FollowUp followUp,
            Watch watch,
            Sources sources,
            ActionPlans plans,
            Activities work,
            Dues dues,
            Journal journal) {
        this.followUp = followUp;
        this.plans = plans;
        this.work = work;
        this.dues = dues;
        this.watch = watch;
        this.sources = sources;
        this.journal = journal;
    }

    /**
     * Somebody's day.
     *
     * @param overview how far the plan in force has come; empty for whoever sees only what is shared with them
     * @param findings what the watch has found and nobody has judged, the weightiest first
     * @param waiting how many such there are
     * @param silent the sources that have fallen silent, for whoever looks after them and has not said that they know
     */
    public record Day(
            List<AgendaItem> late,
            List<AgendaItem> next,
            List<AgendaItem> changed,
            Optional<Overview> overview,
            List<Publication> findings,
            int waiting,
            List<Sources.News> silent) {

        public Day {
            late = List.copyOf(late);
            next = List.copyOf(next);
            changed = List.copyOf(changed);
            findings = List.copyOf(findings);
            silent = List.copyOf(silent);
        }
    }

    public Day of(Actor by, LocalDate today) {
        if (!by.may(Permission.READ)) {
            return shared(by, today);
        }
        var overview = followUp.on(by, today);
        var activities = overview.objectives().stream()
                .flatMap(objective -> objective.activities().stream())
                .toList();
        var own = activities.stream().filter(activity -> isOwn(by, activity)).toList();
        var waiting = own(by, today);
        var findings = by.may(Permission.JUDGE_FINDINGS) ? watch.next(by, FINDINGS) : Watch.Next.NOTHING;
        return new Day(
                late(by, own, waiting, today),
                next(by, own, waiting, today),
                new Changes(overview)
                        .among(journal.newest(Changes.KINDS, CHANGES_READ)).stream()
                                .limit(MOST)
                                .toList(),
                Optional.of(overview),
                findings.first(),
                findings.waiting(),
                sources.news(by));
    }

    /** The day of a partner: what is shared with the body they come from, and nothing else. */
    private Day shared(Actor by, LocalDate today) {
        var activities = plans.current(by, today).stream()
                .flatMap(plan -> work.in(by, plan.id()).stream())
                .toList();
        var items = activities.stream()
                .sorted(comparing(activity -> activity.period().last()))
                .map(activity -> AgendaItem.of(
                        activity.period().last(),
                        activity.title(),
                        PlanPaths.activity(activity.id()),
                        Sentence.of(
                                "home.shared",
                                activity.standing(today),
                                activity.unit().name())))
                .toList();
        return new Day(List.of(), items, List.of(), Optional.empty(), List.of(), 0, List.of());
    }

    /** Those who work with every unit see all; the others what their own unit has undertaken. */
    private static boolean isOwn(Actor by, Activity activity) {
        return by.standsFor(activity.unit().id());
    }

    /** What waits for this person in the registers, late or within reach. */
    private List<Due> own(Actor by, LocalDate today) {
        return dues.between(by, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .filter(Due::own)
                .toList();
    }

    private static List<AgendaItem> late(Actor by, List<Activity> activities, List<Due> waiting, LocalDate today) {
        return Stream.concat(
                        activities.stream()
                                .filter(activity -> activity.standing(today) == Standing.LATE)
                                .map(activity -> late(by, activity)),
                        waiting.stream().filter(due -> due.on().isBefore(today)).map(AgendaItem::of))
                .sorted(comparing(AgendaItem::when))
                .toList();
    }

    private static AgendaItem late(Actor by, Activity activity) {
        var item = AgendaItem.of(
                promised(activity),
                activity.title(),
                PlanPaths.activity(activity.id()),
                activity.postponements().stream()
                        .findFirst()
                        .map(moved -> Sentence.of("home.late.moved", moved.to(), moved.reason()))
                        .orElseGet(() -> Sentence.of(
                                "home.late.no-result", activity.unit().name())));
        return by.may(Permission.REPORT_ACTIVITY)
                ? item.with("home.do.report", PlanPaths.completion(activity.id()))
                : item;
    }

    /** The day that was promised first: moving it does not make the activity less late. */
    private static LocalDate promised(Activity activity) {
        return activity.postponements().isEmpty()
                ? activity.period().last()
                : activity.postponements().getLast().from();
    }

    private List<AgendaItem> next(Actor by, List<Activity> activities, List<Due> waiting, LocalDate today) {
        var until = today.plusDays(DAYS_AHEAD);
        return Stream.of(
                        // Of one and the same day what waits for this very person comes first.
                        waiting.stream()
                                .filter(due -> !due.on().isBefore(today))
                                .map(AgendaItem::of),
                        activities.stream().flatMap(activity -> turns(by, activity, today, until)),
                        watch.deadlines(by, today, until).stream().flatMap(Agenda::deadline))
                .flatMap(items -> items)
                .sorted(comparing(AgendaItem::when))
                .limit(MOST)
                .toList();
    }

    /** The days within reach when an activity begins or should be done. */
    private static Stream<AgendaItem> turns(Actor by, Activity activity, LocalDate today, LocalDate until) {
        var path = PlanPaths.activity(activity.id());
        var unit = activity.unit().name();
        var period = activity.period();
        return switch (activity.standing(today)) {
            case PLANNED ->
                period.startedBy(until)
                        ? Stream.of(AgendaItem.of(
                                period.first(), activity.title(), path, Sentence.of("home.next.begins", unit)))
                        : Stream.empty();
            case ONGOING -> {
                var ends = AgendaItem.of(period.last(), activity.title(), path, Sentence.of("home.next.ends", unit));
                yield period.last().isAfter(until)
                        ? Stream.empty()
                        : Stream.of(
                                by.may(Permission.REPORT_ACTIVITY)
                                        ? ends.with("home.do.report", PlanPaths.completion(activity.id()))
                                        : ends);
            }
            case IDEA, LATE, PAUSED, DONE, PARTLY_DONE, CANCELLED -> Stream.empty();
        };
    }

    private static Stream<AgendaItem> deadline(Publication publication) {
        return publication.deadline().stream()
                .map(day -> AgendaItem.of(
                        day,
                        Bilingual.swedish(publication.title()),
                        WatchPaths.publication(publication.id()),
                        Sentence.of("home.next.deadline")));
    }
}

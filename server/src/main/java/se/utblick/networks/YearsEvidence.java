package se.utblick.networks;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utblick.networks.Evaluation.Evidence;
import se.utblick.organisation.Actor;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYear;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;

/** What happened in a year that may show what a membership gave, gathered from what people have already written. */
@Component
class YearsEvidence {

    private final Activities activities;
    private final Objectives objectives;
    private final Watch watch;

    YearsEvidence(Activities activities, Objectives objectives, Watch watch) {
        this.activities = activities;
        this.objectives = objectives;
        this.watch = watch;
    }

    List<Shown> of(Actor by, Membership membership, MembershipYear year) {
        var shown = new ArrayList<Shown>();
        year.occasions().stream()
                .filter(Occasion::attended)
                .map(occasion -> occasion(membership, occasion))
                .forEach(shown::add);
        shown.addAll(work(by, membership, year.year()));
        watch.kept(by, membership.profile().goals(), year.year()).stream()
                .map(YearsEvidence::finding)
                .forEach(shown::add);
        return shown;
    }

    private static Shown occasion(Membership membership, Occasion occasion) {
        var needs = EnumSet.of(Need.CONTACTS);
        if (occasion.reportedOn().isPresent()) {
            needs.add(Need.INFORMATION);
        }
        if (!occasion.result().isEmpty()) {
            needs.add(Need.COMPETENCE);
        }
        if (!occasion.contribution().isEmpty()) {
            needs.add(Need.MONITORING);
        }
        return new Shown(
                new Evidence(new Subject("networks.occasion", occasion.id()), occasion.on() + " " + occasion.title()),
                needs,
                Set.of(),
                true,
                NetworksPaths.membership(membership.id()) + "#log");
    }

    /** What the year's plan has done together with the network, by the goals that it was done for. */
    private List<Shown> work(Actor by, Membership membership, int year) {
        var plan =
                activities.plans(by).stream().filter(one -> one.year() == year).findFirst();
        if (plan.isEmpty()) {
            return List.of();
        }
        var goals = goals(by, plan.get());
        return activities.in(by, plan.get().id()).stream()
                .filter(activity -> isWith(activity, membership))
                .map(activity -> new Shown(
                        new Evidence(
                                Activities.subject(activity.id()),
                                activity.code() + " " + activity.title().sv()),
                        Set.of(),
                        new HashSet<>(goals.getOrDefault(activity.objective(), List.of())),
                        true,
                        PlanPaths.activity(activity.id())))
                .toList();
    }

    private Map<ObjectiveId, List<GoalId>> goals(Actor by, PlanYear plan) {
        return objectives.in(by, plan.id()).stream().collect(toMap(Objective::id, Objective::goals));
    }

    private static boolean isWith(Activity activity, Membership membership) {
        var body = Optional.of(membership.profile().body());
        return activity.partners().stream().anyMatch(partner -> partner.body().equals(body));
    }

    private static Shown finding(Watch.Kept kept) {
        return new Shown(
                new Evidence(new Subject("watch.publication", kept.id().value()), kept.title()),
                Set.of(),
                new HashSet<>(kept.goals()),
                false,
                WatchPaths.publication(kept.id()));
    }
}

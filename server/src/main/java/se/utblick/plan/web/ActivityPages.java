package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Relations;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.ActivityId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYear;
import se.utblick.plan.Undertakings;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.steering.Goals;
import se.utblick.topics.Topic;
import se.utblick.topics.TopicId;
import se.utblick.topics.Topics;

/** An activity, and the steps that need no more than a button. */
@Controller
class ActivityPages {

    private static final String PUBLICATION = "watch.publication";

    private final Activities activities;
    private final Undertakings undertakings;
    private final Objectives objectives;
    private final Goals goals;
    private final Topics topics;
    private final Relations relations;
    private final Journal journal;
    private final Pages pages;

    ActivityPages(
            Activities activities,
            Undertakings undertakings,
            Objectives objectives,
            Goals goals,
            Topics topics,
            Relations relations,
            Journal journal,
            Pages pages) {
        this.activities = activities;
        this.undertakings = undertakings;
        this.objectives = objectives;
        this.goals = goals;
        this.topics = topics;
        this.relations = relations;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.ACTIVITY)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        var activity = activities.activity(by, new ActivityId(id)).orElseThrow(() -> new NotFound(id));
        var plan = activities.plans(by).stream()
                .filter(one -> one.id().equals(activity.plan()))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        var objective = objectives.objective(by, activity.objective());
        return pages.show(
                frame,
                new ActivityPage(
                        activity,
                        plan,
                        objective,
                        objective.map(one -> goals.of(one.goals())).orElse(List.of()),
                        area(activity.area()),
                        activities.years(by, activity.id()),
                        activity.standing(frame.today()),
                        activity.because(frame.today()),
                        origin(by, activity),
                        activities.steps(by, activity),
                        mayEdit(by, activity, plan),
                        history(by, activity),
                        relations.to(by, Activities.subject(activity.id()))));
    }

    private static boolean mayEdit(Actor by, Activity activity, PlanYear plan) {
        return Activities.mayEdit(by, activity) && !(activity.committed() && plan.adopted());
    }

    private Bilingual area(TopicId code) {
        return topics.all().stream()
                .filter(topic -> topic.id().equals(code))
                .map(Topic::name)
                .findFirst()
                .orElse(Bilingual.NONE);
    }

    /** What a partner sees of an activity ends where our own work begins: what it came from, and who changed what. */
    private static Optional<String> origin(Actor by, Activity activity) {
        return activity.origin()
                .filter(_ -> by.may(Permission.READ))
                .filter(origin -> origin.kind().equals(PUBLICATION))
                .map(origin -> "/publications/" + origin.id());
    }

    private List<Journal.Entry> history(Actor by, Activity activity) {
        return by.may(Permission.READ) ? journal.about(Activities.subject(activity.id())) : List.of();
    }

    @PostMapping(PlanPaths.COMMITMENT)
    View commit(Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        undertakings.commit(by, new ActivityId(id), Versions.shown(Form.of("", typed)));
        return done(id, "plan.said.activity-committed");
    }

    @PostMapping(PlanPaths.START)
    View start(Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        undertakings.start(by, new ActivityId(id), Versions.shown(Form.of("", typed)));
        return done(id, "plan.said.activity-started");
    }

    @PostMapping(PlanPaths.RESUMPTION)
    View resume(Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        undertakings.resume(by, new ActivityId(id), Versions.shown(Form.of("", typed)));
        return done(id, "plan.said.activity-resumed");
    }

    private static View done(UUID id, String said) {
        return Redirect.to(PlanPaths.activity(new ActivityId(id)), said);
    }
}

package se.utblick.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Relations;
import se.utblick.plan.Activities;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Relation;

/** Whatever an activity came from, such as a finding of the watch, leads to it. */
@Component
class ActivityRelations implements Relations.Source {

    private final Activities activities;

    ActivityRelations(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<Relation> to(Actor by, Subject thing) {
        return thing.kind().equals(ActivityPages.PUBLICATION)
                ? activities.from(by, thing).stream()
                        .map(activity -> new Relation(
                                "plan.activity.related",
                                activity.title(),
                                PlanPaths.activity(activity.id()),
                                Sentence.of(
                                        "plan.activity.related.because",
                                        activity.code(),
                                        activity.unit().name())))
                        .toList()
                : List.of();
    }
}

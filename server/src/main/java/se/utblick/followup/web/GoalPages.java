package se.utblick.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.followup.FollowUp;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Relations;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Html;
import se.utblick.platform.web.Pages;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** The goals, and one goal with all that hangs on it. */
@Controller
class GoalPages {

    private final FollowUp followUp;
    private final SteeringDocuments documents;
    private final Relations relations;
    private final Pages pages;

    GoalPages(FollowUp followUp, SteeringDocuments documents, Relations relations, Pages pages) {
        this.followUp = followUp;
        this.documents = documents;
        this.relations = relations;
        this.pages = pages;
    }

    @GetMapping(SteeringPaths.GOALS)
    View goals(Frame frame, Actor by, @RequestParam(required = false) @Nullable String day) {
        var asked = AskedDay.of(day, frame.today());
        return shown(frame, asked, new GoalsPage(followUp.on(by, asked.day()), asked));
    }

    @GetMapping(SteeringPaths.GOAL)
    View goal(Frame frame, Actor by, @PathVariable String code, @RequestParam(required = false) @Nullable String day) {
        var asked = AskedDay.of(day, frame.today());
        var overview = followUp.on(by, asked.day());
        var followed = overview.goal(code).orElseThrow(() -> new NotFound(code));
        var goal = followed.goal();
        var source = documents.setting(List.of(goal)).stream().findFirst();
        return shown(
                frame,
                asked,
                new GoalPage(
                        followed,
                        overview,
                        asked,
                        followUp.years(by, followed, overview),
                        source.map(found -> SteeringPaths.passage(found.code(), goal.passage())),
                        source.map(found -> frame.t().of(found.title())).orElse(""),
                        relations.to(by, new Subject("steering.goal", goal.id().value()))));
    }

    private Html shown(Frame frame, AskedDay asked, Record page) {
        return asked.mistake().isPresent() ? pages.mend(frame, page) : pages.show(frame, page);
    }
}

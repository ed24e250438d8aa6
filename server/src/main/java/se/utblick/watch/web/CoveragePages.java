package se.utblick.watch.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.steering.Goals;
import se.utblick.topics.Topics;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.Yields;

/** Which of our areas, goals and units anybody watches for. */
@Controller
class CoveragePages {

    private final Yields yields;
    private final Topics topics;
    private final Goals goals;
    private final Organisation organisation;
    private final Pages pages;

    CoveragePages(Yields yields, Topics topics, Goals goals, Organisation organisation, Pages pages) {
        this.yields = yields;
        this.topics = topics;
        this.goals = goals;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.COVERAGE)
    View coverage(Frame frame, Actor by) {
        return pages.show(
                frame,
                CoveragePage.of(
                        yields.coverage(by),
                        topics.areas(),
                        goals.all(),
                        Concerned.options(organisation, frame.t()),
                        by.may(Permission.JUDGE_FINDINGS),
                        frame.t()));
    }
}

package se.utblick.watch.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.steering.Goals;
import se.utblick.topics.Topic;
import se.utblick.topics.Topics;
import se.utblick.watch.Interest;
import se.utblick.watch.InterestId;
import se.utblick.watch.Interests;
import se.utblick.watch.Queries;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.Yields;

/** What we look for, as everybody in the house may read it. */
@Controller
class InterestPages {

    private static final int BEST_SHOWN = 5;

    private final Interests interests;
    private final Watch watch;
    private final Yields yields;
    private final Organisation organisation;
    private final Topics topics;
    private final Goals goals;
    private final Queries queries;
    private final Pages pages;

    InterestPages(
            Interests interests,
            Watch watch,
            Yields yields,
            Organisation organisation,
            Topics topics,
            Goals goals,
            Queries queries,
            Pages pages) {
        this.interests = interests;
        this.watch = watch;
        this.yields = yields;
        this.organisation = organisation;
        this.topics = topics;
        this.goals = goals;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.INTERESTS)
    View all() {
        return Redirect.to(WatchPaths.OVERVIEW + "#intressen");
    }

    @GetMapping(WatchPaths.INTEREST)
    View interest(Frame frame, Actor by, @PathVariable("interest") UUID id) {
        var interest = found(by, id);
        var best = watch.best(by, interest.id(), BEST_SHOWN);
        var given = yields.of(by, interest);
        // Their sources are not shown here.
        var names = new SourceNames(Map.of(), frame.t());
        return pages.show(
                frame,
                new InterestPage(
                        interest,
                        queries.kept(interest.query()).spelledOut(),
                        interest.owner()
                                .flatMap(code -> organisation.functions().stream()
                                        .filter(function -> function.code().equals(code))
                                        .map(Function::name)
                                        .findFirst()),
                        interest.area()
                                .flatMap(area -> topics.all().stream()
                                        .filter(topic -> topic.id().equals(area))
                                        .map(Topic::name)
                                        .findFirst()),
                        goals.all().stream()
                                .filter(goal -> interest.goals().contains(goal.id()))
                                .toList(),
                        Concerned.options(organisation, frame.t()).stream()
                                .filter(option -> interest.concerns().contains(option.value()))
                                .map(Option::label)
                                .toList(),
                        interest.kinds().stream().sorted().toList(),
                        best.count(),
                        best.findings().stream()
                                .map(finding -> Card.of(finding, names, frame))
                                .toList(),
                        interests.progress(interest),
                        given,
                        YieldChart.of(given, frame.t()),
                        interests.history(by, interest.id()),
                        by.may(Permission.JUDGE_FINDINGS)));
    }

    private Interest found(Actor by, UUID id) {
        return interests.interest(by, new InterestId(id)).orElseThrow(() -> new NotFound(id));
    }
}

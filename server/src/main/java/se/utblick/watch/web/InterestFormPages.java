package se.utblick.watch.web;

import java.util.Arrays;
import java.util.Comparator;
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
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.matcher.QueryMistake;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.steering.Goals;
import se.utblick.topics.Topics;
import se.utblick.watch.Interest;
import se.utblick.watch.InterestId;
import se.utblick.watch.Interests;
import se.utblick.watch.Kind;
import se.utblick.watch.Queries;
import se.utblick.watch.WatchPaths;

/** The form of an interest, for those who judge what is found: filled in, tried, and saved. */
@Controller
class InterestFormPages {

    private final Interests interests;
    private final Organisation organisation;
    private final Topics topics;
    private final Goals goals;
    private final Queries queries;
    private final Pages pages;

    InterestFormPages(
            Interests interests, Organisation organisation, Topics topics, Goals goals, Queries queries, Pages pages) {
        this.interests = interests;
        this.organisation = organisation;
        this.topics = topics;
        this.goals = goals;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.NEW_INTEREST)
    View fresh(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        return pages.show(frame, page(frame, InterestForm.proposed(InterestForm.empty(), asked), Optional.empty()));
    }

    @GetMapping(WatchPaths.EDIT_INTEREST)
    View edit(
            Frame frame,
            Actor by,
            @PathVariable("interest") UUID id,
            @RequestParam MultiValueMap<String, String> asked) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var interest = found(by, id);
        var form = InterestForm.proposed(InterestForm.filledIn(interest), asked);
        return pages.show(frame, page(frame, form, Optional.of(interest)));
    }

    /** Shows what the query would find, and keeps nothing but what is typed. */
    @PostMapping(WatchPaths.TRY_INTEREST)
    View attempt(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var form = InterestForm.sent(sent);
        var before = form.optionalId("id").map(id -> found(by, id));
        var page = page(frame, form, before);
        try {
            var query = InterestForm.query(form, queries);
            return pages.show(frame, page.tried(interests.trial(by, query, InterestForm.kinds(form)), false));
        } catch (QueryMistake mistake) {
            return pages.mend(frame, page.wrong(mistake));
        }
    }

    @PostMapping(WatchPaths.INTERESTS)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var form = InterestForm.sent(sent);
        return save(frame, by, form, Optional.empty());
    }

    @PostMapping(WatchPaths.INTEREST)
    View change(
            Frame frame,
            Actor by,
            @PathVariable("interest") UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        return save(frame, by, InterestForm.sent(sent), Optional.of(found(by, id)));
    }

    private View save(Frame frame, Actor by, Form form, Optional<Interest> before) {
        InterestForm.check(form);
        try {
            var query = InterestForm.query(form, queries);
            if (!form.mistakes().isEmpty()) {
                return pages.mend(frame, page(frame, form, before));
            }
            if (form.typed("anyway").isEmpty()) {
                var trial = interests.trial(by, query, InterestForm.kinds(form));
                if (trial.isTooWide()) {
                    return pages.mend(frame, page(frame, form, before).tried(trial, true));
                }
            }
            var code = before.map(Interest::code).orElseGet(interests::nextCode);
            return saved(frame, by, form, before, InterestForm.interest(form, before, code, query, chosenGoals(form)));
        } catch (QueryMistake mistake) {
            return pages.mend(frame, page(frame, form, before).wrong(mistake));
        }
    }

    private View saved(Frame frame, Actor by, Form form, Optional<Interest> before, Interest interest) {
        try {
            if (before.isPresent()) {
                interests.save(by, interest);
            } else {
                interests.add(by, interest);
            }
            return Redirect.to(WatchPaths.interest(interest.id()), "watch.said.interest-saved");
        } catch (Stale stale) {
            var now = found(by, interest.id().value());
            // Whoever sends it again has seen both readings.
            var again = page(frame, form.with("version", now.version().number()), before);
            return pages.mend(frame, again.against(now));
        }
    }

    private Interest found(Actor by, UUID id) {
        return interests.interest(by, new InterestId(id)).orElseThrow(() -> new NotFound(id));
    }

    private List<GoalId> chosenGoals(Form form) {
        return goals.all().stream()
                .map(Goal::id)
                .filter(id -> form.ticked("goals", id.value().toString()))
                .toList();
    }

    private InterestFormPage page(Frame frame, Form form, Optional<Interest> before) {
        var t = frame.t();
        return new InterestFormPage(
                form,
                before,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                organisation.functions().stream()
                        .map(function -> new Option(function.code(), t.of(function.name())))
                        .toList(),
                topics.areas().stream()
                        .map(area -> new Option(area.id().code(), t.of(area.name())))
                        .toList(),
                goals.all().stream()
                        .map(goal ->
                                new Option(goal.id().value().toString(), goal.code() + " " + t.of(goal.shortName())))
                        .toList(),
                Concerned.options(organisation, t),
                Arrays.stream(Kind.values())
                        .sorted(Comparator.naturalOrder())
                        .map(kind -> new Option(kind.name(), t.of(kind)))
                        .toList());
    }
}

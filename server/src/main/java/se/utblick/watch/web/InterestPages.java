package se.utblick.watch.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.matcher.Query;
import se.utblick.matcher.QueryMistake;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
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
import se.utblick.topics.Topic;
import se.utblick.topics.TopicId;
import se.utblick.topics.Topics;
import se.utblick.watch.Interest;
import se.utblick.watch.InterestId;
import se.utblick.watch.Interests;
import se.utblick.watch.Kind;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.Wish;

/** What we look for: read by all in the house, changed by those who judge what is found. */
@Controller
class InterestPages {

    private static final int LONGEST_QUERY = 8_000;
    private static final int BEST_SHOWN = 5;

    private final Interests interests;
    private final Watch watch;
    private final Organisation organisation;
    private final Topics topics;
    private final Goals goals;
    private final Pages pages;

    InterestPages(
            Interests interests, Watch watch, Organisation organisation, Topics topics, Goals goals, Pages pages) {
        this.interests = interests;
        this.watch = watch;
        this.organisation = organisation;
        this.topics = topics;
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.INTERESTS)
    View all() {
        return Redirect.to(WatchPaths.OVERVIEW + "#intressen");
    }

    @GetMapping(WatchPaths.INTEREST)
    View interest(Frame frame, Actor by, @PathVariable("interest") UUID id) {
        var interest = found(by, id);
        var best = watch.findings(
                by, new Wish(Optional.of(interest.id()), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, "", 1));
        return pages.show(
                frame,
                new InterestPage(
                        interest,
                        Query.parse(interest.query()).spelledOut(),
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
                        interest.kinds().stream().sorted().toList(),
                        best.count(),
                        best.findings().stream()
                                .limit(BEST_SHOWN)
                                .map(finding -> Card.of(finding, frame))
                                .toList(),
                        interests.progress(interest),
                        interests.history(by, interest.id()),
                        by.may(Permission.JUDGE_FINDINGS)));
    }

    @GetMapping(WatchPaths.NEW_INTEREST)
    View fresh(Frame frame, Actor by) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        return pages.show(
                frame, page(frame, Form.empty("watch.interest.field").with("active", "yes"), Optional.empty()));
    }

    @GetMapping(WatchPaths.EDIT_INTEREST)
    View edit(Frame frame, Actor by, @PathVariable("interest") UUID id) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var interest = found(by, id);
        return pages.show(frame, page(frame, filledIn(interest), Optional.of(interest)));
    }

    /** Shows what the query would find, and keeps nothing but what is typed. */
    @PostMapping(WatchPaths.TRY_INTEREST)
    View attempt(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var form = Form.of("watch.interest.field", sent);
        var before = form.optionalId("id").map(id -> found(by, id));
        var page = page(frame, form, before);
        try {
            var query = query(form);
            return pages.show(frame, with(page, interests.trial(by, query, kinds(form)), false));
        } catch (QueryMistake mistake) {
            return pages.mend(frame, with(page, mistake));
        }
    }

    @PostMapping(WatchPaths.INTERESTS)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var form = Form.of("watch.interest.field", sent);
        return save(frame, by, form, Optional.empty());
    }

    @PostMapping(WatchPaths.INTEREST)
    View change(
            Frame frame,
            Actor by,
            @PathVariable("interest") UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        return save(frame, by, Form.of("watch.interest.field", sent), Optional.of(found(by, id)));
    }

    private View save(Frame frame, Actor by, Form form, Optional<Interest> before) {
        var name = new Bilingual(form.required("name-sv", 120), form.optional("name-en", 120));
        var note = form.optional("note", 1_000);
        form.optional("query", LONGEST_QUERY);
        try {
            var query = query(form);
            if (!form.mistakes().isEmpty()) {
                return pages.mend(frame, page(frame, form, before));
            }
            if (form.typed("anyway").isEmpty()) {
                var trial = interests.trial(by, query, kinds(form));
                if (trial.isTooWide()) {
                    return pages.mend(frame, with(page(frame, form, before), trial, true));
                }
            }
            var interest = new Interest(
                    before.map(Interest::id).orElseGet(() -> new InterestId(UUID.randomUUID())),
                    before.map(Interest::code).orElseGet(interests::nextCode),
                    name,
                    query.text(),
                    Optional.of(form.typed("owner")).filter(code -> !code.isBlank()),
                    Optional.of(form.typed("area"))
                            .filter(code -> !code.isBlank())
                            .map(TopicId::new),
                    chosenGoals(form),
                    kinds(form),
                    note,
                    form.ticked("active", "yes"),
                    new Version(form.wholeNumber("version", Integer.MAX_VALUE)
                            .map(Long::intValue)
                            .orElse(1)),
                    false);
            return saved(frame, by, form, before, interest);
        } catch (QueryMistake mistake) {
            return pages.mend(frame, with(page(frame, form, before), mistake));
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
            return pages.mend(
                    frame,
                    new InterestFormPage(
                            again.form(),
                            before,
                            Optional.of(now),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            again.owners(),
                            again.areas(),
                            again.goals(),
                            again.kinds()));
        }
    }

    private static Query query(Form form) {
        try {
            return Query.parse(form.typed("query").strip());
        } catch (QueryMistake mistake) {
            form.wrong("query", "watch." + mistake.key(), mistake.details().toArray());
            throw mistake;
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

    private static Set<Kind> kinds(Form form) {
        return Arrays.stream(Kind.values())
                .filter(kind -> form.ticked("kinds", kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static Form filledIn(Interest interest) {
        return Form.empty("watch.interest.field")
                .with("id", interest.id().value())
                .with("version", interest.version().number())
                .with("name-sv", interest.name().sv())
                .with("name-en", interest.name().en())
                .with("query", interest.query())
                .with("owner", interest.owner().orElse(""))
                .with("area", interest.area().map(TopicId::code).orElse(""))
                .with(
                        "goals",
                        interest.goals().stream().map(goal -> goal.value()).toList())
                .with("kinds", interest.kinds().stream().map(Enum::name).toList())
                .with("note", interest.note())
                .with("active", interest.active() ? "yes" : "");
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
                Arrays.stream(Kind.values())
                        .sorted(Comparator.naturalOrder())
                        .map(kind -> new Option(kind.name(), t.of(kind)))
                        .toList());
    }

    private static InterestFormPage with(InterestFormPage page, Interests.Trial trial, boolean tooWide) {
        return new InterestFormPage(
                page.form(),
                page.before(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(trial),
                tooWide,
                page.owners(),
                page.areas(),
                page.goals(),
                page.kinds());
    }

    private static InterestFormPage with(InterestFormPage page, QueryMistake mistake) {
        return new InterestFormPage(
                page.form(),
                page.before(),
                Optional.empty(),
                Optional.of(mistake),
                Optional.empty(),
                false,
                page.owners(),
                page.areas(),
                page.goals(),
                page.kinds());
    }
}

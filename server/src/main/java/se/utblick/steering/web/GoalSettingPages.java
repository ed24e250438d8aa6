package se.utblick.steering.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Goals;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** Setting goals in a draft by choosing the passages that state them. */
@Controller
class GoalSettingPages {

    private static final String LABELS = "steering.field";
    // As the house writes them: A1, B2. Short enough for the margin, and safe in an address.
    private static final String CODE = "[\\p{L}\\d][\\p{L}\\d-]{0,11}";
    private static final int GLIMPSE = 90;

    private final SteeringDocuments documents;
    private final Goals goals;
    private final Pages pages;

    GoalSettingPages(SteeringDocuments documents, Goals goals, Pages pages) {
        this.documents = documents;
        this.goals = goals;
        this.pages = pages;
    }

    /** What was typed for a goal or a group; a group belongs to no group. */
    private record Setting(
            int passage, String group, String code, Bilingual shortName, String english, Version version) {}

    @GetMapping(SteeringPaths.GROUP)
    View group(Frame frame, Actor by, @PathVariable String code, @PathVariable int number) {
        return form(frame, by, code, number, true);
    }

    @GetMapping(SteeringPaths.NEW_GOAL)
    View goal(Frame frame, Actor by, @PathVariable String code, @PathVariable int number) {
        return form(frame, by, code, number, false);
    }

    private View form(Frame frame, Actor by, String code, int number, boolean group) {
        var document = document(by, code, number);
        document.mustBeMendableBy(by);
        var form = Form.empty(LABELS).with("version", document.version().number());
        return pages.show(frame, page(document, group, form));
    }

    @PostMapping(SteeringPaths.GROUP)
    View group(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var page = page(writable(by, code, number), true, Form.of(LABELS, typed));
        return switch (check(page)) {
            case Checked.Bad<Setting> _ -> pages.mend(frame, page);
            case Checked.Good<Setting>(var set) ->
                unlessChanged(frame, by, page, () -> {
                    goals.group(
                            by,
                            page.document().id(),
                            set.passage(),
                            set.code(),
                            set.shortName(),
                            set.english(),
                            set.version());
                    return Redirect.to(SteeringPaths.newGoal(code, number), "steering.said.grouped");
                });
        };
    }

    @PostMapping(SteeringPaths.NEW_GOAL)
    View goal(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var page = page(writable(by, code, number), false, Form.of(LABELS, typed));
        return switch (check(page)) {
            case Checked.Bad<Setting> _ -> pages.mend(frame, page);
            case Checked.Good<Setting>(var set) ->
                unlessChanged(frame, by, page, () -> {
                    goals.set(
                            by,
                            page.document().id(),
                            set.passage(),
                            set.group(),
                            set.code(),
                            set.shortName(),
                            set.english(),
                            set.version());
                    return Redirect.to(
                            SteeringPaths.version(code, number) + "#p" + set.passage(), "steering.said.goal-set");
                });
        };
    }

    @PostMapping(SteeringPaths.GOAL_OF_DRAFT)
    View takeOut(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String goal,
            @RequestParam MultiValueMap<String, String> typed) {
        var document = writable(by, code, number);
        var version = Form.of(LABELS, typed).version();
        var page = page(document, false, Form.empty(LABELS).with("version", version.number()));
        var set = page.set().stream()
                .filter(one -> one.code().equals(goal))
                .findFirst()
                .orElseThrow(() -> new NotFound(goal));
        return unlessChanged(frame, by, page, () -> {
            goals.takeOut(by, document.id(), set.id(), version);
            return Redirect.to(SteeringPaths.newGoal(code, number), "steering.said.goal-taken-out");
        });
    }

    /** What another has saved in the meantime, and a rule that says no, are shown above what was typed. */
    private View unlessChanged(Frame frame, Actor by, GoalFormPage page, Supplier<View> change) {
        try {
            return change.get();
        } catch (Stale changedByOther) {
            var now = document(by, page.document().code(), page.document().number());
            // Sent once more, it is the author's answer to what the other wrote.
            page.form().with("version", now.version().number());
            return pages.show(frame, page(now, page.group(), page.form()).contested())
                    .with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    private static Checked<Setting> check(GoalFormPage page) {
        var form = page.form();
        var passage = Option.oneOf(form, "passage", page.passages());
        var group =
                page.group() ? "" : Option.oneOf(form, "group", page.groups()).orElse("");
        var code = form.required("goalCode", 12);
        if (!code.isEmpty() && !code.matches(CODE)) {
            form.wrong("goalCode", "steering.field.goalCode.wrong");
        }
        var name = new Bilingual(form.required("shortSv", 60), form.required("shortEn", 60));
        var english = form.optional("textEn", Form.LONG);
        var version = form.version();
        return form.check(
                () -> new Setting(passage.map(Integer::parseInt).orElseThrow(), group, code, name, english, version));
    }

    private SteeringDocument writable(Actor by, String code, int number) {
        var document = document(by, code, number);
        document.mustBeWrittenBy(by);
        return document;
    }

    private SteeringDocument document(Actor by, String code, int number) {
        return Surroundings.version(documents.versions(by, code), code, number);
    }

    private GoalFormPage page(SteeringDocument document, boolean group, Form form) {
        var text = documents.text(document.id());
        var passages = text.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.HEADING)
                .toList();
        return new GoalFormPage(
                document,
                group,
                form,
                passages,
                passages.stream()
                        .map(passage -> new Option(Integer.toString(passage.number()), glimpse(passage)))
                        .toList(),
                text.groups().stream()
                        .map(one -> new Option(
                                one.code(), one.code() + " " + one.shortName().sv()))
                        .toList(),
                text.goals(),
                false,
                Optional.empty());
    }

    private static String glimpse(Passage passage) {
        var text = passage.text();
        return passage.number() + ". " + (text.length() <= GLIMPSE ? text : text.substring(0, GLIMPSE) + " …");
    }
}

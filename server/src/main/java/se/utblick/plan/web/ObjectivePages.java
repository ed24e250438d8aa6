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
import se.utblick.plan.Activities;
import se.utblick.plan.IndicatorId;
import se.utblick.plan.Measurement;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Remark;
import se.utblick.platform.web.Remarks;
import se.utblick.steering.Goals;
import se.utblick.topics.Topic;
import se.utblick.topics.Topics;

/** An objective, and new readings of its figures. */
@Controller
class ObjectivePages {

    private static final String KIND = "plan.objective";

    private final Objectives objectives;
    private final Activities activities;
    private final Goals goals;
    private final Topics topics;
    private final Remarks remarks;
    private final Journal journal;
    private final Pages pages;

    ObjectivePages(
            Objectives objectives,
            Activities activities,
            Goals goals,
            Topics topics,
            Remarks remarks,
            Journal journal,
            Pages pages) {
        this.objectives = objectives;
        this.activities = activities;
        this.goals = goals;
        this.topics = topics;
        this.remarks = remarks;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.OBJECTIVE)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        var form = Form.empty("plan.objective.reading").with("on", frame.today());
        return pages.show(frame, page(frame, by, objective(by, id), form));
    }

    @PostMapping(PlanPaths.READINGS)
    View measure(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var objective = objective(by, id);
        var form = Form.of("plan.objective.reading", typed);
        var offered = objective.indicators().stream()
                .map(indicator -> new Option(indicator.id().value().toString(), ""))
                .toList();
        var indicator = Choices.pick(form, "indicator", offered, true);
        var value = form.decimal("value");
        form.required("value", 24);
        var on = ActivityForms.possible(form, "on");
        on.filter(day -> day.isAfter(frame.today())).ifPresent(_ -> form.wrong("on", "plan.objective.reading.future"));
        var note = form.optional("note", 300);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, by, objective, form));
        }
        objectives.measure(
                by,
                objective.id(),
                new IndicatorId(UUID.fromString(indicator.orElseThrow())),
                new Measurement(
                        on.orElseThrow(),
                        value.orElseThrow(),
                        Texts.in(frame.t().language(), note)));
        return Redirect.to(PlanPaths.objective(objective.id()), "plan.said.reading-taken");
    }

    private ObjectivePage page(Frame frame, Actor by, Objective objective, Form reading) {
        var plan = activities.plans(by).stream()
                .filter(one -> one.id().equals(objective.plan()))
                .findFirst()
                .orElseThrow(() -> new NotFound(objective.id()));
        var open = objective.isOpenIn(plan);
        var reports = objective.isInPlan() && Objectives.mayReport(by, objective);
        return new ObjectivePage(
                objective,
                plan,
                objective.state(plan.adopted()),
                goals.of(objective.goals()),
                areas(objective),
                objective.indicators().stream()
                        .map(indicator -> IndicatorView.of(frame.t(), indicator, frame.today()))
                        .toList(),
                doings(frame, by, objective),
                objective.isInPlan() && plan.adopted() ? remark(frame, objective) : Optional.empty(),
                reports && !objective.indicators().isEmpty() ? Optional.of(reading) : Optional.empty(),
                open && Objectives.mayEdit(by, objective),
                Objectives.mayJudge(by, plan, objective),
                open && by.may(Permission.PREPARE_PLAN),
                open && objective.waiting() && by.may(Permission.PREPARE_PLAN),
                objective.deprioritised().isEmpty() && Activities.mayPropose(by),
                by.may(Permission.READ) ? journal.about(Objectives.subject(objective.id())) : List.of());
    }

    private Optional<Remark> remark(Frame frame, Objective objective) {
        var id = objective.id().value();
        return Optional.ofNullable(remarks.about(frame, KIND, List.of(id)).get(id));
    }

    private List<ObjectivePage.Doing> doings(Frame frame, Actor by, Objective objective) {
        return activities.of(by, objective.id()).stream()
                .map(activity -> new ObjectivePage.Doing(
                        activity, activity.standing(frame.today()), activity.because(frame.today())))
                .toList();
    }

    private List<Bilingual> areas(Objective objective) {
        return topics.all().stream()
                .filter(topic -> objective.areas().contains(topic.id()))
                .map(Topic::name)
                .toList();
    }

    private Objective objective(Actor by, UUID id) {
        return objectives.objective(by, new ObjectiveId(id)).orElseThrow(() -> new NotFound(id));
    }
}

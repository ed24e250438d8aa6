package se.utblick.plan.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** An objective is not chosen this year. */
@Controller
class DeprioritisationPages {

    private static final String LABELS = "plan.objective.deprioritise";

    private final Objectives objectives;
    private final Pages pages;

    DeprioritisationPages(Objectives objectives, Pages pages) {
        this.objectives = objectives;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.DEPRIORITISATION)
    View open(Frame frame, Actor by, @PathVariable UUID id) {
        var objective = objective(by, id);
        objectives.mustBeOpenToSetAside(by, objective);
        var form = Form.empty(LABELS).with("version", objective.version().number());
        return pages.show(frame, new DeprioritisationPage(objective, form, false));
    }

    @PostMapping(PlanPaths.DEPRIORITISATION)
    View deprioritise(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var objective = objective(by, id);
        objectives.mustBeOpenToSetAside(by, objective);
        var form = Form.of(LABELS, typed);
        var why = form.required("why", 1_000);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, new DeprioritisationPage(objective, form, false));
        }
        try {
            objectives.deprioritise(by, objective.id(), Versions.shown(form), why);
            return Redirect.to(PlanPaths.objective(objective.id()), "plan.said.objective-deprioritised");
        } catch (Stale _) {
            var now = objective(by, id);
            form.with("version", now.version().number());
            return pages.show(frame, new DeprioritisationPage(now, form, true)).with(HttpStatus.CONFLICT);
        }
    }

    private Objective objective(Actor by, UUID id) {
        return objectives.objective(by, new ObjectiveId(id)).orElseThrow(() -> new NotFound(id));
    }
}

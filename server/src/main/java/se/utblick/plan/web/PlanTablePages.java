package se.utblick.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanYearPaths;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.steering.Goals;
import se.utblick.topics.Topics;

/** The plan looked at as a table, and as what it covers. */
@Controller
class PlanTablePages {

    private final ActionPlans plans;
    private final Objectives objectives;
    private final Activities activities;
    private final Goals goals;
    private final Organisation organisation;
    private final Topics topics;
    private final Pages pages;

    PlanTablePages(
            ActionPlans plans,
            Objectives objectives,
            Activities activities,
            Goals goals,
            Organisation organisation,
            Topics topics,
            Pages pages) {
        this.plans = plans;
        this.objectives = objectives;
        this.activities = activities;
        this.goals = goals;
        this.organisation = organisation;
        this.topics = topics;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.TABLE)
    View table(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> choices) {
        var plan = plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
        var source = new PlanTable.Source(
                plan,
                frame.today(),
                goals.all(),
                objectives.in(by, plan.id()),
                activities.in(by, plan.id()),
                topics.areas(),
                organisation.units(),
                activities.types());
        return pages.show(frame, PlanTable.of(source, Form.of("plan.plan.filter", choices), frame.t()));
    }

    @GetMapping(PlanYearPaths.COVERAGE)
    View coverage(Frame frame, Actor by, @PathVariable int year) {
        var plan = plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
        var coverage = new PlanCoverage(
                plan, goals.all(), objectives.in(by, plan.id()), activities.in(by, plan.id()), frame.t());
        return pages.show(frame, coverage.page(topics.areas(), organisation.units()));
    }
}

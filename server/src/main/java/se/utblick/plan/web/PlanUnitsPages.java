package se.utblick.plan.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.PlanState;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.UnitAnswer;
import se.utblick.plan.UnitAnswers;
import se.utblick.plan.UnitReply;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** All the units beside each other: who has answered, who has not, and reminding those. */
@Controller
class PlanUnitsPages {

    private final ActionPlans plans;
    private final UnitAnswers answers;
    private final Pages pages;

    PlanUnitsPages(ActionPlans plans, UnitAnswers answers, Pages pages) {
        this.plans = plans;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.UNITS)
    View list(Frame frame, Actor by, @PathVariable int year) {
        var plan = plan(by, year);
        var sheet = answers.sheet(by, plan);
        var replies = sheet.replies();
        var due = sheet.due();
        var given = replies.stream().flatMap(reply -> reply.answer().stream()).toList();
        var silent = (int) replies.stream()
                .filter(reply -> reply.standing() == UnitReply.Standing.SILENT)
                .count();
        return pages.show(
                frame,
                new PlanUnitsPage(
                        PlanWords.year(year),
                        due.isPresent() || !given.isEmpty(),
                        due.map(frame.t()::date),
                        sheet.answered(),
                        sheet.units(),
                        replies.stream()
                                .map(reply -> row(frame, by, year, reply, due))
                                .toList(),
                        given.stream().map(UnitAnswer::ownMoney).reduce(Money.NONE, Money::plus),
                        given.stream().mapToInt(UnitAnswer::hours).sum(),
                        Optional.of(silent)
                                .filter(left -> left > 0
                                        && plan.reached() == PlanState.COLLECTING
                                        && by.may(Permission.PREPARE_PLAN))));
    }

    private static PlanUnitsPage.Row row(Frame frame, Actor by, int year, UnitReply reply, Optional<LocalDate> due) {
        var answer = reply.answer();
        return new PlanUnitsPage.Row(
                reply.unit().name(),
                PlanYearPaths.unit(year, reply.unit().code()),
                "plan.unit-answer.standing." + reply.standing().name(),
                PlanWords.mark(reply.standing(), PlanWords.isPast(due, frame.today())),
                answer.map(UnitAnswer::text),
                answer.map(UnitAnswer::ownMoney).orElse(Money.NONE),
                answer.map(UnitAnswer::hours).orElse(0),
                answer.map(UnitAnswer::unitPlan).orElse(""),
                answer.map(given -> PlanWords.day(frame, given.at())),
                PlanWords.days(frame, reply.reminders()),
                by.units().contains(reply.unit().id()));
    }

    @PostMapping(PlanYearPaths.REMINDERS)
    View remind(Actor by, @PathVariable int year) {
        answers.remind(by, plan(by, year).id());
        return Redirect.to(PlanYearPaths.at(PlanYearPaths.UNITS, year), "plan.said.units-reminded");
    }

    private ActionPlan plan(Actor by, int year) {
        return plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
    }
}

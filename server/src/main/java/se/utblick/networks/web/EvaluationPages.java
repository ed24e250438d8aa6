package se.utblick.networks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.networks.Course;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Evaluations;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.MembershipYears;
import se.utblick.networks.Memberships;
import se.utblick.networks.Need;
import se.utblick.networks.NetworksPaths;
import se.utblick.networks.Shown;
import se.utblick.networks.web.EvaluationFormPage.Criterion;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.steering.Goals;

/** Judging a year of a membership, and reading what was made of it. */
@Controller
class EvaluationPages {

    private final Memberships memberships;
    private final MembershipYears years;
    private final Evaluations evaluations;
    private final Goals goals;
    private final Pages pages;

    EvaluationPages(Memberships memberships, MembershipYears years, Evaluations evaluations, Goals goals, Pages pages) {
        this.memberships = memberships;
        this.years = years;
        this.evaluations = evaluations;
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.EVALUATION)
    View show(Frame frame, Actor by, @PathVariable UUID id, @PathVariable String year) {
        var membership = membership(by, id);
        var evaluation = written(by, membership, Years.written(year)).orElseThrow(() -> new NotFound(year));
        var named = goals.of(evaluation.goals().keySet());
        return pages.show(
                frame,
                EvaluationPage.of(
                        frame.t(),
                        membership,
                        evaluation,
                        named,
                        evaluations.missing(membership, evaluation),
                        by.may(Permission.EVALUATE_NETWORKS)));
    }

    @GetMapping(NetworksPaths.EVALUATION_FORM)
    View form(Frame frame, Actor by, @PathVariable UUID id, @PathVariable String year) {
        by.mustHave(Permission.EVALUATE_NETWORKS);
        var membership = membership(by, id);
        var of = Years.written(year);
        evaluations.mustBeOpen(membership, of);
        var before = written(by, membership, of);
        if (before.filter(Evaluation::decided).isPresent()) {
            return Redirect.to(NetworksPaths.at(NetworksPaths.EVALUATION, membership.id(), of));
        }
        var page = page(frame, by, membership, of, Form.empty(Field.LABELS));
        var form =
                before.map(one -> EvaluationForm.of(one, goals.all())).orElseGet(() -> EvaluationForm.begun(all(page)));
        return pages.show(frame, page.filled(form));
    }

    @PostMapping(NetworksPaths.EVALUATION_FORM)
    View write(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable String year,
            @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.EVALUATE_NETWORKS);
        var membership = membership(by, id);
        var of = Years.written(year);
        var form = Form.of(Field.LABELS, typed);
        var page = page(frame, by, membership, of, form);
        return switch (EvaluationForm.check(form, all(page), goals.all())) {
            case Checked.Bad<Evaluations.Written> _ -> pages.mend(frame, page);
            case Checked.Good<Evaluations.Written>(var written) -> write(frame, by, membership, page, written);
        };
    }

    private View write(
            Frame frame, Actor by, Membership membership, EvaluationFormPage page, Evaluations.Written written) {
        int year = page.year().year();
        var seen = page.form().typed("version").isBlank()
                ? Optional.<Version>empty()
                : Optional.of(page.form().version());
        try {
            evaluations.write(by, membership.id(), year, seen, written);
            return Redirect.to(
                    NetworksPaths.at(NetworksPaths.EVALUATION, membership.id(), year), "networks.said.evaluated");
        } catch (Stale _) {
            var theirs = written(by, membership, year).orElseThrow(() -> new NotFound(year));
            return pages.show(frame, page.besides(theirs)).with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    private static List<Criterion> all(EvaluationFormPage page) {
        return Stream.concat(page.criteria().stream(), page.others().stream()).toList();
    }

    private EvaluationFormPage page(Frame frame, Actor by, Membership membership, int year, Form form) {
        var t = frame.t();
        var taken = years.year(by, membership.id(), year);
        var shown = evaluations.evidence(by, membership, taken);
        var served = new ArrayList<Criterion>();
        for (var need : Need.values()) {
            var its = shown.stream().filter(one -> one.needs().contains(need)).toList();
            served.add(new Criterion(need.name(), t.of(need), its));
        }
        var others = new ArrayList<Criterion>();
        for (var goal : goals.all()) {
            (membership.profile().goals().contains(goal.id()) ? served : others).add(criterion(t, goal, shown));
        }
        return new EvaluationFormPage(
                membership,
                taken,
                served,
                others,
                MembershipChoices.scores(t),
                MembershipChoices.constants(t, Course.values()),
                form,
                Optional.empty(),
                Optional.empty());
    }

    /** What speaks for a goal: what was done for it, and our own contributions when they may have been. */
    private static Criterion criterion(Words t, Goal goal, List<Shown> shown) {
        return new Criterion(
                goal.code(),
                goal.code() + " " + t.of(goal.shortName()),
                shown.stream().filter(one -> one.goals().contains(goal.id())).toList());
    }

    private Optional<Evaluation> written(Actor by, Membership membership, int year) {
        return evaluations.of(by, membership.id()).stream()
                .filter(one -> one.year() == year)
                .findFirst();
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}

package se.utblick.plan.web;

import java.util.List;
import java.util.stream.Stream;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;

/** What stands in an adopted plan and beside it, sorted by what a revision can do with it. */
record Revisable(List<Objective> objectives, List<Activity> activities) {

    RevisionFormPage.Offered offered(Words t) {
        return new RevisionFormPage.Offered(
                options(
                        t,
                        objectives.stream()
                                .filter(Objective::waiting)
                                .filter(one -> one.deprioritised().isEmpty())),
                options(t, objectives.stream().filter(one -> one.deprioritised().isPresent())),
                ideas().map(idea -> option(t, idea)).toList(),
                open().map(activity -> option(t, activity)).toList(),
                options(t, inPlan()));
    }

    /** Takes what somebody has pointed at into the form: ideas to be taken in, the rest to be changed from what it is. */
    void choose(Form form) {
        var read = new RevisionForm(form);
        var pointedAt = read.ids("activity").toList();
        form.with(
                "take",
                ideas().map(idea -> idea.id().value())
                        .filter(pointedAt::contains)
                        .toList());
        form.with("edit", pointedAt);
        form.with("edit-objective", read.ids("objective").toList());
        edited(form).forEach(activity -> RevisionForm.fillIn(form, activity));
        editedObjectives(form).forEach(objective -> RevisionForm.fillIn(form, objective));
    }

    Stream<Activity> edited(Form form) {
        var ids = new RevisionForm(form).ids("edit").toList();
        return open().filter(activity -> ids.contains(activity.id().value()));
    }

    Stream<Objective> editedObjectives(Form form) {
        var ids = new RevisionForm(form).ids("edit-objective").toList();
        return inPlan().filter(objective -> ids.contains(objective.id().value()));
    }

    private Stream<Activity> ideas() {
        return activities.stream()
                .filter(activity ->
                        !activity.committed() && activity.cancellation().isEmpty());
    }

    private Stream<Activity> open() {
        return activities.stream()
                .filter(activity -> activity.committed()
                        && activity.completion().isEmpty()
                        && activity.cancellation().isEmpty());
    }

    private Stream<Objective> inPlan() {
        return objectives.stream().filter(Objective::isInPlan);
    }

    private Option option(Words t, Activity activity) {
        var objective = objectives.stream()
                .filter(one -> one.id().equals(activity.objective()))
                .map(one -> " (" + one.code() + ")")
                .findFirst()
                .orElse("");
        return new Option(activity.id().value().toString(), activity.code() + " " + t.of(activity.title()) + objective);
    }

    private static List<Option> options(Words t, Stream<Objective> objectives) {
        return objectives
                .map(objective ->
                        new Option(objective.id().value().toString(), objective.code() + " " + t.of(objective.text())))
                .toList();
    }
}

package se.utblick.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Version;
import se.utblick.plan.Activity;
import se.utblick.plan.ActivityId;
import se.utblick.plan.IndicatorId;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.RevisionDraft;
import se.utblick.platform.web.Form;

/** Reads a revision out of its form; the fields of each thing carry its id at their end. */
final class RevisionForm {

    private final Form form;

    RevisionForm(Form form) {
        this.form = form;
    }

    /** Fills in the fields of an activity as it stands. */
    static void fillIn(Form form, Activity activity) {
        var id = "-" + activity.id().value();
        form.with("version" + id, activity.version().number())
                .with("title-sv" + id, activity.title().sv())
                .with("title-en" + id, activity.title().en())
                .with("first" + id, activity.period().first())
                .with("last" + id, activity.period().last())
                .with("own" + id, activity.budget().own().kronor())
                .with("external" + id, activity.budget().external().kronor())
                .with("hours" + id, activity.budget().hours())
                .with("priority" + id, activity.priority());
    }

    /** What is typed stands, but from how the activity stands now. */
    static void renew(Form form, Activity activity) {
        form.with("version-" + activity.id().value(), activity.version().number());
    }

    static void fillIn(Form form, Objective objective) {
        objective
                .indicators()
                .forEach(indicator -> form.with(
                        "target-" + indicator.id().value(), indicator.target().toPlainString()));
    }

    Checked<RevisionDraft> checked(List<Objective> objectives) {
        var summary = form.required("summary", Form.SHORT);
        var why = form.required("why", Form.LONG);
        var edits = ids("edit").map(this::edit).flatMap(Optional::stream).toList();
        var takenIn = ids("take").map(ActivityId::new).toList();
        var added = Stream.concat(ids("new"), ids("add")).map(ObjectiveId::new).toList();
        var targets = new HashMap<IndicatorId, BigDecimal>();
        var dropped = new HashMap<ObjectiveId, String>();
        ids("edit-objective").forEach(id -> objective(id, objectives, targets, dropped));
        var decision = form.optionalId("decision").map(DecisionId::new);
        return form.check(() -> new RevisionDraft(
                summary, why, takenIn, edits, Map.copyOf(targets), Map.copyOf(dropped), added, decision));
    }

    private Optional<RevisionDraft.Edit> edit(UUID activity) {
        var id = "-" + activity;
        var shown = Versions.shown(form, "version" + id).orElse(Version.FIRST);
        var title =
                new Bilingual(form.required("title-sv" + id, Form.SHORT), form.optional("title-en" + id, Form.SHORT));
        var period = period(id);
        var own = form.kronor("own" + id);
        var external = form.kronor("external" + id);
        var hours = form.wholeNumber("hours" + id, 1_000_000).orElse(0L).intValue();
        var priority = form.wholeNumber("priority" + id, 3).filter(number -> number > 0);
        if (priority.isEmpty()) {
            form.wrong("priority" + id, "plan.revision.priority");
        }
        var calledOff = Optional.of(form.optional("call-off" + id, Form.SHORT)).filter(text -> !text.isEmpty());
        return period.flatMap(days -> priority.map(number -> new RevisionDraft.Edit(
                new ActivityId(activity), shown, title, days, own, external, hours, number.intValue(), calledOff)));
    }

    private Optional<DateRange> period(String id) {
        Optional<LocalDate> first = form.day("first" + id);
        Optional<LocalDate> last = form.day("last" + id);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            form.wrong("last" + id, "platform.field.ends-before-start");
            return Optional.empty();
        }
        return Optional.of(new DateRange(first.get(), last.get()));
    }

    private void objective(
            UUID id,
            List<Objective> objectives,
            Map<IndicatorId, BigDecimal> targets,
            Map<ObjectiveId, String> dropped) {
        var reason = form.optional("drop-" + id, Form.SHORT);
        if (!reason.isEmpty()) {
            dropped.put(new ObjectiveId(id), reason);
        }
        objectives.stream()
                .filter(objective -> objective.id().value().equals(id))
                .flatMap(objective -> objective.indicators().stream())
                .forEach(indicator -> form.decimal("target-" + indicator.id().value())
                        .ifPresent(target -> targets.put(indicator.id(), target)));
    }

    /** The ids in a field of several; what is not an id is nothing that can be revised. */
    Stream<UUID> ids(String field) {
        var found = new ArrayList<UUID>();
        for (var text : form.all(field)) {
            try {
                found.add(UUID.fromString(text));
            } catch (IllegalArgumentException notAnId) {
                form.wrong(field, "platform.field.choose");
            }
        }
        return found.stream().distinct();
    }
}

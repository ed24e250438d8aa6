package se.utblick.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Language;
import se.utblick.organisation.Body;
import se.utblick.organisation.UnitId;
import se.utblick.plan.Activity;
import se.utblick.plan.Budget;
import se.utblick.plan.Mandate;
import se.utblick.plan.NewActivity;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Partner;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Receiver;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Words;
import se.utblick.topics.TopicId;

/** How an activity becomes a form, and a form an activity. */
final class ActivityForms {

    static final String LABELS = "plan.activity.field";

    private static final int TITLE = 200;
    private static final int SENTENCES = 1_000;

    /** A form with what can be guessed already filled in: from the objective, the actor's unit, and the time of year. */
    static Form suggested(Optional<Objective> objective, Optional<UnitId> unit, DateRange period) {
        var form = Form.empty(LABELS)
                .with("priority", 2)
                .with("area", "overgripande")
                .with("first", period.first())
                .with("last", period.last());
        unit.ifPresent(own -> form.with("unit", own.value()));
        objective.ifPresent(served -> form.with("objective", served.id().value())
                .with(
                        "area",
                        served.areas().stream().map(TopicId::code).findFirst().orElse("overgripande"))
                .with("owner", served.owner().code())
                .with("mandates", List.copyOf(served.mandates()))
                .with("receivers", List.copyOf(served.receivers())));
        return form;
    }

    /** From today, or the first day of a plan that is yet to come, to the end of the plan's year. */
    static DateRange rest(int year, LocalDate today) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return new DateRange(today.isAfter(first) && !today.isAfter(last) ? today : first, last);
    }

    static Form of(Activity activity, Words t) {
        return Form.empty(LABELS)
                .with("version", activity.version().number())
                .with("title", t.of(activity.title()))
                .with("objective", activity.objective().value())
                .with("type", activity.type().code())
                .with("area", activity.area().code())
                .with("mandates", List.copyOf(activity.mandates()))
                .with("receivers", List.copyOf(activity.receivers()))
                .with("priority", activity.priority())
                .with("unit", activity.unit().id().value())
                .with("owner", activity.owner().code())
                .with("partners", partners(activity))
                .with("first", activity.period().first())
                .with("last", activity.period().last())
                .with("own", activity.budget().own().kronor())
                .with("external", activity.budget().external().kronor())
                .with("hours", activity.budget().hours())
                .with("costCentre", activity.budget().costCentre())
                .with("benefit", t.of(activity.expectedBenefit()))
                .with("notice", t.of(activity.howNoticed()))
                .with("note", t.of(activity.note()));
    }

    /** All that saving what was typed would write over: how the activity stands now, beside what was typed. */
    static Conflict conflict(Words t, Activity now, Form mine, ActivityFormPage.Offered offered) {
        return new Comparison(t, of(now, t), mine)
                .text("title")
                .choice("objective", offered.objectives())
                .choice("unit", offered.units())
                .choice("owner", offered.functions())
                .day("first")
                .day("last")
                .choice("receivers", offered.receivers())
                .text("benefit")
                .text("notice")
                .kronor("own")
                .kronor("external")
                .hours("hours")
                .text("costCentre")
                .choice("type", offered.types())
                .choice("area", offered.areas())
                .choice("priority", offered.priorities())
                .choice("mandates", offered.mandates())
                .text("partners")
                .text("note")
                .against(PlanPaths.activity(now.id()));
    }

    private static String partners(Activity activity) {
        return String.join("\n", activity.partners().stream().map(Partner::name).toList());
    }

    /** @param before the activity as it was shown, when there was one */
    static Checked<NewActivity> read(
            Form form,
            ActivityFormPage.Offered offered,
            List<Body> bodies,
            Language writer,
            @Nullable Activity before) {
        var title = form.required("title", TITLE);
        var objective = Choices.pick(form, "objective", offered.objectives(), true);
        var unit = Choices.pick(form, "unit", offered.units(), true);
        var owner = Choices.pick(form, "owner", offered.functions(), false);
        var period = period(form);
        var receivers = form.choices("receivers", Receiver.class);
        var benefit = form.optional("benefit", SENTENCES);
        var notice = form.optional("notice", SENTENCES);
        var budget = budget(form);
        var type = Choices.pick(form, "type", offered.types(), false);
        var area = Choices.pick(form, "area", offered.areas(), true);
        var priority = Choices.pick(form, "priority", offered.priorities(), true);
        var mandates = form.choices("mandates", Mandate.class);
        var partners = form.optional("partners", 2_000);
        var note = form.optional("note", SENTENCES);
        return form.check(() -> new NewActivity(
                new ObjectiveId(UUID.fromString(objective.orElseThrow())),
                Texts.over(before == null ? Bilingual.NONE : before.title(), writer, title),
                type.orElse(""),
                new TopicId(area.orElseThrow()),
                Set.copyOf(mandates),
                Set.copyOf(receivers),
                Integer.parseInt(priority.orElseThrow()),
                new UnitId(UUID.fromString(unit.orElseThrow())),
                owner.orElse(""),
                partners(partners, bodies),
                period.orElseThrow(),
                budget,
                Texts.over(before == null ? Bilingual.NONE : before.expectedBenefit(), writer, benefit),
                Texts.over(before == null ? Bilingual.NONE : before.howNoticed(), writer, notice),
                Texts.over(before == null ? Bilingual.NONE : before.note(), writer, note),
                origin(form)));
    }

    private static Optional<DateRange> period(Form form) {
        var first = possible(form, "first");
        var last = possible(form, "last");
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            form.wrong("last", "platform.field.ends-before-start");
            return Optional.empty();
        }
        return Optional.of(new DateRange(first.get(), last.get()));
    }

    /** A day of our own time: a slip of the finger in the year is a mistake. */
    static Optional<LocalDate> possible(Form form, String field) {
        return form.day(field).filter(day -> {
            var ours = day.getYear() >= 2000 && day.getYear() <= 2200;
            if (!ours) {
                form.wrong(field, "platform.field.not-a-day");
            }
            return ours;
        });
    }

    private static Budget budget(Form form) {
        var own = form.kronor("own");
        var external = form.kronor("external");
        var hours = form.wholeNumber("hours", 1_000_000).orElse(0L);
        var costCentre = form.optional("costCentre", 60);
        return new Budget(own, external, Math.toIntExact(hours), costCentre);
    }

    /** One partner a line; a name that is in the register is that body, and the body sees what is shared with it. */
    private static List<Partner> partners(String typed, List<Body> bodies) {
        return Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Partner(
                        name,
                        bodies.stream()
                                .filter(body -> body.name().sv().equalsIgnoreCase(name)
                                        || body.name().en().equalsIgnoreCase(name)
                                        || body.code().equalsIgnoreCase(name))
                                .findFirst()
                                .map(Body::id)))
                .toList();
    }

    static Optional<Subject> origin(Form form) {
        var kind = form.typed("originKind");
        var id = form.typed("originId");
        return kind.matches("[a-z]{1,20}\\.[a-z_]{1,30}")
                        && id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(new Subject(kind, UUID.fromString(id)))
                : Optional.empty();
    }

    private ActivityForms() {}
}

package se.utblick.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Language;
import se.utblick.organisation.UnitId;
import se.utblick.plan.Direction;
import se.utblick.plan.Indicator;
import se.utblick.plan.IndicatorId;
import se.utblick.plan.Mandate;
import se.utblick.plan.NewObjective;
import se.utblick.plan.Objective;
import se.utblick.plan.PlanId;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Receiver;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Words;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/** How an objective becomes a form, and a form an objective. */
final class ObjectiveForms {

    static final String LABELS = "plan.objective.field";

    /** Room for as many indicators as an objective can have; most have one. */
    static final int MOST = 3;

    private static final List<String> PARTS = List.of("name", "direction", "target", "unit", "baseline");

    static Form empty(int year, Optional<UnitId> unit) {
        var form = Form.empty(LABELS);
        for (int number = 1; number <= MOST; number++) {
            form.with(at(number, "due"), number == 1 ? LocalDate.of(year, 12, 31) : "");
        }
        unit.ifPresent(own -> form.with("unit", own.value()));
        return form;
    }

    static Form of(Objective objective, Words t) {
        var form = Form.empty(LABELS)
                .with("version", objective.version().number())
                .with("text", t.of(objective.text()))
                .with("realistic", t.of(objective.realistic()))
                .with("goals", objective.goals().stream().map(GoalId::value).toList())
                .with("areas", objective.areas().stream().map(TopicId::code).toList())
                .with("mandates", List.copyOf(objective.mandates()))
                .with("receivers", List.copyOf(objective.receivers()))
                .with("unit", objective.unit().id().value())
                .with("owner", objective.owner().code());
        for (int number = 1; number <= objective.indicators().size(); number++) {
            var indicator = objective.indicators().get(number - 1);
            form.with(at(number, "id"), indicator.id().value())
                    .with(at(number, "name"), t.of(indicator.name()))
                    .with(at(number, "unit"), t.of(indicator.unit()))
                    .with(
                            at(number, "baseline"),
                            indicator.baseline().map(BigDecimal::toPlainString).orElse(""))
                    .with(at(number, "direction"), indicator.direction())
                    .with(at(number, "target"), indicator.target().toPlainString())
                    .with(at(number, "due"), indicator.due());
        }
        return form;
    }

    /** All that saving what was typed would write over: how the objective stands now, beside what was typed. */
    static Conflict conflict(Words t, Objective now, Form mine, ObjectiveFormPage.Offered offered) {
        var compared = new Comparison(t, of(now, t), mine)
                .text("text")
                .choice("goals", offered.goals())
                .text("realistic")
                .choice("unit", offered.units())
                .choice("owner", offered.functions());
        for (int number = 1; number <= MOST; number++) {
            compared.text(at(number, "name"))
                    .choice(at(number, "direction"), offered.directions())
                    .decimal(at(number, "target"))
                    .text(at(number, "unit"))
                    .decimal(at(number, "baseline"))
                    .day(at(number, "due"));
        }
        return compared.choice("areas", offered.areas())
                .choice("mandates", offered.mandates())
                .choice("receivers", offered.receivers())
                .against(PlanPaths.objective(now.id()));
    }

    /** Whether anything is said of an indicator in the form; a day alone says nothing. */
    static boolean says(Form form, int number) {
        return PARTS.stream().anyMatch(part -> !form.typed(at(number, part)).isBlank());
    }

    static String at(int number, String part) {
        return "i" + number + "-" + part;
    }

    static Checked<NewObjective> read(
            Form form, PlanId plan, ObjectiveFormPage.Offered offered, Language writer, @Nullable Objective before) {
        var text = form.required("text", 600);
        var goals = Choices.pickSeveral(form, "goals", offered.goals(), true);
        var realistic = form.required("realistic", 1_000);
        var unit = Choices.pick(form, "unit", offered.units(), true);
        var owner = Choices.pick(form, "owner", offered.functions(), true);
        var indicators = indicators(form, writer, before);
        var areas = Choices.pickSeveral(form, "areas", offered.areas(), true);
        var mandates = form.choices("mandates", Mandate.class);
        var receivers = form.choices("receivers", Receiver.class);
        if (mandates.isEmpty()) {
            form.wrong("mandates", "platform.field.choose");
        }
        if (receivers.isEmpty()) {
            form.wrong("receivers", "platform.field.choose");
        }
        return form.check(() -> new NewObjective(
                plan,
                Texts.over(before == null ? Bilingual.NONE : before.text(), writer, text),
                Texts.over(before == null ? Bilingual.NONE : before.realistic(), writer, realistic),
                goals.stream().map(UUID::fromString).map(GoalId::new).toList(),
                areas.stream().map(TopicId::new).toList(),
                Set.copyOf(mandates),
                Set.copyOf(receivers),
                new UnitId(UUID.fromString(unit.orElseThrow())),
                owner.orElseThrow(),
                indicators));
    }

    /** The first must be there; of the others, those with anything typed in them. */
    private static List<Indicator> indicators(Form form, Language writer, @Nullable Objective before) {
        var read = new ArrayList<Indicator>();
        for (int number = 1; number <= MOST; number++) {
            if (number == 1 || says(form, number)) {
                indicator(form, number, writer, before).ifPresent(read::add);
            }
        }
        return read;
    }

    private static Optional<Indicator> indicator(Form form, int number, Language writer, @Nullable Objective before) {
        var id = known(form.typed(at(number, "id")), before);
        var name = form.required(at(number, "name"), Form.SHORT);
        var direction = form.choice(at(number, "direction"), Direction.class);
        form.required(at(number, "target"), 24);
        var target = form.decimal(at(number, "target"));
        var unit = form.optional(at(number, "unit"), 40);
        var baseline = form.decimal(at(number, "baseline"));
        var due = ActivityForms.possible(form, at(number, "due"));
        if (direction.isEmpty() || target.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                id.map(Indicator::id).orElseGet(() -> new IndicatorId(UUID.randomUUID())),
                Texts.over(id.map(Indicator::name).orElse(Bilingual.NONE), writer, name),
                Texts.over(id.map(Indicator::unit).orElse(Bilingual.NONE), writer, unit),
                baseline,
                direction.get(),
                target.get(),
                due.get(),
                List.of()));
    }

    private static Optional<Indicator> known(String id, @Nullable Objective before) {
        return before == null
                ? Optional.empty()
                : before.indicators().stream()
                        .filter(indicator -> indicator.id().value().toString().equals(id))
                        .findFirst();
    }

    private ObjectiveForms() {}
}

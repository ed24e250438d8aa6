package se.utblick.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Language;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;

/** What the units answer, once a year, about their planned international work. */
@Component
public class UnitAnswers {

    private final UnitAnswerStore store;
    private final PlanStore plans;
    private final Organisation organisation;
    private final Journal journal;
    private final InstantSource clock;

    UnitAnswers(JdbcClient jdbc, Organisation organisation, Journal journal, InstantSource clock) {
        this.store = new UnitAnswerStore(jdbc);
        this.plans = new PlanStore(jdbc);
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Where the question stands.
     *
     * @param replies the units that whoever asks may see the answer of, whether they have answered or not
     * @param units how many units there are; told to all, since it says nothing of any one of them
     * @param answered how many of them have answered
     * @param due by which day they should have; nothing while they have not been asked
     */
    public record Sheet(List<UnitReply> replies, int units, int answered, Optional<LocalDate> due) {}

    public Sheet sheet(Actor by, ActionPlan plan) {
        var question = question(plan);
        var all = replies(plan, question);
        return new Sheet(
                all.stream().filter(reply -> by.standsFor(reply.unit().id())).toList(),
                all.size(),
                (int) all.stream().filter(reply -> reply.answer().isPresent()).count(),
                question.map(UnitAnswerStore.Question::due));
    }

    /** Every unit that the actor may see the answer of, whether it has answered or not. */
    public List<UnitReply> replies(Actor by, ActionPlan plan) {
        return sheet(by, plan).replies();
    }

    public Optional<UnitReply> reply(Actor by, ActionPlan plan, UnitId unit) {
        return replies(by, plan).stream()
                .filter(reply -> reply.unit().id().equals(unit))
                .findFirst();
    }

    /** By which day the units should have answered; nothing while they have not been asked. */
    public Optional<LocalDate> due(ActionPlan plan) {
        return question(plan).map(UnitAnswerStore.Question::due);
    }

    private Optional<UnitAnswerStore.Question> question(ActionPlan plan) {
        return Optional.ofNullable(Once.read(new Questions(), store::questions).get(plan.id()));
    }

    private record Questions() {}

    /** What one unit answered, for those who may see it. */
    public Optional<UnitAnswer> given(Actor by, ActionPlan plan, UnitId unit) {
        return by.standsFor(unit)
                ? store.answers(plan.id()).stream()
                        .filter(answer -> answer.unit().equals(unit))
                        .findFirst()
                : Optional.empty();
    }

    List<UnitReply> replies(ActionPlan plan) {
        return replies(plan, question(plan));
    }

    /** What was answered stays with the plan, whatever has become of the unit; silent were those that were there to ask. */
    private List<UnitReply> replies(ActionPlan plan, Optional<UnitAnswerStore.Question> question) {
        return store.replies(plan.id()).stream()
                .filter(reply -> reply.answer().isPresent() || wasToAnswer(plan, question, reply.unit()))
                .toList();
    }

    private boolean wasToAnswer(ActionPlan plan, Optional<UnitAnswerStore.Question> question, Unit unit) {
        if (question.isEmpty() || isOpen(plan)) {
            return unit.isOpenOn(day(clock.instant()));
        }
        return question.get().units().contains(unit.id())
                && unit.isOpenOn(question.get().due());
    }

    /** Asks every unit that there is. */
    void ask(ActionPlan plan, LocalDate due) {
        var units = organisation.units().stream().map(Unit::id).collect(Collectors.toSet());
        store.ask(plan.id(), new UnitAnswerStore.Question(clock.instant(), due, units));
    }

    /** Whether an answer can be given or changed: from the question until the plan goes to the board. */
    public static boolean isOpen(ActionPlan plan) {
        return switch (plan.reached()) {
            case COLLECTING, PROPOSAL, OUT_FOR_COMMENT -> true;
            default -> false;
        };
    }

    /** What a head of unit has filled in. */
    public record Given(boolean nothing, Bilingual text, Money ownMoney, int hours, String unitPlan) {}

    /**
     * Gives the answer of a unit, or changes the one that was given.
     *
     * @param shown the version of the answer that the form was filled in from; nothing when there was none
     */
    @Transactional
    public void answer(Actor by, PlanId id, UnitId unit, Given given, Optional<Version> shown) {
        by.mustHave(Permission.ANSWER_FOR_UNIT);
        by.mustStandFor(unit);
        var plan = plans.plan(by, id).orElseThrow(() -> new NotFound(id));
        if (!isOpen(plan)) {
            throw new Refused("plan.refused.answers-closed", String.valueOf(plan.year()));
        }
        var answer = new UnitAnswer(
                unit,
                given.nothing(),
                given.text(),
                given.ownMoney(),
                given.hours(),
                given.unitPlan(),
                by.name(),
                clock.instant(),
                shown.orElse(Version.FIRST));
        shown.ifPresentOrElse(_ -> store.save(id, answer, by.authorId()), () -> store.add(id, answer, by.authorId()));
        journal.write(
                by,
                new Subject("plan.unit_answer", unit.value()),
                given.nothing() ? "answered-nothing" : "answered",
                "",
                plan.year() + ": " + given.text().in(Language.SV));
    }

    /**
     * Reminds every unit that has not answered. The reminder stands on the unit's page and on its head's first screen until
     * the answer is there.
     *
     * @return the units that were reminded
     */
    @Transactional
    public List<Unit> remind(Actor by, PlanId id) {
        by.mustHave(Permission.PREPARE_PLAN);
        var plan = plans.plan(by, id).orElseThrow(() -> new NotFound(id));
        if (plan.reached() != PlanState.COLLECTING) {
            throw new Refused("plan.refused.not-collecting", String.valueOf(plan.year()));
        }
        var now = clock.instant();
        var silent = replies(plan).stream()
                .filter(reply -> reply.standing() == UnitReply.Standing.SILENT)
                .toList();
        var due = silent.stream().filter(reply -> !remindedOn(reply, day(now))).toList();
        if (due.isEmpty()) {
            throw new Refused(silent.isEmpty() ? "plan.refused.all-answered" : "plan.refused.reminded-today");
        }
        due.forEach(reply -> store.remind(id, reply.unit().id(), now));
        var units = due.stream().map(UnitReply::unit).toList();
        journal.write(
                by,
                ActionPlans.subject(id),
                "reminded",
                "",
                String.join(", ", units.stream().map(unit -> unit.name().sv()).toList()));
        return units;
    }

    // Two reminders on one day are one: a unit must have had the time to answer.
    private static boolean remindedOn(UnitReply reply, LocalDate day) {
        return reply.reminders().stream().anyMatch(at -> day(at).equals(day));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Calendar.ZONE);
    }
}

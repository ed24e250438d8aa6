package se.utblick.plan;

import static java.util.stream.Collectors.toSet;
import static se.utblick.plan.PlanState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.steering.Goals;

/** The example's plan for the year, adopted; next year's, for which the units are being asked; and the years before. */
final class PlanYearExample {

    static final PlanId THIS_YEAR = new PlanId(ExampleBook.id("plan.action_plan", "2026"));
    static final PlanId NEXT_YEAR = new PlanId(ExampleBook.id("plan.action_plan", "2027"));
    static final List<PlanId> IDS = List.of(THIS_YEAR, NEXT_YEAR);

    private static final ExampleOwner STRATEGIST =
            new ExampleOwner("internationell_strateg", "Internationell strateg (exempel)");
    private static final ExampleOwner REGISTRAR = new ExampleOwner("registrator", "Registrator (exempel)");
    private static final LocalDate ASKED = LocalDate.of(2026, 8, 20);

    private final JdbcClient jdbc;
    private final PlanStore store;
    private final UnitAnswerStore answers;
    private final PlanContents contents;
    private final Goals goals;
    private final Decisions decisions;

    PlanYearExample(JdbcClient jdbc, PlanContents contents, Goals goals, Decisions decisions) {
        this.jdbc = jdbc;
        this.store = new PlanStore(jdbc);
        this.answers = new UnitAnswerStore(jdbc);
        this.contents = contents;
        this.goals = goals;
        this.decisions = decisions;
    }

    /** The year that most of the plan's days fall in, wherever they have been moved. */
    static int year(ExampleBook book) {
        return book.moved(LocalDate.of(2026, 7, 1)).getYear();
    }

    /** The plan for the year, before anything stands in it. */
    void load(ExampleBook book) {
        var file = book.read("action_plan.yaml");
        add(THIS_YEAR, year(book), file, "situation");
        var decision = decide(file);
        step(book, THIS_YEAR, Optional.empty(), DRAFT, LocalDate.of(2025, 8, 18), Optional.empty());
        step(book, THIS_YEAR, Optional.of(DRAFT), COLLECTING, LocalDate.of(2025, 8, 21), Optional.empty());
        step(book, THIS_YEAR, Optional.of(COLLECTING), PROPOSAL, LocalDate.of(2025, 10, 2), Optional.empty());
        step(book, THIS_YEAR, Optional.of(PROPOSAL), OUT_FOR_COMMENT, LocalDate.of(2025, 10, 13), Optional.empty());
        step(book, THIS_YEAR, Optional.of(OUT_FOR_COMMENT), TO_DECISION, LocalDate.of(2025, 11, 5), Optional.empty());
        step(
                book,
                THIS_YEAR,
                Optional.of(TO_DECISION),
                ADOPTED,
                LocalDate.of(2025, 11, 26),
                Optional.of(decision.id()));
        file.entries("previous_years").forEach(entry -> past(book, entry));
    }

    /** Next year's plan, once this year's objectives have been judged and can be carried on. */
    void loadNext(ExampleBook book) {
        var file = book.read("action_plan.yaml");
        add(NEXT_YEAR, year(book) + 1, file, "next_situation");
        step(book, NEXT_YEAR, Optional.empty(), DRAFT, LocalDate.of(2026, 8, 17), Optional.empty());
        step(book, NEXT_YEAR, Optional.of(DRAFT), COLLECTING, ASKED, Optional.empty());
        var whole = Actor.program();
        new PlanCarrying(contents)
                .carry(
                        store.plan(whole, THIS_YEAR).orElseThrow(),
                        store.plan(whole, NEXT_YEAR).orElseThrow());
        answers.ask(
                NEXT_YEAR,
                new UnitAnswerStore.Question(
                        at(book.moved(ASKED)),
                        book.moved(LocalDate.of(2026, 9, 15)),
                        file.entries("unit_answers").stream()
                                .map(PlanYearExample::unit)
                                .collect(toSet())));
        var owners = PlanExample.owners(jdbc);
        file.entries("unit_answers").forEach(entry -> answer(book, entry, owners));
    }

    void remove(ExampleBook book) {
        PlanExample.remove(
                jdbc,
                List.of(
                        "delete from plan.revision_change where revision_id in "
                                + "(select id from plan.revision where plan_id = any(cast(:plans as uuid[])))",
                        "delete from plan.revision where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.confirmation where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.goal_exception where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.unit_answer where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.unit_reminder where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.unit_asked where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.unit_question where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.step where plan_id = any(cast(:plans as uuid[]))",
                        "delete from plan.action_plan where id = any(cast(:plans as uuid[]))"),
                IDS);
        for (var entry : book.read("action_plan.yaml").entries("previous_years")) {
            goals.byCode(entry.text("goal"))
                    .ifPresent(goal -> jdbc.sql("""
                            delete from plan.past_year
                            where  goal_id = :goal
                            and    year = :year
                            """)
                            .param("goal", goal.id().value())
                            .param("year", pastYear(book, entry))
                            .update());
        }
    }

    private void add(PlanId id, int year, Entry file, String situation) {
        store.add(new ActionPlan(
                id,
                year,
                file.bilingual("foreword"),
                new Bilingual(
                        String.join("\n", file.texts(situation + "_sv")),
                        String.join("\n", file.texts(situation + "_en"))),
                DRAFT,
                0,
                Version.FIRST));
    }

    private Decision decide(Entry file) {
        var decision = file.entry("decision").orElseThrow();
        var reference = new DecisionReference(
                new BodyId(ExampleBook.id("organisation.body", decision.text("body"))),
                decision.day("date").orElseThrow(),
                decision.text("paragraph"),
                new RegistryNumber(decision.text("dnr")),
                "");
        return decisions.record(
                Actor.program(),
                MatterKind.ACTION_PLAN,
                ActionPlans.subject(THIS_YEAR),
                file.text("title_sv"),
                Outcome.ADOPTED,
                reference);
    }

    private void step(
            ExampleBook book,
            PlanId plan,
            Optional<PlanState> from,
            PlanState to,
            LocalDate on,
            Optional<DecisionId> decision) {
        var by = to == ADOPTED ? REGISTRAR : STRATEGIST;
        store.step(plan, new PlanStep(from, to, "", decision, by.authorName(), at(book.moved(on))), by.authorId());
    }

    private void past(ExampleBook book, Entry entry) {
        var goal = goals.byCode(entry.text("goal")).orElseThrow();
        store.add(new PastYear(
                goal.id(),
                pastYear(book, entry),
                (int) entry.number("objectives_total"),
                (int) entry.number("met"),
                (int) entry.number("partly"),
                (int) entry.number("missed"),
                entry.bilingual("sentence")));
    }

    /** The years before stand as many years before the plan as they were written. */
    private static int pastYear(ExampleBook book, Entry entry) {
        return (int) entry.number("year") - 2026 + year(book);
    }

    private void answer(ExampleBook book, Entry entry, Map<String, ExampleOwner> owners) {
        var unit = unit(entry);
        for (var on : entry.texts("reminded_on")) {
            answers.remind(NEXT_YEAR, unit, at(book.moved(LocalDate.parse(on))));
        }
        if (!entry.has("answer")) {
            return;
        }
        var by = ExampleOwner.of(owners, entry.text("answered_by_role"));
        var answer = new UnitAnswer(
                unit,
                entry.text("answer").equals("inget"),
                entry.bilingual("planned"),
                new Money(entry.number("own_money_sek")),
                (int) entry.number("own_hours"),
                entry.text("ordinary_plan_ref"),
                by.authorName(),
                at(entry.day("answered_on").orElseThrow()),
                Version.FIRST);
        answers.add(NEXT_YEAR, answer, by.authorId());
    }

    private static UnitId unit(Entry entry) {
        return new UnitId(ExampleBook.id("organisation.unit", entry.text("unit")));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Calendar.ZONE).toInstant();
    }
}

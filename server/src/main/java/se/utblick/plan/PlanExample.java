package se.utblick.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.decisions.Decisions;
import se.utblick.kernel.Sentence;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleChapter;
import se.utblick.steering.Goals;

/** The example's plans with their objectives and activities. */
@Component
class PlanExample implements ExampleChapter {

    private final PlanYearExample plans;
    private final ObjectivesExample objectives;
    private final ActivitiesExample activities;
    private final JdbcClient jdbc;

    PlanExample(JdbcClient jdbc, PlanContents contents, Goals goals, Decisions decisions) {
        this.jdbc = jdbc;
        this.plans = new PlanYearExample(jdbc, contents, goals, decisions);
        this.objectives = new ObjectivesExample(jdbc);
        this.activities = new ActivitiesExample(jdbc);
    }

    @Override
    public int row() {
        return 5;
    }

    @Override
    public void load(ExampleBook book) {
        plans.load(book);
        objectives.load(book);
        activities.load(book);
        plans.loadNext(book);
    }

    @Override
    public void remove(ExampleBook book) {
        activities.remove(PlanYearExample.IDS);
        objectives.remove(PlanYearExample.IDS);
        plans.remove(book);
    }

    @Override
    public List<Sentence> contents(ExampleBook book) {
        return List.of(
                Sentence.of("plan.example.activities", count("plan.activity")),
                Sentence.of("plan.example.objectives", count("plan.objective")));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where plan_id in (:plans)")
                .param("plans", PlanYearExample.IDS.stream().map(PlanId::value).toList())
                .query(Integer.class)
                .single();
    }

    /** Takes out of these tables what hangs on the plans, in this order. */
    static void remove(JdbcClient jdbc, List<String> statements, List<PlanId> plans) {
        for (var statement : statements) {
            jdbc.sql(statement)
                    .param(
                            "plans",
                            plans.stream().map(plan -> plan.value().toString()).toArray(String[]::new))
                    .update();
        }
    }

    /** The holders of the functions, by the functions' codes. */
    static Map<String, ExampleOwner> owners(JdbcClient jdbc) {
        return jdbc
                .sql("select code, name_sv from organisation.function")
                .query((row, index) -> new ExampleOwner(row.getString("code"), row.getString("name_sv") + " (exempel)"))
                .list()
                .stream()
                .collect(toMap(ExampleOwner::function, owner -> owner));
    }
}

package se.utblick.networks;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Money;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.networks.Evaluation.Evidence;
import se.utblick.networks.Evaluation.Figures;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/** The tables of evaluations: what was judged, and what shows it. */
final class EvaluationStore {

    private static final String CHOSEN = """
            from   networks.evaluation e
            where  :staff and (cast(:id as uuid) is null or e.membership_id = cast(:id as uuid))
            """;

    /** What a judgement is about: a need by its name, or else a goal. */
    private record About(UUID evaluation, String need, Optional<UUID> goal) {}

    /** @param judged the same judgement again for each thing that shows it */
    private record Line(About about, List<Judged> judged) {

        Judged whole() {
            var first = judged.getFirst();
            return new Judged(
                    first.score(),
                    first.words(),
                    judged.stream().flatMap(one -> one.evidence().stream()).toList());
        }
    }

    private final JdbcClient jdbc;

    EvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The evaluations, of one membership when it is named, the newest year first. */
    List<Evaluation> evaluations(Actor by, @Nullable MembershipId id) {
        var lines =
                lines(by, id).stream().collect(groupingBy(line -> line.about().evaluation()));
        return jdbc.sql("""
                        select e.*, exists (select from networks.ruling r where r.evaluation_id = e.id) as decided
                        %s
                        order  by e.year desc, e.written_at desc
                        """.formatted(CHOSEN))
                .param("staff", by.may(Permission.READ))
                .param("id", id == null ? null : id.value())
                .query((row, index) -> evaluation(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** What was judged, each with what shows it: a row for each that does, and one where nothing does. */
    private List<Line> lines(Actor by, @Nullable MembershipId id) {
        var found = new LinkedHashMap<About, Line>();
        jdbc.sql("""
                        select j.evaluation_id, j.need, j.goal_id, j.score, j.words, v.kind, v.thing, v.label
                        from   networks.judgement j
                        left   join networks.evidence v on v.evaluation_id = j.evaluation_id and v.need = j.need
                                                        and v.goal_id is not distinct from j.goal_id
                        where  j.evaluation_id in (select e.id %s)
                        order  by v.label
                        """.formatted(CHOSEN))
                .param("staff", by.may(Permission.READ))
                .param("id", id == null ? null : id.value())
                .query(row -> {
                    var line = found.computeIfAbsent(about(row), about -> new Line(about, new ArrayList<>()));
                    line.judged().add(judged(row));
                });
        return List.copyOf(found.values());
    }

    private static Judged judged(ResultSet row) throws SQLException {
        var label = row.getString("label");
        return new Judged(
                row.getInt("score"),
                row.getString("words"),
                label == null
                        ? List.of()
                        : List.of(new Evidence(
                                new Subject(row.getString("kind"), row.getObject("thing", UUID.class)), label)));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                row.getObject("evaluation_id", UUID.class),
                row.getString("need"),
                Optional.ofNullable(row.getObject("goal_id", UUID.class)));
    }

    private static Evaluation evaluation(ResultSet row, List<Line> lines) throws SQLException {
        var needs = new EnumMap<Need, Judged>(Need.class);
        var goals = new HashMap<GoalId, Judged>();
        for (var line : lines) {
            line.about()
                    .goal()
                    .ifPresentOrElse(
                            goal -> goals.put(new GoalId(goal), line.whole()),
                            () -> needs.put(Need.valueOf(line.about().need()), line.whole()));
        }
        return new Evaluation(
                row.getObject("id", UUID.class),
                new MembershipId(row.getObject("membership_id", UUID.class)),
                row.getInt("year"),
                needs,
                goals,
                Optional.ofNullable(row.getObject("efficiency", Integer.class)),
                row.getString("efficiency_words"),
                Course.valueOf(row.getString("course")),
                row.getString("why"),
                new Figures(
                        row.getInt("meetings"),
                        row.getInt("attended"),
                        row.getInt("reported"),
                        row.getInt("contributions"),
                        row.getInt("hours"),
                        new Money(row.getLong("whole_cost")),
                        row.getBoolean("fee_known")),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("decided"),
                new Version(row.getInt("version")));
    }

    /** Writes it the first time, or over the version that somebody saw. */
    void save(Evaluation evaluation) {
        var figures = evaluation.figures();
        var taken = jdbc.sql("""
                        insert into networks.evaluation
                               (id, membership_id, year, efficiency, efficiency_words, course, why, meetings, attended,
                                reported, contributions, hours, whole_cost, fee_known, written_by, written_at)
                        values (:id, :membership, :year, :efficiency, :efficiency_words, :course, :why, :meetings,
                                :attended, :reported, :contributions, :hours, :whole_cost, :fee_known, :written_by,
                                :written_at)
                        on     conflict (membership_id, year) do update
                        set    efficiency = excluded.efficiency, efficiency_words = excluded.efficiency_words,
                               course = excluded.course, why = excluded.why, meetings = excluded.meetings,
                               attended = excluded.attended, reported = excluded.reported,
                               contributions = excluded.contributions, hours = excluded.hours,
                               whole_cost = excluded.whole_cost, fee_known = excluded.fee_known,
                               written_by = excluded.written_by, written_at = excluded.written_at,
                               version = networks.evaluation.version + 1
                        where  networks.evaluation.id = :id and networks.evaluation.version = :version
                        """)
                .param("id", evaluation.id())
                .param("membership", evaluation.membership().value())
                .param("year", evaluation.year())
                .param("efficiency", evaluation.efficiency().orElse(null))
                .param("efficiency_words", evaluation.efficiencyWords())
                .param("course", evaluation.proposal().name())
                .param("why", evaluation.why())
                .param("meetings", figures.meetings())
                .param("attended", figures.attended())
                .param("reported", figures.reported())
                .param("contributions", figures.contributions())
                .param("hours", figures.hours())
                .param("whole_cost", figures.wholeCost().kronor())
                .param("fee_known", figures.feeKnown())
                .param("written_by", evaluation.writtenBy())
                .param("written_at", Timestamp.from(evaluation.at()))
                .param("version", evaluation.version().number())
                .update();
        if (taken == 0) {
            throw new Stale(evaluation.id());
        }
        lines(evaluation);
    }

    private void lines(Evaluation evaluation) {
        for (var table : List.of("judgement", "evidence")) {
            jdbc.sql("delete from networks." + table + " where evaluation_id = :id")
                    .param("id", evaluation.id())
                    .update();
        }
        evaluation.needs().forEach((need, judged) -> line(evaluation.id(), need.name(), null, judged));
        evaluation.goals().forEach((goal, judged) -> line(evaluation.id(), "", goal.value(), judged));
    }

    private void line(UUID evaluation, String need, @Nullable UUID goal, Judged judged) {
        jdbc.sql("""
                        insert into networks.judgement (evaluation_id, need, goal_id, score, words)
                        values (:evaluation, :need, :goal, :score, :words)
                        """)
                .param("evaluation", evaluation)
                .param("need", need)
                .param("goal", goal)
                .param("score", judged.score())
                .param("words", judged.words())
                .update();
        for (var shown : judged.evidence()) {
            jdbc.sql("""
                            insert into networks.evidence (evaluation_id, need, goal_id, kind, thing, label)
                            values (:evaluation, :need, :goal, :kind, :thing, :label)
                            on     conflict do nothing
                            """)
                    .param("evaluation", evaluation)
                    .param("need", need)
                    .param("goal", goal)
                    .param("kind", shown.thing().kind())
                    .param("thing", shown.thing().id())
                    .param("label", shown.label())
                    .update();
        }
    }
}

package se.utblick.plan;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static se.utblick.plan.ActivityRow.bilingual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.platform.Author;

/** The tables plan.indicator, plan.measurement and plan.assessment: what is counted for objectives, and judged of them. */
final class ObjectiveFacts {

    /** An indicator with one of its readings, or with none when it has not been read. */
    private record Reading(UUID objective, Indicator indicator, Optional<Measurement> measurement) {}

    private final JdbcClient jdbc;

    ObjectiveFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The indicators by objective, each with its readings, newest first. */
    Map<UUID, List<Indicator>> indicators(Collection<UUID> objectives) {
        var rows = jdbc.sql("""
                        select i.*, m.measured_on, m.value, m.note_sv, m.note_en
                        from   plan.indicator i
                        left   join plan.measurement m on m.indicator_id = i.id
                        where  i.objective_id = any(:ids)
                        order  by i.position, m.measured_on desc, m.at desc
                        """)
                .param("ids", objectives.toArray(UUID[]::new))
                .query(ObjectiveFacts::reading)
                .list();
        var readings = rows.stream()
                .collect(groupingBy(
                        row -> row.indicator().id(), flatMapping(row -> row.measurement().stream(), toList())));
        return rows.stream()
                .collect(toMap(row -> row.indicator().id(), row -> row, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .collect(groupingBy(
                        Reading::objective,
                        mapping(
                                row -> with(
                                        row.indicator(),
                                        readings.getOrDefault(row.indicator().id(), List.of())),
                                toList())));
    }

    static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                Assessment.Level.valueOf(row.getString("level")),
                bilingual(row, "sentence"),
                row.getString("evidence"),
                Optional.ofNullable(row.getString("next_step")).map(Assessment.Next::valueOf),
                bilingual(row, "next_why"),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("assessed_by"));
    }

    /** Writes what is counted for an objective, in this order; what has been read is never taken away. */
    void indicators(ObjectiveId objective, List<Indicator> indicators) {
        mustKeepWhatHasBeenRead(objective, indicators);
        for (int place = 0; place < indicators.size(); place++) {
            write(objective, indicators.get(place), place);
        }
    }

    private void mustKeepWhatHasBeenRead(ObjectiveId objective, List<Indicator> indicators) {
        var kept = indicators.stream()
                .map(indicator -> indicator.id().value().toString())
                .toArray(String[]::new);
        jdbc.sql("""
                        delete from plan.indicator i
                        where  i.objective_id = :objective
                        and    i.id <> all(cast(:kept as uuid[]))
                        and    not exists (select from plan.measurement m where m.indicator_id = i.id)
                        """).param("objective", objective.value()).param("kept", kept).update();
        var left = jdbc.sql("""
                        select count(*)
                        from   plan.indicator
                        where  objective_id = :objective
                        and    id <> all(cast(:kept as uuid[]))
                        """)
                .param("objective", objective.value())
                .param("kept", kept)
                .query(Integer.class)
                .single();
        if (left > 0) {
            throw new Refused("plan.refused.indicator-has-readings");
        }
    }

    private void write(ObjectiveId objective, Indicator indicator, int place) {
        var written = jdbc.sql("""
                        insert into plan.indicator
                               (id, objective_id, name_sv, name_en, unit_sv, unit_en, baseline, direction, target, due_on,
                                position)
                        values (:id, :objective, :name_sv, :name_en, :unit_sv, :unit_en, :baseline, :direction, :target,
                                :due, :position)
                        on conflict (id) do update
                        set    name_sv = excluded.name_sv, name_en = excluded.name_en, unit_sv = excluded.unit_sv,
                               unit_en = excluded.unit_en, baseline = excluded.baseline, direction = excluded.direction,
                               target = excluded.target, due_on = excluded.due_on, position = excluded.position
                        where  indicator.objective_id = :objective
                        """)
                .param("id", indicator.id().value())
                .param("objective", objective.value())
                .param("name_sv", indicator.name().sv())
                .param("name_en", indicator.name().en())
                .param("unit_sv", indicator.unit().sv())
                .param("unit_en", indicator.unit().en())
                .param("baseline", indicator.baseline().orElse(null))
                .param("direction", indicator.direction().name())
                .param("target", indicator.target())
                .param("due", indicator.due())
                .param("position", place)
                .update();
        if (written == 0) {
            throw new NotFound(indicator.id());
        }
    }

    void measure(Author by, IndicatorId indicator, Measurement measurement, Instant at) {
        jdbc.sql("""
                        insert into plan.measurement
                               (id, indicator_id, measured_on, value, note_sv, note_en, by_id, by_name, at)
                        values (gen_random_uuid(), :indicator, :on, :value, :note_sv, :note_en, :by, :by_name, :at)
                        """)
                .param("indicator", indicator.value())
                .param("on", measurement.on())
                .param("value", measurement.value())
                .param("note_sv", measurement.note().sv())
                .param("note_en", measurement.note().en())
                .param("by", by.authorId())
                .param("by_name", by.authorName())
                .param("at", Timestamp.from(at))
                .update();
    }

    void assess(Author by, ObjectiveId objective, Assessment judged, Instant at) {
        jdbc.sql("""
                        insert into plan.assessment
                               (id, objective_id, level, sentence_sv, sentence_en, evidence, next_step, next_why_sv,
                                next_why_en, assessed_on, by_id, by_name, at)
                        values (gen_random_uuid(), :objective, :level, :sentence_sv, :sentence_en, :evidence, :next,
                                :next_why_sv, :next_why_en, :on, :by, :by_name, :at)
                        """)
                .param("objective", objective.value())
                .param("level", judged.level().name())
                .param("sentence_sv", judged.sentence().sv())
                .param("sentence_en", judged.sentence().en())
                .param("evidence", judged.evidence())
                .param("next", judged.next().map(Enum::name).orElse(null))
                .param("next_why_sv", judged.nextWhy().sv())
                .param("next_why_en", judged.nextWhy().en())
                .param("on", judged.on())
                .param("by", by.authorId())
                .param("by_name", judged.byName())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Reading reading(ResultSet row, int index) throws SQLException {
        var on = Optional.ofNullable(row.getObject("measured_on", LocalDate.class));
        var measurement = on.isEmpty()
                ? Optional.<Measurement>empty()
                : Optional.of(new Measurement(on.get(), row.getBigDecimal("value"), bilingual(row, "note")));
        return new Reading(row.getObject("objective_id", UUID.class), indicator(row), measurement);
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                new IndicatorId(row.getObject("id", UUID.class)),
                bilingual(row, "name"),
                bilingual(row, "unit"),
                Optional.ofNullable(row.getBigDecimal("baseline")),
                Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("target"),
                row.getObject("due_on", LocalDate.class),
                List.of());
    }

    private static Indicator with(Indicator bare, List<Measurement> measurements) {
        return new Indicator(
                bare.id(),
                bare.name(),
                bare.unit(),
                bare.baseline(),
                bare.direction(),
                bare.target(),
                bare.due(),
                measurements);
    }
}

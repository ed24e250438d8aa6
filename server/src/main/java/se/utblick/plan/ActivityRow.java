package se.utblick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Function;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Subject;
import se.utblick.topics.TopicId;

/** How a row of plan.activity is read, with all that hangs on it once. */
final class ActivityRow {

    static Activity activity(ResultSet row, int index) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new ObjectiveId(row.getObject("objective_id", UUID.class)),
                row.getString("code"),
                bilingual(row, "title"),
                type(row, index),
                new TopicId(row.getString("area_code")),
                constants(row, "mandates", Mandate.class),
                constants(row, "receivers", Receiver.class),
                row.getInt("priority"),
                unit(row),
                owner(row),
                partners(row),
                period(row),
                budget(row),
                bilingual(row, "benefit"),
                bilingual(row, "notice"),
                bilingual(row, "note"),
                origin(row),
                Optional.ofNullable(row.getObject("carried_from", UUID.class)).map(ActivityId::new),
                row.getTimestamp("committed_at") != null,
                List.of(),
                List.of(),
                completion(row),
                cancellation(row),
                new Version(row.getInt("version")));
    }

    static ActivityType type(ResultSet row, int index) throws SQLException {
        return row.getString("type_code") == null
                ? ActivityType.NONE
                : new ActivityType(
                        row.getString("type_code"),
                        bilingual(row, "type"),
                        row.getString("type_text"),
                        row.getBoolean("policys"));
    }

    static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_code"), bilingual(row, "unit"));
    }

    static Function owner(ResultSet row) throws SQLException {
        return row.getString("owner_code") == null
                ? new Function("", Bilingual.NONE)
                : new Function(row.getString("owner_code"), bilingual(row, "owner"));
    }

    private static List<Partner> partners(ResultSet row) throws SQLException {
        var names = texts(row, "partner_names");
        var bodies = (@Nullable UUID[]) row.getArray("partner_bodies").getArray();
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Partner(
                        names.get(at), Optional.ofNullable(bodies[at]).map(BodyId::new)))
                .toList();
    }

    /** One that was begun before its time runs from the day it was begun. */
    private static DateRange period(ResultSet row) throws SQLException {
        var planned = row.getObject("first_day", LocalDate.class);
        var started = row.getObject("started_on", LocalDate.class);
        return new DateRange(
                started != null && started.isBefore(planned) ? started : planned,
                row.getObject("last_day", LocalDate.class));
    }

    private static Budget budget(ResultSet row) throws SQLException {
        return new Budget(
                new Money(row.getLong("own_money")),
                new Money(row.getLong("external_money")),
                row.getInt("hours"),
                row.getString("cost_centre"));
    }

    private static Optional<Subject> origin(ResultSet row) throws SQLException {
        var kind = row.getString("origin_kind");
        return kind == null ? Optional.empty() : Optional.of(new Subject(kind, row.getObject("origin_id", UUID.class)));
    }

    private static Optional<Activity.Completion> completion(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("completed_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Activity.Completion(
                        row.getBoolean("partly"),
                        row.getObject("completed_on", LocalDate.class),
                        bilingual(row, "result"),
                        bilingual(row, "came"),
                        Activity.BenefitOutcome.valueOf(row.getString("benefit_outcome")),
                        new Money(row.getLong("cost_in_the_end")),
                        row.getInt("hours_in_the_end"),
                        bilingual(row, "lesson"),
                        row.getString("completed_by"),
                        at.toInstant()));
    }

    private static Optional<Activity.Cancellation> cancellation(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("cancelled_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Activity.Cancellation(
                        bilingual(row, "cancelled"), row.getString("cancelled_by"), at.toInstant()));
    }

    static Bilingual bilingual(ResultSet row, String name) throws SQLException {
        return new Bilingual(row.getString(name + "_sv"), row.getString(name + "_en"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static <E extends Enum<E>> Set<E> constants(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private ActivityRow() {}
}

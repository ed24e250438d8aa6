package se.utblick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;

/** What is done when, every year. */
@Component
public class YearWheel {

    private final JdbcClient jdbc;

    YearWheel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every step in the order of the year, and last what goes on all the year round. */
    public List<WheelStep> steps() {
        return jdbc.sql("select * from plan.wheel_step order by position")
                .query(YearWheel::step)
                .list();
    }

    private static WheelStep step(ResultSet row, int index) throws SQLException {
        return new WheelStep(
                row.getString("code"),
                number(row, "month").map(Month::of),
                new Bilingual(row.getString("every_sv"), row.getString("every_en")),
                row.getString("who"),
                new Bilingual(row.getString("what_sv"), row.getString("what_en")),
                due(row),
                Optional.of(row.getString("fact"))
                        .filter(fact -> !fact.isEmpty())
                        .map(WheelStep.Fact::valueOf),
                row.getString("basis"),
                row.getString("lines"));
    }

    private static Optional<MonthDay> due(ResultSet row) throws SQLException {
        var day = number(row, "due_day");
        return number(row, "due_month").map(month -> MonthDay.of(month, day.orElseThrow()));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}

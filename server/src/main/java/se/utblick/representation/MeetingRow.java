package se.utblick.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.plan.ActivityId;
import se.utblick.representation.Meeting.Announcement;
import se.utblick.representation.Meeting.Approval;
import se.utblick.representation.Meeting.Reason;

/** One row of the meetings. */
final class MeetingRow {

    static Meeting read(ResultSet row, int days) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                plan(row),
                new Bilingual(Rows.text(row, "body_sv"), Rows.text(row, "body_en")),
                new Bilingual(row.getString("receiver_sv"), row.getString("receiver_en")),
                row.getInt("without_mandate"),
                row.getObject("planned_by", UUID.class),
                approval(row),
                reason(row, "cancelled"),
                reason(row, "excused"),
                report(row),
                announcement(row),
                days,
                new Version(row.getInt("version")));
    }

    private static MeetingPlan plan(ResultSet row) throws SQLException {
        return new MeetingPlan(
                MeetingPlan.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Rows.id(row, "body_id").map(BodyId::new),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("place"),
                Optional.of(row.getString("travel"))
                        .filter(way -> !way.isEmpty())
                        .map(MeetingPlan.Travel::valueOf),
                row.getString("purpose"),
                row.getString("aim"),
                Rows.money(row, "cost"),
                Rows.id(row, "activity_id").map(ActivityId::new),
                new BodyId(row.getObject("receiver_id", UUID.class)),
                row.getString("agenda"),
                row.getString("practical"),
                row.getString("link"),
                row.getBoolean("on_projects"),
                GoerStore.goers(row));
    }

    private static Optional<Approval> approval(ResultSet row) throws SQLException {
        var by = row.getString("approved_by");
        return Rows.at(row, "approved_at").map(at -> new Approval(by, at));
    }

    private static Optional<Reason> reason(ResultSet row, String what) throws SQLException {
        var why = row.getString(what + "_why");
        return Rows.day(row, what + "_on").map(on -> new Reason(on, why));
    }

    private static Optional<Announcement> announcement(ResultSet row) throws SQLException {
        var item = row.getString("announced_item");
        return Rows.day(row, "announced_on").map(on -> new Announcement(on, item));
    }

    private static Optional<ReturnReport> report(ResultSet row) throws SQLException {
        var at = Rows.at(row, "reported_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReturnReport(
                        row.getString("happened"),
                        row.getString("said"),
                        row.getString("lesson"),
                        row.getString("next_step"),
                        row.getString("tell"),
                        row.getBoolean("within"),
                        row.getString("attachment"),
                        Rows.money(row, "came_to"),
                        row.getString("reported_by"),
                        at.get()));
    }

    private MeetingRow() {}
}

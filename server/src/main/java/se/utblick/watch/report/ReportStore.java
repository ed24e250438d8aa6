package se.utblick.watch.report;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.Kind;
import se.utblick.watch.PublicationId;
import se.utblick.watch.digest.Part;
import se.utblick.watch.report.Report.Line;
import se.utblick.watch.report.Reports.Summary;

/** The tables watch.report and watch.report_line. */
final class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody has marked and that is not past. */
    List<Line> marked(LocalDate today) {
        return jdbc.sql("""
                        select p.id as publication_id, p.kind, p.language, p.title, p.source, p.address, p.published_on,
                               p.deadline
                        from   watch.ranked r
                        join   watch.publication p on p.id = r.publication_id
                        cross join lateral (select verdict
                                            from   watch.judgement j
                                            where  j.publication_id = p.id
                                            order by j.id desc
                                            limit 1) j
                        where  j.verdict in ('RAISED', 'KEPT', 'ACTED_ON')
                        and    r.current_until >= :today
                        """)
                .param("today", Date.valueOf(today))
                .query((row, _) -> {
                    var kind = Kind.valueOf(row.getString("kind"));
                    return line(row, Part.of(kind, row.getString("title")), kind, "");
                })
                .list();
    }

    List<Summary> all() {
        return jdbc.sql("""
                        select   r.id, r.body_name, r.meeting_on, r.made_by,
                                 (select count(*) from watch.report_line l where l.report_id = r.id) as lines
                        from     watch.report r
                        order by r.meeting_on desc, r.made_at desc
                        """)
                .query((row, _) -> new Summary(
                        row.getObject("id", UUID.class),
                        row.getString("body_name"),
                        row.getObject("meeting_on", LocalDate.class),
                        row.getString("made_by"),
                        row.getInt("lines")))
                .list();
    }

    Optional<Report> report(UUID id) {
        var lines = jdbc.sql("select * from watch.report_line where report_id = :id order by position")
                .param("id", id)
                .query((row, _) -> line(
                        row,
                        Part.valueOf(row.getString("part")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("comment")))
                .list();
        return jdbc.sql("select * from watch.report where id = :id")
                .param("id", id)
                .query((row, _) -> new Report(
                        id,
                        row.getString("body_name"),
                        row.getObject("meeting_on", LocalDate.class),
                        row.getString("introduction"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        lines))
                .optional();
    }

    void add(Report report) {
        jdbc.sql("""
                        insert into watch.report (id, body_name, meeting_on, introduction, made_at, made_by)
                        values (:id, :body, :meeting_on, :introduction, :made_at, :made_by)
                        """)
                .param("id", report.id())
                .param("body", report.body())
                .param("meeting_on", Date.valueOf(report.meetingOn()))
                .param("introduction", report.introduction())
                .param("made_at", Timestamp.from(report.madeAt()))
                .param("made_by", report.madeBy())
                .update();
        int position = 0;
        for (var line : report.lines()) {
            add(report.id(), ++position, line);
        }
    }

    private void add(UUID report, int position, Line line) {
        jdbc.sql("""
                        insert into watch.report_line (report_id, position, part, publication_id, kind, language, title,
                                                       source, address, published_on, deadline, comment)
                        values (:report, :position, :part, :publication, :kind, :language, :title, :source, :address,
                                :published_on, :deadline, :comment)
                        """)
                .param("report", report)
                .param("position", position)
                .param("part", line.part().name())
                .param("publication", line.publication().value())
                .param("kind", line.kind().name())
                .param("language", line.language())
                .param("title", line.title())
                .param("source", line.source())
                .param("address", line.address())
                .param("published_on", line.publishedOn().map(Date::valueOf).orElse(null))
                .param("deadline", line.deadline().map(Date::valueOf).orElse(null))
                .param("comment", line.comment())
                .update();
    }

    private static Line line(ResultSet row, Part part, Kind kind, String comment) throws SQLException {
        return new Line(
                part,
                new PublicationId(row.getObject("publication_id", UUID.class)),
                kind,
                row.getString("language"),
                row.getString("title"),
                row.getString("source"),
                row.getString("address"),
                Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                comment);
    }
}

package se.utblick.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Journal;

/** What we ourselves have applied for in the round that a meeting decides on, and who has declared a part in it. */
@Component
public class Declarations {

    private final JdbcClient jdbc;
    private final OutsideMeetings meetings;
    private final Journal journal;
    private final InstantSource clock;

    Declarations(JdbcClient jdbc, OutsideMeetings meetings, Journal journal, InstantSource clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    public OwnInterests about(Actor by, MeetingId id) {
        if (!by.may(Permission.READ)) {
            throw new NotFound(id);
        }
        var applications = jdbc.sql("""
                        select a.id, a.title, u.name_sv, u.name_en
                        from   representation.application a
                        join   organisation.unit u on u.id = a.unit_id
                        where  a.meeting_id = :meeting
                        order by a.title collate organisation.swedish, a.id
                        """)
                .param("meeting", id.value())
                .query((row, _) -> new OwnInterests.Application(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        new Bilingual(row.getString("name_sv"), row.getString("name_en"))))
                .list();
        var declarations = jdbc.sql("""
                        select d.*, a.title
                        from   representation.declaration d
                        left join representation.application a on a.id = d.application_id
                        where  d.meeting_id = :meeting
                        order by d.declared_at
                        """)
                .param("meeting", id.value())
                .query((row, _) -> declaration(row))
                .list();
        return new OwnInterests(applications, declarations);
    }

    /** Whether somebody may say what we have applied for, or declare a part in it. */
    public static boolean may(Actor by, Meeting meeting) {
        return meeting.plan().onProjects()
                && (by.may(Permission.SUPPORT_SEATS) || (by.may(Permission.REPRESENT) && meeting.concerns(by)));
    }

    @Transactional
    public void apply(Actor by, MeetingId id, String title, UnitId unit) {
        open(by, id);
        add(jdbc, id, title, unit);
        journal.write(by, OutsideMeetings.subject(id), "own-application", "", title);
    }

    static void add(JdbcClient jdbc, MeetingId id, String title, UnitId unit) {
        jdbc.sql("""
                        insert into representation.application (id, meeting_id, title, unit_id)
                        values (:id, :meeting, :title, :unit)
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", id.value())
                .param("title", title.strip())
                .param("unit", unit.value())
                .update();
    }

    /**
     * Somebody who goes says what part they have.
     *
     * @param application what they have a part in; nothing for no part at all
     */
    @Transactional
    public void declare(Actor by, MeetingId id, String who, Optional<UUID> application, boolean leftRoom, String note) {
        var meeting = open(by, id);
        if (meeting.plan().goers().stream().noneMatch(goer -> goer.who().name().equals(who))) {
            throw new NotFound(who);
        }
        if (application.isPresent()
                && about(by, id).applications().stream()
                        .noneMatch(one -> one.id().equals(application.get()))) {
            throw new NotFound(application.get());
        }
        jdbc.sql("""
                        insert into representation.declaration (meeting_id, who, application_id, left_room, note,
                                                                declared_by, declared_at)
                        values (:meeting, :who, :application, :left, :note, :by, :now)
                        """)
                .param("meeting", id.value())
                .param("who", who)
                .param("application", application.orElse(null))
                .param("left", leftRoom)
                .param("note", note.strip())
                .param("by", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        journal.write(
                by, OutsideMeetings.subject(id), application.isPresent() ? "declared" : "declared-none", note, who);
    }

    private Meeting open(Actor by, MeetingId id) {
        var meeting = meetings.meeting(by, id).orElseThrow(() -> new NotFound(id));
        if (!may(by, meeting)) {
            throw new Refused("representation.refused.declaration");
        }
        return meeting;
    }

    private static OwnInterests.Declaration declaration(ResultSet row) throws SQLException {
        return new OwnInterests.Declaration(
                row.getString("who"),
                Optional.ofNullable(row.getString("title")),
                row.getBoolean("left_room"),
                row.getString("note"),
                row.getString("declared_by"),
                row.getTimestamp("declared_at").toInstant());
    }
}

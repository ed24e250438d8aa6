package se.utblick.representation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.Journal;
import se.utblick.platform.post.Letter;
import se.utblick.platform.post.Outbox;

/**
 * Asks for reports that should have come: once those who went, and a week later whoever stands behind them. After that it is
 * told in the yearly report, and nobody gets any more letters.
 */
@Component
public class Reminders {

    /** Puts a reminder in words; done where the words are. */
    public interface Writer {
        Letter letter(Reminder reminder);
    }

    /**
     * A letter to be written.
     *
     * @param support whether it is for whoever stands behind those who went
     * @param who those who went
     * @param house the address that the links begin with
     */
    public record Reminder(
            MeetingId meeting,
            String title,
            LocalDate ended,
            boolean support,
            String who,
            String email,
            String house) {}

    private static final Duration PATIENCE = Duration.ofDays(7);

    private static final String TO_REMIND = "x.reminded_at is null";
    private static final String TO_ESCALATE = "x.escalated_at is null and x.reminded_at <= :before";

    private final JdbcClient jdbc;
    private final Deadline deadline;
    private final Outbox outbox;
    private final Journal journal;
    private final HouseAddress address;
    private final Optional<Writer> writer;
    private final InstantSource clock;

    Reminders(
            JdbcClient jdbc,
            Deadline deadline,
            Outbox outbox,
            Journal journal,
            HouseAddress address,
            ObjectProvider<Writer> writer,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.deadline = deadline;
        this.outbox = outbox;
        this.journal = journal;
        this.address = address;
        this.writer = writer.stream().findFirst();
        this.clock = clock;
    }

    /**
     * Writes the letters that are due. Without an address to lead back to, nobody is written to.
     *
     * @return how many letters were written
     */
    @Transactional
    public int run() {
        return writer.isEmpty() ? 0 : address.known().map(this::write).orElse(0);
    }

    private int write(String house) {
        // Asked for first, so that nobody is reminded and told on in the same breath.
        var late = silent(TO_ESCALATE);
        var fresh = silent(TO_REMIND);
        return escalate(late, house) + remind(fresh, house);
    }

    private record Silent(UUID id, String title, LocalDate ended, String who) {}

    private List<Silent> silent(String which) {
        return jdbc.sql("""
                        select x.id, x.title, x.last_day,
                               (select coalesce(string_agg(g.name, ', ' order by g.position), '')
                                from   representation.goer g
                                where  g.meeting_id = x.id) as who
                        from   representation.meeting x
                        where  %s
                        and    %s
                        and    not x.example
                        order by x.last_day, x.id
                        for update of x
                        """.formatted(MeetingStore.MISSING, which))
                .param("days", deadline.days())
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), Calendar.ZONE)))
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query((row, _) -> new Silent(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("who")))
                .list();
    }

    private int remind(List<Silent> silent, String house) {
        int written = 0;
        for (var meeting : silent) {
            mark("update representation.meeting set reminded_at = :now where id = :id", meeting);
            written += put(meeting, goers(meeting.id()), false, house);
        }
        return written;
    }

    private int escalate(List<Silent> silent, String house) {
        int written = 0;
        for (var meeting : silent) {
            mark("update representation.meeting set escalated_at = :now where id = :id", meeting);
            written += put(meeting, supporters(meeting.id()), true, house);
        }
        return written;
    }

    private int put(Silent meeting, List<String> emails, boolean support, String house) {
        int written = 0;
        var id = new MeetingId(meeting.id());
        for (var email : emails) {
            var reminder = new Reminder(id, meeting.title(), meeting.ended(), support, meeting.who(), email, house);
            written += outbox.put(writer.orElseThrow().letter(reminder)) ? 1 : 0;
        }
        journal.write(
                Actor.program(), OutsideMeetings.subject(id), support ? "escalated" : "reminded", "", meeting.title());
        return written;
    }

    private void mark(String update, Silent meeting) {
        jdbc.sql(update)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", meeting.id())
                .update();
    }

    private List<String> goers(UUID meeting) {
        return jdbc.sql("""
                        select distinct p.email
                        from   representation.goer g
                        join   organisation.person p on p.id = g.person_id
                        where  g.meeting_id = :meeting
                        and    p.left_at is null
                        and    not p.example
                        """).param("meeting", meeting).query(String.class).list();
    }

    /** Whoever stands behind the seats; every support officer, when nobody in particular does. */
    private List<String> supporters(UUID meeting) {
        return jdbc.sql("""
                        with named as (
                          select s.support_person as id
                          from   representation.goer g
                          join   representation.seat s on s.id = g.seat_id
                          join   organisation.person p on p.id = s.support_person and p.left_at is null
                          where  g.meeting_id = :meeting
                        )
                        select distinct p.email
                        from   organisation.person p
                        where  p.left_at is null
                        and    not p.example
                        and    (p.id in (select id from named)
                                or (not exists (select from named)
                                    and exists (select
                                                from   organisation.person_role r
                                                where  r.person_id = p.id
                                                and    r.role = 'SUPPORT_OFFICER')))
                        """).param("meeting", meeting).query(String.class).list();
    }
}

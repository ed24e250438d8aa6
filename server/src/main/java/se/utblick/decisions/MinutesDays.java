package se.utblick.decisions;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** When minutes were adjusted and made known, and what follows from it for what they decide. */
@Component
public class MinutesDays {

    private final JdbcClient jdbc;
    private final MeetingStore meetings;
    private final Journal journal;
    private final InstantSource clock;

    MinutesDays(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.jdbc = jdbc;
        this.meetings = new MeetingStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** The days of what the body decided on that day. */
    public LegalDays of(BodyId body, LocalDate held) {
        return jdbc.sql("""
                        select adjusted_on, announced_on
                        from   decisions.minutes_days
                        where  body_id = :body
                        and    held_on = :held
                        """)
                .param("body", body.value())
                .param("held", Date.valueOf(held))
                .query((row, index) -> new LegalDays(
                        held,
                        Optional.of(row.getDate("adjusted_on").toLocalDate()),
                        Optional.ofNullable(row.getDate("announced_on")).map(Date::toLocalDate)))
                .optional()
                .orElseGet(() -> LegalDays.of(held));
    }

    /** Writes down when the minutes of the meeting were adjusted, and when that was made known. */
    @Transactional
    public void register(Actor by, MeetingId id, LocalDate adjusted, Optional<LocalDate> announced) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = meetings.locked(id).orElseThrow(() -> new NotFound(id));
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        if (meeting.cancelled().isPresent() || meeting.on().isAfter(today)) {
            throw new Refused("decisions.refused.not-held", meeting.on());
        }
        if (announced.orElse(adjusted).isAfter(today) || adjusted.isAfter(today)) {
            throw new Refused("decisions.refused.day-to-come");
        }
        if (adjusted.isBefore(meeting.on())
                || announced.filter(adjusted::isAfter).isPresent()) {
            throw new Refused("decisions.refused.order-of-days", meeting.on());
        }
        save(by, meeting, adjusted, announced);
        journal.write(
                by,
                meeting.subject(),
                "minutes-days",
                "",
                adjusted + announced.map(day -> ", " + day).orElse(""));
    }

    private void save(Actor by, Meeting meeting, LocalDate adjusted, Optional<LocalDate> announced) {
        jdbc.sql("""
                        insert into decisions.minutes_days
                               (body_id, held_on, adjusted_on, announced_on, written_by, written_at)
                        values (:body, :held, :adjusted, :announced, :by, :at)
                        on conflict (body_id, held_on) do update
                        set    adjusted_on = excluded.adjusted_on, announced_on = excluded.announced_on,
                               written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("body", meeting.body().value())
                .param("held", Date.valueOf(meeting.on()))
                .param("adjusted", Date.valueOf(adjusted))
                .param("announced", announced.map(Date::valueOf).orElse(null))
                .param("by", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}

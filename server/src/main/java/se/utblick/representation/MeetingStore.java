package se.utblick.representation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Money;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActivityId;

/** The tables representation.meeting and report. */
final class MeetingStore {

    /** The condition that the report from a meeting {@code x} should have come and has not. */
    static final String MISSING = """
            x.cancelled_on is null and x.excused_on is null and x.last_day + cast(:days as int) < :today
            and not exists (select from representation.report r where r.meeting_id = x.id)
            """;

    private static final String MEETINGS = """
            select x.*, b.name_sv as body_sv, b.name_en as body_en, v.name_sv as receiver_sv, v.name_en as receiver_en,
                   r.happened, r.said, r.lesson, r.next_step, r.tell, r.within, r.attachment, r.cost as came_to,
                   r.reported_by, r.reported_at, w.seats, w.names, w.people, w.behalves,
                   (select count(*)
                    from   representation.goer g
                    where  g.meeting_id = x.id
                    and    g.seat_id is not null
                    and    not exists (select
                                       from   representation.mandate m
                                       where  m.seat_id = g.seat_id
                                       and    x.first_day between m.first_day and m.last_day)) as without_mandate
            from   representation.meeting x
            left join organisation.body b on b.id = x.body_id
            join   organisation.body v on v.id = x.receiver_id
            left join representation.report r on r.meeting_id = x.id
            cross join lateral (select array_agg(g.seat_id order by g.position) as seats,
                                       array_agg(g.name order by g.position) as names,
                                       array_agg(g.person_id order by g.position) as people,
                                       array_agg(g.on_behalf_of order by g.position) as behalves
                                from   representation.goer g
                                where  g.meeting_id = x.id) w
            where  :staff
            and    %s
            order by x.first_day, x.title collate organisation.swedish, x.id
            """;

    private final JdbcClient jdbc;
    private final GoerStore goers;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.goers = new GoerStore(jdbc);
    }

    Optional<Meeting> meeting(Actor by, MeetingId id, int days) {
        return read(by, jdbc.sql(MEETINGS.formatted("x.id = :id")).param("id", id.value()), days).stream()
                .findFirst();
    }

    /** Those that touch the days. */
    List<Meeting> between(Actor by, LocalDate first, LocalDate last, int days) {
        return read(
                by,
                jdbc.sql(MEETINGS.formatted("x.last_day >= :first and x.first_day <= :last"))
                        .param("first", Date.valueOf(first))
                        .param("last", Date.valueOf(last)),
                days);
    }

    List<Meeting> ofSeat(Actor by, SeatId seat, int days) {
        return read(
                by,
                jdbc.sql(
                                MEETINGS.formatted(
                                        "exists (select from representation.goer g where g.meeting_id = x.id and g.seat_id = :seat)"))
                        .param("seat", seat.value()),
                days);
    }

    /** Those that are over, or end today, and whose report nobody has written or laid before its receiver. */
    List<Meeting> notHome(Actor by, LocalDate today, int days) {
        return read(by, jdbc.sql(MEETINGS.formatted("""
                                x.last_day <= :today and x.cancelled_on is null and x.excused_on is null
                                and x.announced_on is null
                                """)).param("today", Date.valueOf(today)), days);
    }

    private List<Meeting> read(Actor by, StatementSpec query, int days) {
        return query.param("staff", by.may(Permission.READ))
                .query((row, _) -> MeetingRow.read(row, days))
                .list();
    }

    void add(Actor by, MeetingId id, MeetingPlan plan, Instant now) {
        written(jdbc.sql("""
                        insert into representation.meeting (id, kind, title, body_id, first_day, last_day, place, travel,
                                                            purpose, aim, cost, activity_id, receiver_id, agenda,
                                                            practical, link, on_projects, planned_by, planned_at)
                        values (:id, :kind, :title, :body, :first, :last, :place, :travel, :purpose, :aim, :cost,
                                :activity, :receiver, :agenda, :practical, :link, :on_projects, :by, :now)
                        """), plan)
                .param("id", id.value())
                .param("by", by.authorId())
                .param("now", Timestamp.from(now))
                .update();
        goers.add(id, plan.goers());
    }

    /** What is changed in what was approved is to be approved anew. */
    void change(MeetingId id, MeetingPlan plan) {
        written(jdbc.sql("""
                        update representation.meeting
                        set    kind = :kind, title = :title, body_id = :body, first_day = :first, last_day = :last,
                               place = :place, travel = :travel, purpose = :purpose, aim = :aim, cost = :cost,
                               activity_id = :activity, receiver_id = :receiver, agenda = :agenda,
                               practical = :practical, link = :link, on_projects = :on_projects, approved_by = '',
                               approved_at = null
                        where  id = :id
                        """), plan).param("id", id.value()).update();
        goers.remove(id);
        goers.add(id, plan.goers());
    }

    /** Takes the meeting for a change, if nobody has changed it since it was shown. */
    void take(MeetingId id, Version shown) {
        var taken = jdbc.sql("""
                        update representation.meeting set version = version + 1 where id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", shown.number())
                .update();
        if (taken == 0) {
            throw new Stale(id);
        }
    }

    void approve(MeetingId id, Meeting.Approval approval) {
        jdbc.sql("update representation.meeting set approved_by = :by, approved_at = :at where id = :id")
                .param("id", id.value())
                .param("by", approval.by())
                .param("at", Timestamp.from(approval.at()))
                .update();
    }

    void cancel(MeetingId id, Meeting.Reason reason) {
        jdbc.sql("update representation.meeting set cancelled_on = :on, cancelled_why = :why where id = :id")
                .param("id", id.value())
                .param("on", Date.valueOf(reason.on()))
                .param("why", reason.why())
                .update();
    }

    void excuse(MeetingId id, Meeting.Reason reason) {
        jdbc.sql("update representation.meeting set excused_on = :on, excused_why = :why where id = :id")
                .param("id", id.value())
                .param("on", Date.valueOf(reason.on()))
                .param("why", reason.why())
                .update();
    }

    void announce(MeetingId id, Meeting.Announcement announcement) {
        jdbc.sql("update representation.meeting set announced_on = :on, announced_item = :item where id = :id")
                .param("id", id.value())
                .param("on", Date.valueOf(announcement.on()))
                .param("item", announcement.item())
                .update();
    }

    void report(MeetingId id, ReturnReport report) {
        jdbc.sql("""
                        insert into representation.report (meeting_id, happened, said, lesson, next_step, tell, within,
                                                           attachment, cost, reported_by, reported_at)
                        values (:id, :happened, :said, :lesson, :next_step, :tell, :within, :attachment, :cost, :by, :at)
                        """)
                .param("id", id.value())
                .param("happened", report.happened())
                .param("said", report.said())
                .param("lesson", report.lesson())
                .param("next_step", report.nextStep())
                .param("tell", report.tell())
                .param("within", report.within())
                .param("attachment", report.attachment())
                .param("cost", report.cost().map(Money::kronor).orElse(null))
                .param("by", report.reportedBy())
                .param("at", Timestamp.from(report.reportedAt()))
                .update();
    }

    private static StatementSpec written(StatementSpec statement, MeetingPlan plan) {
        return statement
                .param("kind", plan.kind().name())
                .param("title", plan.title().strip())
                .param("body", plan.body().map(BodyId::value).orElse(null))
                .param("first", Date.valueOf(plan.days().first()))
                .param("last", Date.valueOf(plan.days().last()))
                .param("place", plan.place())
                .param("travel", plan.travel().map(Enum::name).orElse(""))
                .param("purpose", plan.purpose())
                .param("aim", plan.aim())
                .param("cost", plan.cost().map(Money::kronor).orElse(null))
                .param("activity", plan.activity().map(ActivityId::value).orElse(null))
                .param("receiver", plan.receiver().value())
                .param("agenda", plan.agenda())
                .param("practical", plan.practical())
                .param("link", plan.link())
                .param("on_projects", plan.onProjects());
    }
}

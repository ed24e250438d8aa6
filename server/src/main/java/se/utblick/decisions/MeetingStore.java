package se.utblick.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.Meeting.Cancellation;
import se.utblick.decisions.Meeting.Move;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;

/** The tables of meetings in the schema decisions. */
final class MeetingStore {

    private static final String MEETING = """
            select m.*, b.name_sv, b.name_en
            from   decisions.meeting m
            join   organisation.body b on b.id = m.body_id
            """;

    private static final String FIRST_FOR_PAPERS = """
            and    m.cancelled_at is null
            and    m.papers_by >= :papers
            and    m.held_on >= :papers
            order  by m.held_on
            limit  1
            """;

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> meeting(MeetingId id) {
        return whole(jdbc.sql(MEETING + "where m.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** The meeting, kept from everybody else until the transaction ends. */
    Optional<Meeting> locked(MeetingId id) {
        return whole(jdbc.sql(MEETING + "where m.id = :id for update of m").param("id", id.value())).stream()
                .findFirst();
    }

    List<Meeting> between(LocalDate first, LocalDate last) {
        return whole(jdbc.sql(MEETING + "where m.held_on between :first and :last order by m.held_on, b.name_sv, m.id")
                .param("first", Date.valueOf(first))
                .param("last", Date.valueOf(last)));
    }

    List<Meeting> ahead(LocalDate from) {
        return whole(jdbc.sql(MEETING + """
                        where  m.held_on >= :from
                        and    m.cancelled_at is null
                        order  by m.held_on, b.name_sv, m.id
                        """).param("from", Date.valueOf(from)));
    }

    /** Those that have a day in this span, without what became of that day before. */
    List<Meeting> dated(LocalDate first, LocalDate last) {
        return jdbc.sql(MEETING + """
                        where  m.held_on >= :first
                        and    m.papers_by <= :last
                        and    m.cancelled_at is null
                        order  by m.held_on, b.name_sv, m.id
                        """)
                .param("first", Date.valueOf(first))
                .param("last", Date.valueOf(last))
                .query(MeetingStore::meeting)
                .list();
    }

    List<Meeting> of(BodyId body, LocalDate from) {
        return whole(jdbc.sql(MEETING + """
                        where  m.body_id = :body
                        and    m.held_on >= :from
                        and    m.cancelled_at is null
                        order  by m.held_on
                        """).param("body", body.value()).param("from", Date.valueOf(from)));
    }

    Optional<Meeting> next(BodyId body, LocalDate papers) {
        return whole(jdbc.sql(MEETING + "where m.body_id = :body\n" + FIRST_FOR_PAPERS)
                        .param("body", body.value())
                        .param("papers", Date.valueOf(papers)))
                .stream()
                .findFirst();
    }

    Optional<Meeting> next(BodyKind kind, LocalDate papers) {
        return whole(jdbc.sql(MEETING + "where b.kind = :kind\n" + FIRST_FOR_PAPERS)
                        .param("kind", kind.name())
                        .param("papers", Date.valueOf(papers)))
                .stream()
                .findFirst();
    }

    /** Adds the meeting unless the body meets on that day already, also when two put it in at the same moment. */
    boolean add(MeetingId id, BodyId body, LocalDate on, LocalDate papersBy) {
        return jdbc.sql("""
                                insert into decisions.meeting (id, body_id, held_on, papers_by)
                                values (:id, :body, :on, :papers)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("body", body.value())
                        .param("on", Date.valueOf(on))
                        .param("papers", Date.valueOf(papersBy))
                        .update()
                == 1;
    }

    void move(Meeting meeting, Move move, LocalDate papersBy) {
        mustBeOne(
                meeting,
                jdbc.sql("""
                                update decisions.meeting
                                set    held_on = :on, papers_by = :papers, version = version + 1
                                where  id = :id
                                and    version = :version
                                """)
                        .param("on", Date.valueOf(move.to()))
                        .param("papers", Date.valueOf(papersBy))
                        .param("id", meeting.id().value())
                        .param("version", meeting.version().number())
                        .update());
        jdbc.sql("""
                        insert into decisions.meeting_move (meeting_id, moved_from, moved_to, why, moved_by, moved_at)
                        values (:id, :from, :to, :why, :by, :at)
                        """)
                .param("id", meeting.id().value())
                .param("from", Date.valueOf(move.from()))
                .param("to", Date.valueOf(move.to()))
                .param("why", move.why())
                .param("by", move.by())
                .param("at", Timestamp.from(move.at()))
                .update();
    }

    void cancel(Meeting meeting, Cancellation cancellation) {
        mustBeOne(
                meeting,
                jdbc.sql("""
                                update decisions.meeting
                                set    cancelled_at = :at, cancelled_by = :by, cancelled_why = :why, version = version + 1
                                where  id = :id
                                and    version = :version
                                """)
                        .param("at", Timestamp.from(cancellation.at()))
                        .param("by", cancellation.by())
                        .param("why", cancellation.why())
                        .param("id", meeting.id().value())
                        .param("version", meeting.version().number())
                        .update());
    }

    private static void mustBeOne(Meeting meeting, int changed) {
        if (changed != 1) {
            throw new Stale(meeting.id());
        }
    }

    private List<Meeting> whole(JdbcClient.StatementSpec asked) {
        var found = asked.query(MeetingStore::meeting).list();
        var moves = found.isEmpty() ? Map.<UUID, List<Move>>of() : moves(found);
        return found.stream()
                .map(meeting -> new Meeting(
                        meeting.id(),
                        meeting.body(),
                        meeting.bodyName(),
                        meeting.on(),
                        meeting.papersBy(),
                        meeting.cancelled(),
                        moves.getOrDefault(meeting.id().value(), List.of()),
                        meeting.version()))
                .toList();
    }

    private record Moved(UUID meeting, Move move) {}

    private Map<UUID, List<Move>> moves(List<Meeting> meetings) {
        return jdbc
                .sql("select * from decisions.meeting_move where meeting_id = any(:ids) order by id desc")
                .param("ids", meetings.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, index) -> new Moved(
                        row.getObject("meeting_id", UUID.class),
                        new Move(
                                row.getDate("moved_from").toLocalDate(),
                                row.getDate("moved_to").toLocalDate(),
                                row.getString("why"),
                                row.getString("moved_by"),
                                row.getTimestamp("moved_at").toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Moved::meeting, mapping(Moved::move, toList())));
    }

    private static Meeting meeting(ResultSet row, int index) throws SQLException {
        var at = row.getTimestamp("cancelled_at");
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                row.getDate("held_on").toLocalDate(),
                row.getDate("papers_by").toLocalDate(),
                at == null
                        ? Optional.empty()
                        : Optional.of(new Cancellation(
                                row.getString("cancelled_why"), row.getString("cancelled_by"), at.toInstant())),
                List.of(),
                new Version(row.getInt("version")));
    }
}

package se.utblick.representation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Permission;
import se.utblick.organisation.PersonId;

/** The table representation.seat, with all that hangs on a seat. */
final class SeatStore {

    private static final String SEATS = """
            select s.*, b.name_sv as body_sv, b.name_en as body_en, b.kind as body_kind, b.ended_on as body_ended,
                   m.name_sv as mandator_sv, m.name_en as mandator_en, f.name_sv as support_sv, f.name_en as support_en,
                   p.name as supporter,
                   (select count(distinct x.id)
                    from   representation.goer g
                    join   representation.meeting x on x.id = g.meeting_id
                    where  g.seat_id = s.id
                    and    %s) as missing
            from   representation.seat s
            join   organisation.body b on b.id = s.body_id
            join   organisation.body m on m.id = s.mandator_id
            left join organisation.function f on f.code = s.support_code
            left join organisation.person p on p.id = s.support_person
            where  :staff
            and    (cast(:id as uuid) is null or s.id = cast(:id as uuid))
            order by b.name_sv collate organisation.swedish, s.title collate organisation.swedish, s.id
            """.formatted(MeetingStore.MISSING);

    private final JdbcClient jdbc;
    private final TermStore terms;
    private final MandateStore mandates;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.terms = new TermStore(jdbc);
        this.mandates = new MandateStore(jdbc);
    }

    List<Seat> all(Actor by, LocalDate today, int days) {
        return read(by, Optional.empty(), today, days);
    }

    Optional<Seat> seat(Actor by, SeatId id, LocalDate today, int days) {
        return read(by, Optional.of(id.value()), today, days).stream().findFirst();
    }

    private List<Seat> read(Actor by, Optional<UUID> only, LocalDate today, int days) {
        var ofSeat = terms.bySeat(only);
        var written = mandates.bySeat(only);
        return jdbc.sql(SEATS)
                .param("staff", by.may(Permission.READ))
                .param("id", only.map(UUID::toString).orElse(null))
                .param("today", Date.valueOf(today))
                .param("days", days)
                .query((row, _) -> seat(row, ofSeat, written))
                .list();
    }

    void add(SeatId id, SeatFacts facts) {
        written(jdbc.sql("""
                        insert into representation.seat (id, body_id, title, duty, elected, mandator_id, nominator, basis,
                                                         remuneration, support_code, support_person, closed_on)
                        values (:id, :body, :title, :duty, :elected, :mandator, :nominator, :basis, :remuneration,
                                :support, :supporter, :closed)
                        """), facts).param("id", id.value()).update();
    }

    void change(SeatId id, SeatFacts facts) {
        written(jdbc.sql("""
                        update representation.seat
                        set    body_id = :body, title = :title, duty = :duty, elected = :elected,
                               mandator_id = :mandator, nominator = :nominator, basis = :basis,
                               remuneration = :remuneration, support_code = :support, support_person = :supporter,
                               closed_on = :closed
                        where  id = :id
                        """), facts).param("id", id.value()).update();
    }

    /** Takes the seat for a change, if nobody has changed it since it was shown. */
    void take(SeatId id, Version shown) {
        var taken = jdbc.sql("""
                        update representation.seat set version = version + 1 where id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", shown.number())
                .update();
        if (taken == 0) {
            throw new Stale(id);
        }
    }

    /** The ids of those of the seats that there are. */
    List<UUID> existing(List<UUID> ids) {
        return jdbc.sql("select id from representation.seat where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static StatementSpec written(StatementSpec statement, SeatFacts facts) {
        return statement
                .param("body", facts.body().value())
                .param("title", facts.title().strip())
                .param("duty", facts.duty().name())
                .param("elected", facts.elected())
                .param("mandator", facts.mandator().value())
                .param("nominator", facts.nominator())
                .param("basis", facts.basis())
                .param("remuneration", facts.remuneration())
                .param("support", facts.support().isEmpty() ? null : facts.support())
                .param("supporter", facts.supporter().map(PersonId::value).orElse(null))
                .param("closed", facts.closedOn().map(Date::valueOf).orElse(null));
    }

    private static Seat seat(ResultSet row, Map<UUID, List<Term>> terms, Map<UUID, List<Mandate>> mandates)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Seat(
                new SeatId(id),
                new SeatFacts(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        row.getString("title"),
                        SeatFacts.Duty.valueOf(row.getString("duty")),
                        row.getBoolean("elected"),
                        new BodyId(row.getObject("mandator_id", UUID.class)),
                        row.getString("nominator"),
                        row.getString("basis"),
                        row.getString("remuneration"),
                        Rows.text(row, "support_code"),
                        Rows.person(row, "support_person"),
                        Rows.day(row, "closed_on")),
                new Seat.Where(
                        new Bilingual(row.getString("body_sv"), row.getString("body_en")),
                        BodyKind.valueOf(row.getString("body_kind")),
                        Rows.day(row, "body_ended")),
                new Bilingual(row.getString("mandator_sv"), row.getString("mandator_en")),
                new Bilingual(Rows.text(row, "support_sv"), Rows.text(row, "support_en")),
                Rows.text(row, "supporter"),
                terms.getOrDefault(id, List.of()),
                mandates.getOrDefault(id, List.of()),
                row.getInt("missing"),
                new Version(row.getInt("version")));
    }
}

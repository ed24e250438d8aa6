package se.utblick.representation;

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
import se.utblick.kernel.DateRange;

/** The table representation.mandate. A mandate is never changed: a new one takes over from it. */
final class MandateStore {

    private record OfSeat(UUID seat, Mandate mandate) {}

    private final JdbcClient jdbc;

    MandateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Mandate>> bySeat(Optional<UUID> only) {
        return jdbc
                .sql("""
                        select *
                        from   representation.mandate
                        where  cast(:id as uuid) is null or seat_id = cast(:id as uuid)
                        order by written_at, first_day
                        """)
                .param("id", only.map(UUID::toString).orElse(null))
                .query((row, _) -> new OfSeat(row.getObject("seat_id", UUID.class), mandate(row)))
                .list()
                .stream()
                .collect(groupingBy(OfSeat::seat, mapping(OfSeat::mandate, toList())));
    }

    void add(SeatId seat, Mandate mandate) {
        jdbc.sql("""
                        insert into representation.mandate (id, seat_id, represents, may_say, bring_home, red_lines,
                                                            how_often, first_day, last_day, written_by, written_at)
                        values (:id, :seat, :represents, :may_say, :bring_home, :red_lines, :how_often, :first, :last,
                                :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("seat", seat.value())
                .param("represents", mandate.represents())
                .param("may_say", mandate.maySay())
                .param("bring_home", mandate.bringHome())
                .param("red_lines", mandate.redLines())
                .param("how_often", mandate.howOften().name())
                .param("first", Date.valueOf(mandate.valid().first()))
                .param("last", Date.valueOf(mandate.valid().last()))
                .param("by", mandate.writtenBy())
                .param("at", Timestamp.from(mandate.writtenAt()))
                .update();
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getString("represents"),
                row.getString("may_say"),
                row.getString("bring_home"),
                row.getString("red_lines"),
                Mandate.HowOften.valueOf(row.getString("how_often")),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant());
    }
}

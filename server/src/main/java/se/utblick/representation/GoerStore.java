package se.utblick.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.PersonId;
import se.utblick.representation.MeetingPlan.Goer;

/** The table representation.goer. */
final class GoerStore {

    private final JdbcClient jdbc;

    GoerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who go, from the lists that stand in a row of the meetings; none of them is there when nobody goes. */
    static List<Goer> goers(ResultSet row) throws SQLException {
        var names = list(row, "names");
        var seats = list(row, "seats");
        var people = list(row, "people");
        var behalves = list(row, "behalves");
        return IntStream.range(0, names.length)
                .mapToObj(at -> new Goer(
                        Optional.ofNullable((UUID) seats[at]).map(SeatId::new),
                        new Holder(
                                String.valueOf(names[at]),
                                Optional.ofNullable((UUID) people[at]).map(PersonId::new)),
                        String.valueOf(behalves[at])))
                .toList();
    }

    private static Object[] list(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    void add(MeetingId id, List<Goer> goers) {
        int position = 0;
        for (var goer : goers) {
            jdbc.sql("""
                            insert into representation.goer (meeting_id, position, seat_id, name, person_id, on_behalf_of)
                            values (:meeting, :position, :seat, :name, :person, :behalf)
                            """)
                    .param("meeting", id.value())
                    .param("position", ++position)
                    .param("seat", goer.seat().map(SeatId::value).orElse(null))
                    .param("name", goer.who().name())
                    .param("person", goer.who().person().map(PersonId::value).orElse(null))
                    .param("behalf", goer.onBehalfOf())
                    .update();
        }
    }

    void remove(MeetingId id) {
        jdbc.sql("delete from representation.goer where meeting_id = :id")
                .param("id", id.value())
                .update();
    }
}

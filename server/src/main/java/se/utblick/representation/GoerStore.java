package se.utblick.representation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.PersonId;
import se.utblick.representation.MeetingPlan.Goer;

/** The table representation.goer. */
final class GoerStore {

    private record OfMeeting(UUID meeting, Goer goer) {}

    private final JdbcClient jdbc;

    GoerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Goer>> byMeeting(List<UUID> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select *
                                from   representation.goer
                                where  meeting_id = any(:meetings)
                                order by meeting_id, position
                                """)
                        .param("meetings", meetings.toArray(UUID[]::new))
                        .query((row, _) -> new OfMeeting(
                                row.getObject("meeting_id", UUID.class),
                                new Goer(
                                        Rows.id(row, "seat_id").map(SeatId::new),
                                        new Holder(row.getString("name"), Rows.person(row, "person_id")),
                                        row.getString("on_behalf_of"))))
                        .list()
                        .stream()
                        .collect(groupingBy(OfMeeting::meeting, mapping(OfMeeting::goer, toList())));
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

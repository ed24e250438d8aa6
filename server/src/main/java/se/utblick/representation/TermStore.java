package se.utblick.representation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.DateRange;
import se.utblick.organisation.PersonId;

/** The table representation.term. */
final class TermStore {

    private record OfSeat(UUID seat, Term term) {}

    private final JdbcClient jdbc;

    TermStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Term>> bySeat(Optional<UUID> only) {
        return jdbc
                .sql("""
                        select *
                        from   representation.term
                        where  cast(:id as uuid) is null or seat_id = cast(:id as uuid)
                        order by position
                        """)
                .param("id", only.map(UUID::toString).orElse(null))
                .query((row, _) -> new OfSeat(row.getObject("seat_id", UUID.class), term(row)))
                .list()
                .stream()
                .collect(groupingBy(OfSeat::seat, mapping(OfSeat::term, toList())));
    }

    UUID nominate(SeatId seat, Holder holder, String from, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into representation.term (id, seat_id, holder, holder_person, party, nominated_by,
                                                         nominated_at)
                        values (:id, :seat, :holder, :person, :party, :from, :now)
                        """)
                .param("id", id)
                .param("seat", seat.value())
                .param("holder", holder.name())
                .param("person", holder.person().map(PersonId::value).orElse(null))
                .param("party", holder.party())
                .param("from", from)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    void appoint(UUID term, Term.Appointment given) {
        jdbc.sql("""
                        update representation.term
                        set    appointed_by = :by, appointed_on = :on, reference = :reference, decision_id = :decision,
                               first_day = :first, last_day = :last
                        where  id = :id
                        """)
                .param("id", term)
                .param("by", given.by())
                .param("on", Date.valueOf(given.on()))
                .param("reference", given.reference())
                .param("decision", given.decision().map(DecisionId::value).orElse(null))
                .param("first", Date.valueOf(given.period().first()))
                .param("last", Date.valueOf(given.period().last()))
                .update();
    }

    void activate(UUID term, LocalDate introducedOn, Optional<Holder> substitute, Instant now) {
        jdbc.sql("""
                        update representation.term
                        set    introduced_on = :introduced, substitute = :substitute, substitute_person = :person,
                               activated_at = :now
                        where  id = :id
                        """)
                .param("id", term)
                .param("introduced", Date.valueOf(introducedOn))
                .param("substitute", substitute.map(Holder::name).orElse(""))
                .param(
                        "person",
                        substitute.flatMap(Holder::person).map(PersonId::value).orElse(null))
                .param("now", Timestamp.from(now))
                .update();
    }

    void resign(UUID term, Term.Resignation resignation) {
        jdbc.sql("update representation.term set resigned_on = :on, resigned_why = :why where id = :id")
                .param("id", term)
                .param("on", Date.valueOf(resignation.on()))
                .param("why", resignation.why())
                .update();
    }

    void handOver(UUID term, Handover handover) {
        jdbc.sql("""
                        update representation.term
                        set    going_on = :going_on, people = :people, advice = :advice, handed_over_at = :done
                        where  id = :id
                        """)
                .param("id", term)
                .param("going_on", handover.goingOn())
                .param("people", handover.people())
                .param("advice", handover.advice())
                .param("done", handover.doneAt().map(Timestamp::from).orElse(null))
                .update();
    }

    void end(UUID term, Term.Ending ending) {
        jdbc.sql("update representation.term set ended_on = :on, ended_why = :why where id = :id")
                .param("id", term)
                .param("on", Date.valueOf(ending.on()))
                .param("why", ending.why())
                .update();
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getObject("id", UUID.class),
                new Holder(row.getString("holder"), Rows.person(row, "holder_person"), row.getString("party")),
                row.getString("nominated_by"),
                appointment(row),
                activation(row),
                resignation(row),
                new Handover(
                        row.getString("going_on"),
                        row.getString("people"),
                        row.getString("advice"),
                        Rows.at(row, "handed_over_at")),
                ending(row));
    }

    private static Optional<Term.Appointment> appointment(ResultSet row) throws SQLException {
        var on = Rows.day(row, "appointed_on");
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term.Appointment(
                        row.getString("appointed_by"),
                        on.get(),
                        row.getString("reference"),
                        Rows.id(row, "decision_id").map(DecisionId::new),
                        new DateRange(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))));
    }

    private static Optional<Term.Activation> activation(ResultSet row) throws SQLException {
        var at = Rows.at(row, "activated_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term.Activation(
                        row.getObject("introduced_on", LocalDate.class), substitute(row), at.get()));
    }

    private static Optional<Holder> substitute(ResultSet row) throws SQLException {
        var name = row.getString("substitute");
        return name.isEmpty() ? Optional.empty() : Optional.of(new Holder(name, Rows.person(row, "substitute_person")));
    }

    private static Optional<Term.Resignation> resignation(ResultSet row) throws SQLException {
        var why = row.getString("resigned_why");
        return Rows.day(row, "resigned_on").map(on -> new Term.Resignation(on, why));
    }

    private static Optional<Term.Ending> ending(ResultSet row) throws SQLException {
        var why = row.getString("ended_why");
        return Rows.day(row, "ended_on").map(on -> new Term.Ending(on, why));
    }
}

package se.utblick.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Actor;
import se.utblick.organisation.UnitId;

/** What others have been asked to contribute, and the links that some of them answer by. */
final class ContributionStore {

    private static final String CONTRIBUTION = """
            select c.*, l.expires, l.revoked_at
            from   consultations.contribution c
            left   join lateral (
                     select * from consultations.link x where x.contribution_id = c.id order by x.made_at desc limit 1
                   ) l on true
            """;

    private final JdbcClient jdbc;

    ContributionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contribution> of(ConsultationId id) {
        return jdbc.sql(CONTRIBUTION + "where c.consultation_id = :id order by c.due, c.asked, c.id")
                .param("id", id.value())
                .query(ContributionStore::contribution)
                .list();
    }

    Optional<Contribution> one(ConsultationId consultation, UUID id) {
        return jdbc.sql(CONTRIBUTION + "where c.id = :id and c.consultation_id = :consultation")
                .param("id", id)
                .param("consultation", consultation.value())
                .query(ContributionStore::contribution)
                .optional();
    }

    /** What waits for somebody's units, the first due first. */
    List<Contribution> waiting(Actor by) {
        return jdbc.sql(CONTRIBUTION + """
                        where  c.answered_at is null
                        and    c.unit_id = any(:units)
                        order  by c.due
                        """)
                .param("units", by.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .query(ContributionStore::contribution)
                .list();
    }

    Optional<Contribution> behind(String hash) {
        return jdbc.sql("""
                        select c.*, l.expires, l.revoked_at
                        from   consultations.link l
                        join   consultations.contribution c on c.id = l.contribution_id
                        where  l.token_sha256 = :hash
                        """)
                .param("hash", hash)
                .query(ContributionStore::contribution)
                .optional();
    }

    /** How often the link has been used since the window opened, this time included; a new window opens when the old is over. */
    int tried(String hash, Instant now, Instant windowBegins) {
        return jdbc.sql("""
                        update consultations.link
                        set    tries = case when tries_since < :begins then 1 else tries + 1 end,
                               tries_since = case when tries_since < :begins then :now else tries_since end
                        where  token_sha256 = :hash
                        returning tries
                        """)
                .param("begins", Timestamp.from(windowBegins))
                .param("now", Timestamp.from(now))
                .param("hash", hash)
                .query(Integer.class)
                .single();
    }

    void add(Actor by, Contribution asked, Instant at) {
        jdbc.sql("""
                        insert into consultations.contribution
                               (id, consultation_id, unit_id, asked, question, due, asked_by, asked_at)
                        values (:id, :consultation, :unit, :asked, :question, :due, :by, :at)
                        """)
                .param("id", asked.id())
                .param("consultation", asked.consultation().value())
                .param("unit", asked.unit().map(UnitId::value).orElse(null))
                .param("asked", asked.asked())
                .param("question", asked.question())
                .param("due", asked.due())
                .param("by", by.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void answer(UUID id, Contribution.Answer answer) {
        jdbc.sql("""
                        update consultations.contribution
                        set    answer = :text, answered_by = :by, answered_at = :at
                        where  id = :id
                        """)
                .param("text", answer.text())
                .param("by", answer.by())
                .param("at", Timestamp.from(answer.at()))
                .param("id", id)
                .update();
    }

    /** A new link; the ones before open nothing any longer. */
    void link(UUID contribution, String hash, LocalDate expires, Instant now) {
        revoke(contribution, now);
        jdbc.sql("""
                        insert into consultations.link (token_sha256, contribution_id, expires, made_at, tries_since)
                        values (:hash, :contribution, :expires, :now, :now)
                        """)
                .param("hash", hash)
                .param("contribution", contribution)
                .param("expires", expires)
                .param("now", Timestamp.from(now))
                .update();
    }

    void revoke(UUID contribution, Instant now) {
        jdbc.sql("""
                        update consultations.link
                        set    revoked_at = :now
                        where  contribution_id = :contribution
                        and    revoked_at is null
                        """)
                .param("contribution", contribution)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Contribution contribution(ResultSet row, int index) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        var expires = row.getObject("expires", LocalDate.class);
        return new Contribution(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                row.getString("asked"),
                row.getString("question"),
                row.getObject("due", LocalDate.class),
                answered == null
                        ? Optional.empty()
                        : Optional.of(new Contribution.Answer(
                                row.getString("answer"), row.getString("answered_by"), answered.toInstant())),
                expires == null
                        ? Optional.empty()
                        : Optional.of(new Contribution.Link(expires, row.getTimestamp("revoked_at") != null)));
    }
}

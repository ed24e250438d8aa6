package se.utblick.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.consultations.Draft.Approval;
import se.utblick.consultations.Draft.Text;
import se.utblick.organisation.Actor;

/** What we are about to answer, in its tables. */
final class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Draft draft(ConsultationId id) {
        var stands = stands(id);
        return jdbc.sql("""
                        select d.*,
                               array(select person_id from consultations.writer w
                                     where w.consultation_id = d.consultation_id) as writers
                        from   consultations.draft d
                        where  d.consultation_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> draft(row, stands))
                .optional()
                .orElseGet(() -> new Draft(Text.NONE, stands, Optional.empty(), Set.of(), Optional.empty()));
    }

    private static Draft draft(ResultSet row, List<Stand> stands) throws SQLException {
        var writers = Set.of((UUID[]) row.getArray("writers").getArray());
        var text = new Text(
                row.getString("summary"),
                row.getString("background"),
                row.getString("assessment"),
                row.getString("consulted"),
                row.getString("economy"),
                row.getString("proposal"),
                row.getString("answer"),
                row.getString("answer_en"));
        var approver = row.getObject("approved_by", UUID.class);
        var approval = approver == null
                ? Optional.<Approval>empty()
                : Optional.of(new Approval(
                        approver,
                        row.getString("approver"),
                        row.getTimestamp("approved_at").toInstant()));
        return new Draft(text, stands, Optional.of(row.getTimestamp("edited_at").toInstant()), writers, approval);
    }

    List<Stand> stands(ConsultationId id) {
        return jdbc.sql("select * from consultations.stand where consultation_id = :id order by position, id")
                .param("id", id.value())
                .query((row, _) -> new Stand(
                        row.getObject("id", UUID.class),
                        row.getString("proposal"),
                        Stand.Kind.valueOf(row.getString("kind")),
                        row.getString("reasons"),
                        Optional.ofNullable(row.getString("outcome")).map(Stand.Outcome::valueOf),
                        row.getString("outcome_note")))
                .list();
    }

    void write(ConsultationId id, Text text, Instant at) {
        jdbc.sql("""
                        insert into consultations.draft
                               (consultation_id, summary, background, assessment, consulted, economy, proposal, answer,
                                answer_en, edited_at)
                        values (:id, :summary, :background, :assessment, :consulted, :economy, :proposal, :answer,
                                :answer_en, :at)
                        on conflict (consultation_id) do update
                        set    summary = excluded.summary, background = excluded.background,
                               assessment = excluded.assessment, consulted = excluded.consulted,
                               economy = excluded.economy, proposal = excluded.proposal, answer = excluded.answer,
                               answer_en = excluded.answer_en, edited_at = excluded.edited_at
                        """)
                .param("id", id.value())
                .param("summary", text.summary())
                .param("background", text.background())
                .param("assessment", text.assessment())
                .param("consulted", text.consulted())
                .param("economy", text.economy())
                .param("proposal", text.proposal())
                .param("answer", text.answer())
                .param("answer_en", text.answerEnglish())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Notes who has written, and when: what was approved before is approved no longer. */
    void wrote(Actor by, ConsultationId id, Instant at) {
        jdbc.sql("""
                        insert into consultations.draft (consultation_id, edited_at) values (:id, :at)
                        on conflict (consultation_id) do update set edited_at = excluded.edited_at
                        """).param("id", id.value()).param("at", Timestamp.from(at)).update();
        jdbc.sql("""
                        insert into consultations.writer (consultation_id, person_id) values (:id, :person)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("person", by.person().value())
                .update();
    }

    void approve(ConsultationId id, Approval approval) {
        jdbc.sql("""
                        update consultations.draft
                        set    approved_by = :person, approver = :by, approved_at = :at
                        where  consultation_id = :id
                        """)
                .param("person", approval.person())
                .param("by", approval.by())
                .param("at", Timestamp.from(approval.at()))
                .param("id", id.value())
                .update();
    }

    void put(ConsultationId id, Stand stand) {
        jdbc.sql("""
                        insert into consultations.stand (id, consultation_id, position, proposal, kind, reasons)
                        select :stand, :id, coalesce(max(position), 0) + 1, :proposal, :kind, :reasons
                        from   consultations.stand
                        where  consultation_id = :id
                        on conflict (id) do update
                        set    proposal = excluded.proposal, kind = excluded.kind, reasons = excluded.reasons
                        """)
                .param("stand", stand.id())
                .param("id", id.value())
                .param("proposal", stand.proposal())
                .param("kind", stand.kind().name())
                .param("reasons", stand.reasons())
                .update();
    }

    boolean remove(ConsultationId id, UUID stand) {
        return jdbc.sql("delete from consultations.stand where id = :stand and consultation_id = :id")
                        .param("stand", stand)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void note(ConsultationId id, Stand stand) {
        jdbc.sql("""
                        update consultations.stand
                        set    outcome = :outcome, outcome_note = :note
                        where  id = :stand
                        and    consultation_id = :id
                        """)
                .param("outcome", stand.outcome().map(Enum::name).orElse(null))
                .param("note", stand.outcomeNote())
                .param("stand", stand.id())
                .param("id", id.value())
                .update();
    }
}

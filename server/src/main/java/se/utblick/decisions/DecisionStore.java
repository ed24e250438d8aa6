package se.utblick.decisions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.platform.Subject;

/** The tables of the schema decisions. */
final class DecisionStore {

    private static final String DECISION = """
            select d.*, b.name_sv, b.name_en
            from   decisions.decision d
            join   organisation.body b on b.id = d.body_id
            """;

    private static final String WAITING = """
            select p.*, b.name_sv, b.name_en
            from   decisions.proposal p
            join   organisation.body b on b.id = p.body_id
            where  p.decision_id is null
            """;

    // What is decided and what waits, side by side: a row without an outcome is still waiting.
    private static final String HANDLING = """
            select d.id, d.matter_kind, d.subject_kind, d.subject_id, d.title, d.outcome, d.body_id, d.decided_on,
                   d.paragraph, d.registry_number, d.link, null as summary, null as proposer,
                   null::timestamptz as proposed_at, b.name_sv, b.name_en
            from   decisions.decision d
            join   organisation.body b on b.id = d.body_id
            where  d.id = any(:decided)
            union  all
            select p.id, p.matter_kind, p.subject_kind, p.subject_id, p.title, null, p.body_id, null,
                   null, null, null, p.summary, p.proposer, p.proposed_at, b.name_sv, b.name_en
            from   decisions.proposal p
            join   organisation.body b on b.id = p.body_id
            where  p.decision_id is null
            and    p.subject_kind = :kind
            and    p.subject_id = :id
            order  by proposed_at
            """;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Authority> authority() {
        return jdbc.sql("select * from decisions.authority order by position")
                .query((row, index) -> new Authority(
                        MatterKind.valueOf(row.getString("matter_kind")),
                        BodyKind.valueOf(row.getString("body_kind")),
                        row.getString("basis"),
                        row.getString("quote")))
                .list();
    }

    Optional<Decision> decision(DecisionId id) {
        return jdbc.sql(DECISION + "where d.id = :id")
                .param("id", id.value())
                .query(DecisionStore::decision)
                .optional();
    }

    List<Decision> decisions(Collection<UUID> ids) {
        return jdbc.sql(DECISION + "where d.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(DecisionStore::decision)
                .list();
    }

    Handling handling(Subject subject, Collection<UUID> decided) {
        var decisions = new ArrayList<Decision>();
        var waiting = new ArrayList<Proposal>();
        RowCallbackHandler each = row -> {
            if (row.getString("outcome") == null) {
                waiting.add(proposal(row, row.getRow()));
            } else {
                decisions.add(decision(row, row.getRow()));
            }
        };
        jdbc.sql(HANDLING)
                .param("decided", decided.toArray(UUID[]::new))
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(each);
        return new Handling(decisions, waiting.stream().findFirst());
    }

    List<Decision> about(Subject subject) {
        return jdbc.sql(DECISION + """
                        where  d.subject_kind = :kind
                        and    d.subject_id = :id
                        order  by d.decided_on desc, d.recorded_at desc
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(DecisionStore::decision)
                .list();
    }

    List<Decision> newest(int atMost) {
        return jdbc.sql(DECISION + "order by d.decided_on desc, d.recorded_at desc limit :at_most")
                .param("at_most", atMost)
                .query(DecisionStore::decision)
                .list();
    }

    void add(Actor by, Decision decision, Instant at) {
        jdbc.sql("""
                        insert into decisions.decision
                               (id, matter_kind, subject_kind, subject_id, title, outcome, body_id, decided_on, paragraph,
                                registry_number, link, recorded_by, recorded_at)
                        values (:id, :matter_kind, :subject_kind, :subject_id, :title, :outcome, :body_id, :decided_on,
                                :paragraph, :registry_number, :link, :recorded_by, :recorded_at)
                        """)
                .param("id", decision.id().value())
                .param("matter_kind", decision.kind().name())
                .param("subject_kind", decision.about().kind())
                .param("subject_id", decision.about().id())
                .param("title", decision.title())
                .param("outcome", decision.outcome().name())
                .param("body_id", decision.reference().body().value())
                .param("decided_on", Date.valueOf(decision.reference().on()))
                .param("paragraph", decision.reference().paragraph())
                .param("registry_number", decision.reference().registryNumber().value())
                .param("link", decision.reference().link())
                .param("recorded_by", by.person().value())
                .param("recorded_at", Timestamp.from(at))
                .update();
    }

    /** What waited for this decision waits no longer. */
    void settle(Decision decision) {
        jdbc.sql("""
                        update decisions.proposal
                        set    decision_id = :decision_id
                        where  decision_id is null
                        and    matter_kind = :matter_kind
                        and    subject_kind = :subject_kind
                        and    subject_id = :subject_id
                        """)
                .param("decision_id", decision.id().value())
                .param("matter_kind", decision.kind().name())
                .param("subject_kind", decision.about().kind())
                .param("subject_id", decision.about().id())
                .update();
    }

    void addBackReferral(DecisionId id, String asked) {
        jdbc.sql("insert into decisions.back_referral (decision_id, asked_for) values (:id, :asked)")
                .param("id", id.value())
                .param("asked", asked)
                .update();
    }

    Optional<String> askedFor(DecisionId id) {
        return jdbc.sql("select asked_for from decisions.back_referral where decision_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    List<Decisions.SentBack> sentBack() {
        return jdbc.sql("""
                        select d.*, b.name_sv, b.name_en, r.asked_for
                        from   decisions.back_referral r
                        join   decisions.decision d on d.id = r.decision_id
                        join   organisation.body b on b.id = d.body_id
                        where  not exists (select from decisions.proposal p
                                           where  p.subject_kind = d.subject_kind
                                           and    p.subject_id = d.subject_id
                                           and    p.decision_id is null)
                        and    not exists (select from decisions.decision later
                                           where  later.subject_kind = d.subject_kind
                                           and    later.subject_id = d.subject_id
                                           and    later.recorded_at > d.recorded_at)
                        order  by d.decided_on desc, d.recorded_at desc
                        """)
                .query((row, index) -> new Decisions.SentBack(decision(row, index), row.getString("asked_for")))
                .list();
    }

    List<Proposal> waiting() {
        return jdbc.sql(WAITING + "order by p.proposed_at, p.id")
                .query(DecisionStore::proposal)
                .list();
    }

    Optional<Proposal> waiting(MatterKind kind, Subject about) {
        return jdbc.sql(WAITING + """
                        and    p.matter_kind = :matter_kind
                        and    p.subject_kind = :subject_kind
                        and    p.subject_id = :subject_id
                        """)
                .param("matter_kind", kind.name())
                .param("subject_kind", about.kind())
                .param("subject_id", about.id())
                .query(DecisionStore::proposal)
                .optional();
    }

    /** Adds the proposal unless the matter waits already, also when two put it forward at the same moment. */
    boolean add(Actor by, Proposal proposal) {
        return jdbc.sql("""
                                insert into decisions.proposal
                                       (id, matter_kind, subject_kind, subject_id, title, summary, body_id, proposed_by,
                                        proposer, proposed_at)
                                values (:id, :matter_kind, :subject_kind, :subject_id, :title, :summary, :body_id,
                                        :proposed_by, :proposer, :proposed_at)
                                on conflict do nothing
                                """)
                        .param("id", proposal.id().value())
                        .param("matter_kind", proposal.kind().name())
                        .param("subject_kind", proposal.about().kind())
                        .param("subject_id", proposal.about().id())
                        .param("title", proposal.title())
                        .param("summary", proposal.summary())
                        .param("body_id", proposal.body().value())
                        .param("proposed_by", by.person().value())
                        .param("proposer", proposal.proposer())
                        .param("proposed_at", Timestamp.from(proposal.proposedAt()))
                        .update()
                == 1;
    }

    private static Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                MatterKind.valueOf(row.getString("matter_kind")),
                subject(row),
                row.getString("title"),
                Outcome.valueOf(row.getString("outcome")),
                bodyName(row),
                new DecisionReference(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        row.getDate("decided_on").toLocalDate(),
                        row.getString("paragraph"),
                        new RegistryNumber(row.getString("registry_number")),
                        row.getString("link")));
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                MatterKind.valueOf(row.getString("matter_kind")),
                subject(row),
                row.getString("title"),
                row.getString("summary"),
                new BodyId(row.getObject("body_id", UUID.class)),
                bodyName(row),
                row.getString("proposer"),
                row.getTimestamp("proposed_at").toInstant());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class));
    }

    private static Bilingual bodyName(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("name_sv"), row.getString("name_en"));
    }
}

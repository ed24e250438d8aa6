package se.utblick.decisions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.BodyId;
import se.utblick.platform.Subject;

/** The tables of delegation in the schema decisions. */
final class DelegationStore {

    private static final String RULE_COLUMNS = """
            r.id as rule_id, r.number, r.body_id, r.matter, r.limits, r.delegate_kind, r.delegate_function,
            r.delegate_body, r.may_pass_on, r.passed_on_from, r.valid_from, r.valid_until, r.decided_on as given_on,
            r.paragraph, r.registry_number as given_number, b.name_sv, b.name_en,
            coalesce(f.name_sv, c.name_sv, '') as delegate_sv, coalesce(f.name_en, c.name_en, '') as delegate_en
            """;

    private static final String RULE_TABLES = """
            join      organisation.body b on b.id = r.body_id
            left join organisation.function f on f.code = r.delegate_function
            left join organisation.body c on c.id = r.delegate_body
            """;

    private static final String RULE = "select " + RULE_COLUMNS + "from decisions.delegation_rule r\n" + RULE_TABLES;

    private static final String DECISION = "select d.*, m.held_on as reported_on, " + RULE_COLUMNS + """
            from   decisions.delegated_decision d
            join   decisions.delegation_rule r on r.id = d.rule_id
            left join decisions.meeting m on m.id = d.reported_meeting
            """ + RULE_TABLES;

    private final JdbcClient jdbc;

    DelegationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DelegationRule> rules() {
        return jdbc.sql(RULE + "order by b.name_sv, r.number, r.valid_from")
                .query(DelegationStore::rule)
                .list();
    }

    Optional<DelegationRule> rule(UUID id) {
        return jdbc.sql(RULE + "where r.id = :id")
                .param("id", id)
                .query(DelegationStore::rule)
                .optional();
    }

    Optional<DelegationRule> locked(UUID id) {
        return jdbc.sql(RULE + "where r.id = :id for update of r")
                .param("id", id)
                .query(DelegationStore::rule)
                .optional();
    }

    void add(UUID id, DelegationRule.Terms terms, Optional<UUID> from, String by, Instant at) {
        jdbc.sql("""
                        insert into decisions.delegation_rule
                               (id, number, body_id, matter, limits, delegate_kind, delegate_function, delegate_body,
                                may_pass_on, passed_on_from, valid_from, valid_until, decided_on, paragraph,
                                registry_number, recorded_by, recorded_at)
                        values (:id, :number, :body, :matter, :limits, :kind, :function, :committee, :pass_on, :from,
                                :valid_from, :valid_until, :decided_on, :paragraph, :registry_number, :by, :at)
                        """)
                .param("id", id)
                .param("number", terms.number())
                .param("body", terms.body().value())
                .param("matter", terms.matter().name())
                .param("limits", terms.limits())
                .param("kind", terms.delegate().kind().name())
                .param("function", terms.delegate().function().orElse(null))
                .param(
                        "committee",
                        terms.delegate().committee().map(BodyId::value).orElse(null))
                .param("pass_on", terms.mayPassOn())
                .param("from", from.orElse(null))
                .param("valid_from", Date.valueOf(terms.validFrom()))
                .param("valid_until", terms.validUntil().map(Date::valueOf).orElse(null))
                .param("decided_on", Date.valueOf(terms.basis().on()))
                .param("paragraph", terms.basis().paragraph())
                .param("registry_number", terms.basis().registryNumber().value())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What was passed on ends with what it was passed on from. */
    void end(UUID id, LocalDate last) {
        jdbc.sql("""
                        update decisions.delegation_rule
                        set    valid_until = :last
                        where  (id = :id or passed_on_from = :id)
                        and    (valid_until is null or valid_until > :last)
                        and    valid_from <= :last
                        """).param("last", Date.valueOf(last)).param("id", id).update();
    }

    void add(DelegatedDecision decision, String by, Instant at) {
        jdbc.sql("""
                        insert into decisions.delegated_decision
                               (id, rule_id, title, decided_on, registry_number, subject_kind, subject_id, recorded_by,
                                recorded_at)
                        values (:id, :rule, :title, :on, :number, :subject_kind, :subject_id, :by, :at)
                        """)
                .param("id", decision.id())
                .param("rule", decision.rule().id())
                .param("title", decision.title())
                .param("on", Date.valueOf(decision.decidedOn()))
                .param("number", decision.registryNumber().value())
                .param("subject_kind", decision.about().map(Subject::kind).orElse(null))
                .param("subject_id", decision.about().map(Subject::id).orElse(null))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<DelegatedDecision> toReport() {
        return jdbc.sql(DECISION + "where d.reported_at is null order by d.decided_on, d.recorded_at")
                .query(DelegationStore::decision)
                .list();
    }

    List<DelegatedDecision> reported(int atMost) {
        return jdbc.sql(DECISION + "where d.reported_at is not null order by m.held_on desc, d.decided_on limit :most")
                .param("most", atMost)
                .query(DelegationStore::decision)
                .list();
    }

    Optional<DelegatedDecision> decision(UUID id) {
        return jdbc.sql(DECISION + "where d.id = :id")
                .param("id", id)
                .query(DelegationStore::decision)
                .optional();
    }

    /** Kept from everybody else until the transaction ends. */
    List<DelegatedDecision> locked(Collection<UUID> ids) {
        return jdbc.sql(DECISION + "where d.id = any(:ids) order by d.id for update of d")
                .param("ids", ids.toArray(UUID[]::new))
                .query(DelegationStore::decision)
                .list();
    }

    void report(Collection<UUID> ids, MeetingId meeting, String by, Instant at) {
        jdbc.sql("""
                        update decisions.delegated_decision
                        set    reported_meeting = :meeting, reported_by = :by, reported_at = :at
                        where  id = any(:ids)
                        and    reported_at is null
                        """)
                .param("meeting", meeting.value())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static DelegatedDecision decision(ResultSet row, int index) throws SQLException {
        return new DelegatedDecision(
                row.getObject("id", UUID.class),
                rule(row, index),
                row.getString("title"),
                row.getDate("decided_on").toLocalDate(),
                new RegistryNumber(row.getString("registry_number")),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)).map(id -> new Subject(kind(row), id)),
                Optional.ofNullable(row.getDate("reported_on")).map(Date::toLocalDate));
    }

    private static String kind(ResultSet row) {
        try {
            return row.getString("subject_kind");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static DelegationRule rule(ResultSet row, int index) throws SQLException {
        var delegate = new Delegate(
                Delegate.Kind.valueOf(row.getString("delegate_kind")),
                Optional.ofNullable(row.getString("delegate_function")),
                Optional.ofNullable(row.getObject("delegate_body", UUID.class)).map(BodyId::new));
        var terms = new DelegationRule.Terms(
                row.getString("number"),
                new BodyId(row.getObject("body_id", UUID.class)),
                DelegationMatter.valueOf(row.getString("matter")),
                row.getString("limits"),
                delegate,
                row.getBoolean("may_pass_on"),
                row.getDate("valid_from").toLocalDate(),
                Optional.ofNullable(row.getDate("valid_until")).map(Date::toLocalDate),
                new DelegationRule.Basis(
                        row.getDate("given_on").toLocalDate(),
                        row.getString("paragraph"),
                        new RegistryNumber(row.getString("given_number"))));
        return new DelegationRule(
                row.getObject("rule_id", UUID.class),
                terms,
                new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                new Bilingual(row.getString("delegate_sv"), row.getString("delegate_en")),
                Optional.ofNullable(row.getObject("passed_on_from", UUID.class)));
    }
}

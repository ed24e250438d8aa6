package se.utblick.consultations;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Subject;

/** The consultations themselves, for one reader, and the steps taken with them. */
final class ConsultationStore {

    // What is secret is seen by those who handle consultations, and by nobody else.
    private static final String SEEN = """
            select c.*, f.name_sv as officer_sv, f.name_en as officer_en,
                   w.board, w.name_sv as weight_sv, w.name_en as weight_en, w.delegate_sv, w.delegate_en, w.rule_sv,
                   w.rule_en, s.move, s.to_state, s.happened_on, s.why, s.detail, s.by_name, s.at
            from   consultations.consultation c
            left   join organisation.function f on f.code = c.officer_code
            left   join consultations.weight w on w.number = c.weight
            left   join lateral (
                     select * from consultations.step x where x.consultation_id = c.id order by x.number desc limit 1
                   ) s on true
            where  :read
            and    (not c.secret or :handles)
            """;

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consultation> all(Actor by) {
        return seen(by, "order by c.last_day nulls last, c.title collate organisation.swedish, c.id")
                .query(ConsultationRow::consultation)
                .list();
    }

    Optional<Consultation> one(Actor by, ConsultationId id) {
        return seen(by, "and c.id = :id")
                .param("id", id.value())
                .query(ConsultationRow::consultation)
                .optional();
    }

    /** Those of the ids that are consultations. */
    List<ConsultationId> known(Collection<UUID> ids) {
        return jdbc.sql("select id from consultations.consultation where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new ConsultationId(row.getObject("id", UUID.class)))
                .list();
    }

    Optional<ConsultationId> from(Subject origin) {
        return jdbc.sql("""
                        select id from consultations.consultation where origin_kind = :kind and origin_id = :id
                        """)
                .param("kind", origin.kind())
                .param("id", origin.id())
                .query((row, _) -> new ConsultationId(row.getObject("id", UUID.class)))
                .optional();
    }

    private StatementSpec seen(Actor by, String rest) {
        return jdbc.sql(SEEN + rest)
                .param("read", by.may(Permission.READ))
                .param("handles", by.may(Permission.HANDLE_CONSULTATION));
    }

    List<Weight> weights() {
        return jdbc.sql("""
                        select number as weight, board, name_sv as weight_sv, name_en as weight_en, delegate_sv,
                               delegate_en, rule_sv, rule_en
                        from   consultations.weight
                        order  by number
                        """).query((row, _) -> ConsultationRow.weight(row)).list();
    }

    void add(ConsultationId id, NewConsultation said) {
        written(jdbc.sql("""
                        insert into consultations.consultation
                               (id, kind, title, sender, reference, address, received_on, last_day, weight, officer_code,
                                cover, concern, voice, through, published, secret, origin_kind, origin_id)
                        values (:id, :kind, :title, :sender, :reference, :address, :received, :last_day, :weight, :officer,
                                :cover, :concern, :voice, :through, :published, :secret, :origin_kind, :origin_id)
                        """), id, said)
                .param("origin_kind", said.origin().map(Subject::kind).orElse(null))
                .param("origin_id", said.origin().map(Subject::id).orElse(null))
                .update();
    }

    void change(ConsultationId id, NewConsultation said) {
        written(jdbc.sql("""
                        update consultations.consultation
                        set    kind = :kind, title = :title, sender = :sender, reference = :reference, address = :address,
                               received_on = :received, last_day = :last_day, weight = :weight, officer_code = :officer,
                               cover = :cover, concern = :concern, voice = :voice, through = :through,
                               published = :published, secret = :secret
                        where  id = :id
                        """), id, said).update();
    }

    private static StatementSpec written(StatementSpec sql, ConsultationId id, NewConsultation said) {
        return sql.param("id", id.value())
                .param("kind", said.kind().name())
                .param("title", said.title())
                .param("sender", said.sender())
                .param("reference", said.reference())
                .param("address", said.address())
                .param("received", said.receivedOn())
                .param("last_day", said.lastDay().map(Date::valueOf).orElse(null))
                .param("weight", said.weight().orElse(null))
                .param("officer", said.officer().isEmpty() ? null : said.officer())
                .param("cover", said.cover())
                .param("concern", said.concern())
                .param("voice", said.voice().map(Enum::name).orElse(null))
                .param("through", said.through())
                .param("published", said.openness().published())
                .param("secret", said.openness().secret());
    }

    /** Says no when somebody else was quicker, and keeps everybody else out until the transaction ends. */
    void mustStillBe(ConsultationId id, Version version) {
        int changed = jdbc.sql("""
                        update consultations.consultation set version = version + 1 where id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", version.number())
                .update();
        if (changed != 1) {
            throw new Stale(id);
        }
    }

    void set(ConsultationId id, RegistryNumber number) {
        jdbc.sql("update consultations.consultation set registry_number = :number where id = :id")
                .param("number", number.value())
                .param("id", id.value())
                .update();
    }

    void set(ConsultationId id, WayOut wayOut) {
        jdbc.sql("update consultations.consultation set way_out = :way where id = :id")
                .param("way", wayOut.name())
                .param("id", id.value())
                .update();
    }

    void learn(ConsultationId id, String lesson) {
        jdbc.sql("update consultations.consultation set lesson = :lesson where id = :id")
                .param("lesson", lesson)
                .param("id", id.value())
                .update();
    }

    void extend(ConsultationId id, LocalDate from, LocalDate to, String why, String by, Instant at) {
        jdbc.sql("""
                        insert into consultations.extension (consultation_id, from_day, to_day, why, by_name, at)
                        values (:id, :from, :to, :why, :by, :at)
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("to", to)
                .param("why", why)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("update consultations.consultation set last_day = :to where id = :id")
                .param("to", to)
                .param("id", id.value())
                .update();
    }

    void take(Actor by, ConsultationId id, Consultation.Taken step, @Nullable UUID decision) {
        jdbc.sql("""
                        insert into consultations.step
                               (consultation_id, move, to_state, happened_on, why, detail, decision_id, by_id, by_name, at)
                        values (:id, :move, :to, :on, :why, :detail, :decision, :by, :by_name, :at)
                        """)
                .param("id", id.value())
                .param("move", step.move().name())
                .param("to", step.to().name())
                .param("on", step.on().map(Date::valueOf).orElse(null))
                .param("why", step.why())
                .param("detail", step.detail())
                .param("decision", decision)
                .param("by", by.person().value())
                .param("by_name", step.by())
                .param("at", Timestamp.from(step.at()))
                .update();
    }
}

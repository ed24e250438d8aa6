package se.utblick.decisions;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what the bodies asked for when they sent matters back. */
final class BackReferralStore {

    private final JdbcClient jdbc;

    BackReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DecisionId id, String asked) {
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
                .query((row, index) ->
                        new Decisions.SentBack(DecisionStore.decision(row, index), row.getString("asked_for")))
                .list();
    }
}

package se.utblick.networks;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.networks.Membership.Handover;
import se.utblick.networks.Membership.Notice;
import se.utblick.networks.Membership.Ruling;

/** What has happened to a membership: rulings, entry, reviews, notice and handover. None is ever taken back. */
final class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what the board came to; a reconsideration that somebody had opened has ended in it. */
    void rule(MembershipId id, Ruling ruling, Optional<UUID> evaluation) {
        jdbc.sql("""
                        insert into networks.ruling (membership_id, decision_id, outcome, decided_on, until_day, evaluation_id)
                        values (:id, :decision, :outcome, :on, :until, :evaluation)
                        """)
                .param("id", id.value())
                .param("decision", ruling.decision().value())
                .param("outcome", ruling.outcome().name())
                .param("on", ruling.on())
                .param("until", ruling.until().orElse(null))
                .param("evaluation", evaluation.orElse(null))
                .update();
        jdbc.sql("update networks.review set closed_by = :decision where membership_id = :id and closed_by is null")
                .param("decision", ruling.decision().value())
                .param("id", id.value())
                .update();
    }

    void enter(MembershipId id, LocalDate on) {
        jdbc.sql("update networks.membership set entered_on = :on where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    void openReview(MembershipId id, LocalDate on, String byName, String why) {
        jdbc.sql("""
                        insert into networks.review (membership_id, opened_on, by_name, why)
                        values (:id, :on, :by_name, :why)
                        on     conflict (membership_id, opened_on) do update set closed_by = null, why = excluded.why
                        """)
                .param("id", id.value())
                .param("on", on)
                .param("by_name", byName)
                .param("why", why)
                .update();
    }

    void giveNotice(MembershipId id, Notice notice) {
        jdbc.sql("""
                        insert into networks.notice (membership_id, sent_on, last_day, by_name)
                        values (:id, :sent, :last, :by_name)
                        """)
                .param("id", id.value())
                .param("sent", notice.sentOn())
                .param("last", notice.lastDay())
                .param("by_name", notice.byName())
                .update();
    }

    void handOver(MembershipId id, Handover handover) {
        jdbc.sql("""
                        insert into networks.handover (membership_id, lessons, contacts, by_name, at)
                        values (:id, :lessons, :contacts, :by_name, :at)
                        """)
                .param("id", id.value())
                .param("lessons", handover.lessons())
                .param("contacts", handover.contacts())
                .param("by_name", handover.byName())
                .param("at", Timestamp.from(handover.at()))
                .update();
    }

    void approve(MembershipId id, int year, Fee.Approval approval) {
        jdbc.sql("""
                        update networks.fee
                        set    approved_by = :by_name, approved_at = :at, rests_on = :decision, version = version + 1
                        where  membership_id = :id and year = :year
                        """)
                .param("by_name", approval.byName())
                .param("at", Timestamp.from(approval.at()))
                .param("decision", approval.restsOn().value())
                .param("id", id.value())
                .param("year", year)
                .update();
    }
}

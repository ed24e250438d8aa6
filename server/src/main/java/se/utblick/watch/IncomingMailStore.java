package se.utblick.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.PersonId;
import se.utblick.watch.MailReport.Mail;
import se.utblick.watch.MailReport.Outcome;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.mailbox.Trouble;

/** The tables watch.incoming_mail and watch.mailbox. */
final class IncomingMailStore {

    /** A mail to be written down. */
    record Receipt(String knownBy, String messageId, String sha256, Optional<PersonId> person, Mail mail) {}

    /** How the last visits went. */
    record Visits(
            Optional<Instant> lastTried,
            Optional<Instant> lastRead,
            Optional<Trouble.Hindrance> trouble,
            int taken,
            int aside) {}

    private static final String MAILS = """
            select outcome, fault, sender, sender_name, subject, size, proved, publication_id, came_at
            from   watch.incoming_mail
            """;

    private final JdbcClient jdbc;

    IncomingMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the mailbox, unless somebody else does; whoever does not come back has it taken over later. */
    boolean hold(Instant now, Instant until) {
        return jdbc.sql("""
                        update watch.mailbox
                        set    held_until = :until, last_tried = :now
                        where  held_until <= :now
                        """)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    void letGo(Optional<Trouble.Hindrance> trouble, Instant now) {
        jdbc.sql("""
                        update watch.mailbox
                        set    held_until = '-infinity', trouble = :trouble,
                               last_read = case when :trouble = '' then :now else last_read end
                        """)
                .param("trouble", trouble.map(Enum::name).orElse(""))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Whether this very mail has been taken in before. */
    boolean isTaken(String knownBy) {
        return jdbc.sql("""
                        select exists (select from watch.incoming_mail
                                       where  known_by = :known_by
                                       and    outcome in ('TAKEN', 'THERE_ALREADY'))
                        """).param("known_by", knownBy).query(Boolean.class).single();
    }

    /** Writes down what became of a mail; one that was kept aside and comes again is the same mail. */
    void write(Receipt receipt) {
        var mail = receipt.mail();
        jdbc.sql("""
                        insert into watch.incoming_mail
                               (id, known_by, outcome, fault, message_id, sender, sender_name, subject, size, sha256,
                                proved, person_id, publication_id, came_at)
                        values (:id, :known_by, :outcome, :fault, :message_id, :sender, :name, :subject, :size, :sha256,
                                :proved, :person, :publication, :came_at)
                        on conflict (known_by) do update
                        set    outcome = excluded.outcome, fault = excluded.fault, proved = excluded.proved,
                               person_id = excluded.person_id, publication_id = excluded.publication_id
                        """)
                .param("id", UUID.randomUUID())
                .param("known_by", receipt.knownBy())
                .param("outcome", mail.outcome().name())
                .param("fault", mail.fault().map(Enum::name).orElse(""))
                .param("message_id", receipt.messageId())
                .param("sender", mail.sender())
                .param("name", mail.name())
                .param("subject", mail.subject())
                .param("size", mail.size())
                .param("sha256", receipt.sha256())
                .param("proved", mail.proved())
                .param("person", receipt.person().map(PersonId::value).orElse(null))
                .param(
                        "publication",
                        mail.publication().map(PublicationId::value).orElse(null))
                .param("came_at", Timestamp.from(mail.cameAt()))
                .update();
    }

    /** What was kept aside so long ago is forgotten here; the mail itself lies where it lay. */
    void forgetAsideBefore(Instant day) {
        jdbc.sql("""
                        delete from watch.incoming_mail
                        where  came_at < :day
                        and    outcome not in ('TAKEN', 'THERE_ALREADY')
                        """).param("day", Timestamp.from(day)).update();
    }

    List<Mail> newest(boolean taken, int atMost) {
        return jdbc.sql(MAILS + """
                        where  (outcome in ('TAKEN', 'THERE_ALREADY')) = :taken
                        order by came_at desc, id
                        limit  :at_most
                        """)
                .param("taken", taken)
                .param("at_most", atMost)
                .query(IncomingMailStore::mail)
                .list();
    }

    /** The mails that brought a publication, the first first. */
    List<Mail> about(PublicationId publication, int atMost) {
        return jdbc.sql(MAILS + "where publication_id = :publication order by came_at, id limit :at_most")
                .param("publication", publication.value())
                .param("at_most", atMost)
                .query(IncomingMailStore::mail)
                .list();
    }

    Visits visits() {
        return jdbc.sql("""
                        select b.last_tried, b.last_read, b.trouble,
                               (select count(*) from watch.incoming_mail
                                where  outcome in ('TAKEN', 'THERE_ALREADY')) as taken,
                               (select count(*) from watch.incoming_mail
                                where  outcome not in ('TAKEN', 'THERE_ALREADY')) as aside
                        from   watch.mailbox b
                        """)
                .query((row, index) -> new Visits(
                        moment(row, "last_tried"),
                        moment(row, "last_read"),
                        Optional.of(row.getString("trouble"))
                                .filter(name -> !name.isEmpty())
                                .map(Trouble.Hindrance::valueOf),
                        row.getInt("taken"),
                        row.getInt("aside")))
                .single();
    }

    private static Mail mail(ResultSet row, int index) throws SQLException {
        return new Mail(
                Outcome.valueOf(row.getString("outcome")),
                Optional.of(row.getString("fault"))
                        .filter(name -> !name.isEmpty())
                        .map(Fault::valueOf),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("subject"),
                row.getLong("size"),
                row.getBoolean("proved"),
                Optional.ofNullable(row.getObject("publication_id", UUID.class)).map(PublicationId::new),
                row.getTimestamp("came_at").toInstant());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

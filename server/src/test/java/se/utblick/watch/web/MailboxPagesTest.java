package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.Role;

class MailboxPagesTest extends VisitingTheWatch {

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_looks_after_it_sees_that_there_is_none_and_what_to_do() {
        var administrator = as(Role.ADMINISTRATOR);

        assertThat(administrator.open("/watch").body()).contains("href=\"/watch/mailbox\"");
        assertThat(administrator.open("/watch/mailbox").body())
                .contains("Ingen brevlåda är inkopplad", "UTBLICK_IMAP_HOST");
    }

    @Test
    void what_was_kept_aside_is_told_with_its_reason_and_nothing_in_it_runs() {
        var word = aWord();
        jdbc.sql("""
                        insert into watch.incoming_mail
                               (id, known_by, outcome, fault, message_id, sender, sender_name, subject, size, sha256, proved,
                                came_at)
                        values (:id, :word, 'UNREADABLE', 'TOO_MANY_PARTS', '', 'a@example.org', '',
                                :subject, 12345678, '', false, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("word", word)
                .param("subject", "<script>alert(1)</script> " + word)
                .update();

        assertThat(as(Role.ADMINISTRATOR).open("/watch/mailbox").body())
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; " + word, "Mejlet består av fler delar", "a@example.org")
                .doesNotContain("<script>alert");
    }

    @Test
    void nobody_else_sees_it() {
        assertThat(strategist.open("/watch").body()).doesNotContain("/watch/mailbox");
        assertThat(strategist.open("/watch/mailbox").statusCode()).isEqualTo(403);
    }
}

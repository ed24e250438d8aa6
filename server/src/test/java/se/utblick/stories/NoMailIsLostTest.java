package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.HttpVisitor;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.mailbox.MailServer;

/** The plug is pulled again and again while the watch's mail is taken in. Every mail is there in the end, once. */
@Tag("process")
class NoMailIsLostTest {

    private static final int KILLS = 4;
    private static final int MAILS = 60;
    private static final String OFFICER = "anna@example.org";
    private static final Duration LOOK = Duration.ofMillis(5);

    @TempDir
    Path data;

    @Test
    void what_was_being_taken_in_when_the_plug_was_pulled_is_there_once_and_the_rest_is_taken_afterwards()
            throws IOException, InterruptedException {
        try (var mailbox = new MailServer()) {
            try (var house = house(mailbox)) {
                anOfficerIn(house.enter("Systemförvaltare"));
                IntStream.range(0, MAILS).forEach(number -> mailbox.deliver(mail(number)));
                killWhileTaking(house, mailbox, 0);
            }
            for (int kill = 1; kill < KILLS; kill++) {
                int before = mailbox.taken().size();
                try (var house = house(mailbox)) {
                    killWhileTaking(house, mailbox, before);
                }
            }
            assertThat(mailbox.inbox()).as("it was killed in the middle").isNotEmpty();
            try (var house = house(mailbox)) {
                Until.so(() -> mailbox.inbox().isEmpty(), LOOK, "the rest is taken");
                var page =
                        house.enter().open(WatchPaths.source("mail-unproved")).body();
                assertThat(Until.stored(page)).isEqualTo("" + MAILS);
                assertThat(house.log()).doesNotContain("ERROR", "Exception");
            }
        }
    }

    private RunningHouse house(MailServer mailbox) throws IOException, InterruptedException {
        var settings = mailbox.settings();
        return RunningHouse.with(
                List.of(
                        "-Dutblick.imap.host=" + settings.host(),
                        "-Dutblick.imap.port=" + settings.port(),
                        "-Dutblick.imap.security=none",
                        "-Dutblick.imap.user=" + settings.user(),
                        "-Dutblick.imap.password=" + settings.password(),
                        "-Dutblick.imap.between=500ms",
                        "-Dutblick.imap.longest=3s",
                        "-Dutblick.jobs.look=200ms",
                        "-Dutblick.jobs.beat=1s"),
                data);
    }

    private static void anOfficerIn(HttpVisitor administrator) {
        administrator.open(OrganisationPaths.NEW_PERSON);
        var answer = administrator.post(
                OrganisationPaths.NEW_PERSON, "name", "Anna", "address", OFFICER, "roles", "BRUSSELS_OFFICER");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    }

    private static void killWhileTaking(RunningHouse house, MailServer mailbox, int before)
            throws InterruptedException {
        Until.so(() -> mailbox.taken().size() > before, LOOK, "a mail is taken");
        house.kill();
    }

    private static String mail(int number) {
        return """
                From: Anna <%s>
                To: watch@example.org
                Subject: Brev nummer %d
                Message-ID: <brev-%d@example.org>
                Date: Tue, 24 Nov 2026 09:00:00 +0100
                Content-Type: text/plain; charset=utf-8

                Det här är brev nummer %d, och det handlar om något annat än de andra.
                """.formatted(OFFICER, number, number, number).replace("\n", "\r\n");
    }
}

package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.collect.Mails.plain;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.utblick.HouseTest;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.Role;
import se.utblick.watch.IncomingMail.Visit;
import se.utblick.watch.MailReport.Outcome;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.fetch.FetcherSamples;
import se.utblick.watch.fetch.StubServer;
import se.utblick.watch.mailbox.MailServer;
import se.utblick.watch.mailbox.Mailbox;
import se.utblick.watch.mailbox.MailboxSettings;
import se.utblick.watch.mailbox.Trouble;

@HouseTest
class IncomingMailTest {

    private static final String PROOF =
            "Authentication-Results: mx.example.org; dmarc=pass header.from=example.org\r\n";

    @Autowired
    People people;

    @Autowired
    Receiving receiving;

    @Autowired
    Watch watch;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final MailServer server = new MailServer();
    private final StubServer web = new StubServer();
    private final String word = aWord();
    private final Actor strategist = anActor(Role.STRATEGIST);
    private Person officer = aPerson(Set.of(), Role.BRUSSELS_OFFICER);
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");

    @BeforeEach
    void anOfficer() {
        officer = signedUp(people, Set.of(), Role.BRUSSELS_OFFICER);
        jdbc.sql("update watch.mailbox set held_until = '-infinity', last_read = null, trouble = ''")
                .update();
    }

    @AfterEach
    void close() {
        server.close();
        web.close();
    }

    @Test
    void what_an_officer_passes_on_waits_in_the_inbox_with_their_words_about_it() {
        var mail = PROOF
                + plain(
                        officer.email(),
                        "VB: Samråd om " + word,
                        "Vi bör svara.\n\nFrån: DG REGIO <x@example.eu>\n"
                                + "Skickat: i går\nTill: mig\nÄmne: Samråd om " + word + "\n\nSvara på frågorna.");
        server.deliver(mail);

        assertThat(visit().outcomes()).isEqualTo(Map.of(Outcome.TAKEN, 1));

        assertThat(inTheInbox()).satisfies(finding -> {
            assertThat(finding.publication().title()).isEqualTo("Samråd om " + word);
            assertThat(finding.publication().sender()).isEqualTo("DG REGIO");
            assertThat(finding.publication().source()).isEqualTo("mail");
            assertThat(finding.publication().sha256())
                    .isEqualTo(Raw.of(server.taken().getFirst()).sha256());
            assertThat(finding.judgement().orElseThrow().by()).isEqualTo(officer.name());
            assertThat(finding.judgement().orElseThrow().why()).isEqualTo("Vi bör svara.");
        });
        assertThat(server.inbox()).isEmpty();
        assertThat(new String(server.taken().getFirst(), StandardCharsets.UTF_8))
                .isEqualTo(mail);
    }

    @Test
    void the_program_reads_the_mailbox_by_itself() {
        server.deliver(PROOF + plain(officer.email(), "Om " + word, "Text"));

        new MailJob()
                .readMail(incoming(server.settings()), Duration.ofMinutes(10))
                .work()
                .run();

        assertThat(inTheInbox().publication().title()).isEqualTo("Om " + word);
    }

    @Test
    void a_sender_who_is_not_proved_is_taken_but_nothing_is_written_in_their_name() {
        server.deliver(plain(officer.email(), "Om " + word, "Text"));

        visit();

        var finding = inTheInbox();
        assertThat(finding.publication().source()).isEqualTo("mail-unproved");
        assertThat(finding.judgement().orElseThrow().by())
                .isEqualTo(Actor.program().name());
        assertThat(incoming(server.settings()).about(strategist, finding.id()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.proved()).isFalse();
                    assertThat(mail.sender()).isEqualTo(officer.email());
                });
    }

    @Test
    void where_proof_is_demanded_whoever_has_none_is_kept_aside() {
        server.deliver(plain(officer.email(), "Om " + word, "Text"));

        assertThat(incoming(server.settingsThatDemandProof()).visit().outcomes())
                .isEqualTo(Map.of(Outcome.NOT_PROVED, 1));
        assertThat(found()).isEmpty();
        assertThat(server.flagged()).hasSize(1);
    }

    @Test
    void whoever_may_not_is_kept_aside_once_and_taken_when_they_may_and_the_flag_is_gone() {
        var stranger = word + "@example.org";
        server.deliver(plain(stranger, "Om " + word, "Text"));
        assertThat(visit().outcomes()).isEqualTo(Map.of(Outcome.NOT_ALLOWED, 1));
        assertThat(visit().outcomes()).as("a flagged mail is not read again").isEmpty();
        assertThat(found()).isEmpty();
        assertThat(aside()).filteredOn(mail -> mail.sender().equals(stranger)).hasSize(1);

        people.add(
                Actor.program(),
                new Person(
                        new PersonId(UUID.randomUUID()),
                        "x",
                        stranger,
                        Set.of(Role.EMPLOYEE),
                        Set.of(),
                        Optional.empty(),
                        false),
                "");
        server.unflag();

        assertThat(visit().outcomes()).isEqualTo(Map.of(Outcome.TAKEN, 1));
        assertThat(aside()).filteredOn(mail -> mail.sender().equals(stranger)).isEmpty();
    }

    @Test
    void a_reader_who_may_not_point_things_out_and_one_who_has_left_may_not_mail_them_either() {
        var controller = signedUp(people, Set.of(), Role.CONTROLLER);
        people.leave(Actor.program(), officer.id(), officer.version(), "slutat");
        server.deliver(plain(controller.email(), "Om " + word, "Text"));
        server.deliver(plain(officer.email(), "Om " + word, "Text"));

        assertThat(visit().outcomes()).isEqualTo(Map.of(Outcome.NOT_ALLOWED, 2));
    }

    @Test
    void what_was_stored_and_not_moved_is_recognised_and_moved_the_next_time() {
        server.deliver(plain(officer.email(), "Om " + word, "Text"));
        assertThat(incoming(server.settingsThatCannotMove()).visit().trouble()).contains(Trouble.Hindrance.CANNOT_MOVE);
        assertThat(server.inbox()).hasSize(1);
        assertThat(found()).hasSize(1);

        visit();

        assertThat(server.inbox()).isEmpty();
        assertThat(found()).hasSize(1);
        assertThat(watch.judgements(strategist, inTheInbox().id())).hasSize(1);
    }

    @Test
    void the_same_mail_delivered_twice_is_taken_once_and_the_same_text_by_two_is_one_publication() {
        var mail = plain(officer.email(), "Om " + word, "Samma text om " + word);
        server.deliver(mail);
        server.deliver("Received: by another way\r\n" + mail);
        server.deliver(
                plain(signedUp(people, Set.of(), Role.EMPLOYEE).email(), "VB: Om " + word, "Samma text  om " + word));

        assertThat(visit().outcomes()).isEqualTo(Map.of(Outcome.TAKEN, 2, Outcome.THERE_ALREADY, 1));
        assertThat(found()).hasSize(1);
        assertThat(server.inbox()).isEmpty();
    }

    @Test
    void a_mail_that_is_nothing_but_a_link_becomes_the_page_and_one_that_cannot_be_had_is_kept_as_a_link() {
        web.at("/page", text("text/html", "<title>Sidan om " + word + "</title><p>Hela texten"))
                .at("/gone", status(404));
        server.deliver(plain(officer.email(), "Titta", web.address("/page")));
        server.deliver(plain(officer.email(), "Borta " + word, web.address("/gone")));
        server.deliver(plain(officer.email(), "Inte bara en länk " + word, "Se " + web.address("/other")));

        visit();

        assertThat(found())
                .extracting(finding -> finding.publication().title())
                .containsExactlyInAnyOrder("Sidan om " + word, "Borta " + word, "Inte bara en länk " + word);
        assertThat(found())
                .extracting(finding -> finding.publication().address())
                .contains(web.address("/page"), web.address("/gone"), "");
        assertThat(web.visits()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_stays_with_a_flag_and_is_told_with_its_reason() {
        var parts = "From: " + officer.email() + "\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(10_000) + "--b--\r\n";
        server.deliver(parts);
        server.deliver(plain(officer.email(), "Stor", "x".repeat(Mailbox.LARGEST + 1)));
        server.deliver("Auto-Submitted: auto-replied\r\n" + plain(officer.email(), "Borta", "Jag är borta"));
        server.deliver(plain(officer.email(), "Om " + word, "Text"));

        assertThat(visit().outcomes())
                .isEqualTo(Map.of(Outcome.UNREADABLE, 1, Outcome.TOO_LARGE, 1, Outcome.AUTOMATIC, 1, Outcome.TAKEN, 1));
        assertThat(server.flagged()).hasSize(3);
        assertThat(aside()).anySatisfy(mail -> assertThat(mail.fault()).contains(Fault.TOO_MANY_PARTS));
    }

    @Test
    void a_mail_full_of_what_no_database_will_have_stands_in_nobodys_way() {
        server.deliver("From: =?utf-8?Q?a=00b?= <a@example.org>\r\nMessage-ID: <" + word
                + ">\r\nSubject: =?utf-8?Q?a=00b?=\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=00" + word);
        server.deliver(plain(
                "\ud83d\ude00".repeat(400) + " <" + officer.email() + ">", "\ud83d\ude00".repeat(400) + word, word));
        server.deliver(plain(officer.email(), "Om " + word, "Text " + word));

        var outcomes = visit().outcomes();

        assertThat(outcomes).containsEntry(Outcome.NOT_ALLOWED, 1).containsEntry(Outcome.TAKEN, 2);
    }

    @Test
    void one_reads_at_a_time_and_whoever_does_not_come_back_is_taken_over_from() {
        jdbc.sql("update watch.mailbox set held_until = :until")
                .param("until", Timestamp.from(now.plusSeconds(60)))
                .update();
        assertThat(visit().elsewhere()).isTrue();

        now = now.plusSeconds(120);

        assertThat(visit().elsewhere()).isFalse();
    }

    @Test
    void a_mailbox_that_cannot_be_read_is_told_of_and_the_password_never_is() {
        assertThat(incoming(server.settingsWithPassword("wrong-and-secret"))
                        .visit()
                        .trouble())
                .contains(Trouble.Hindrance.NOT_LET_IN);
        assertThat(report().trouble()).contains(Trouble.Hindrance.NOT_LET_IN);
        assertThat(report().lastRead()).isEmpty();
        assertThat(server.settingsWithPassword("wrong-and-secret").toString()).doesNotContain("secret");

        visit();
        assertThat(report().trouble()).isEmpty();
        assertThat(report().lastRead()).contains(now);

        server.close();
        assertThat(visit().trouble()).contains(Trouble.Hindrance.NO_ANSWER);
        assertThatThrownBy(() -> incoming(server.settings()).report(strategist)).isInstanceOf(Refused.class);
    }

    private Visit visit() {
        return incoming(server.settings()).visit();
    }

    private IncomingMail incoming(MailboxSettings settings) {
        InstantSource clock = () -> now;
        return new IncomingMail(
                jdbc,
                settings,
                people,
                new LinkedPages(FetcherSamples.reaching(web, clock)),
                receiving,
                transactions,
                Duration.ofMinutes(15),
                clock);
    }

    private MailReport report() {
        return incoming(server.settings()).report(anActor(Role.ADMINISTRATOR));
    }

    private List<MailReport.Mail> aside() {
        return report().aside();
    }

    private List<Finding> found() {
        return watch.findings(strategist, WatchSamples.all(word)).findings();
    }

    /** The one that waits to be judged, as the strategist sees it who asks for nothing in particular. */
    private Finding inTheInbox() {
        return watch.findings(
                        strategist,
                        new Wish(Optional.empty(), "", Optional.empty(), Wish.Shelf.OPEN, Wish.Time.CURRENT, word, 1))
                .findings()
                .getFirst();
    }
}

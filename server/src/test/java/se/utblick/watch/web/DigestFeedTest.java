package se.utblick.watch.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Language;
import se.utblick.kernel.Version;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.platform.post.OneLine;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Words;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.PublicationId;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Candidate;
import se.utblick.watch.digest.Feeds;
import se.utblick.watch.digest.Following;
import se.utblick.watch.digest.Noted;
import se.utblick.watch.digest.Rhythm;
import se.utblick.watch.digest.Subscriptions;

/** The digest for other programs: read back by parsers that are not ours. */
class DigestFeedTest extends VisitingTheWatch {

    private static final String HOUSE = "https://utblick.example.org";

    @Autowired
    Messages messages;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Feeds feeds;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remiss\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Intrång",
                "Remiss; med, tecken\\n som \\ betyder något: \"citat\"",
                "Remiss\nATTENDEE:mailto:alla@example.org",
                "<script>alert(1)</script> & ]]> <!-- ",
                "Åäö – “citat” 🌍 \ufffe\u0000\u0007\u202e slut",
                "{0} ${x} #{y} %s"
            })
    void a_hostile_title_stays_a_title(String title) throws Exception {
        var noted = List.of(aDay(title, 1, Stage.OPEN));

        var calendar = calendar(noted);
        assertThat(calendar.getComponents()).hasSize(1);
        var event = (VEvent) calendar.getComponents().getFirst();
        assertThat(names(event))
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "LAST-MODIFIED",
                        "SEQUENCE",
                        "DTSTART",
                        "SUMMARY",
                        "DESCRIPTION",
                        "URL",
                        "TRANSP",
                        "STATUS");
        var line = OneLine.of(title);
        assertThat(value(event, "SUMMARY")).isEqualTo("Svara senast: " + line);

        var feed = feed(noted);
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly(line);
    }

    @Test
    void a_last_day_is_a_whole_day_that_takes_no_time_and_keeps_its_name_when_it_moves() throws Exception {
        var id = new PublicationId(UUID.randomUUID());
        var before = (VEvent) calendar(List.of(aDay(id, "Remiss", LocalDate.of(2027, 3, 3), 1, Stage.OPEN)))
                .getComponents()
                .getFirst();
        var after = (VEvent) calendar(List.of(aDay(id, "Remiss", LocalDate.of(2027, 3, 17), 2, Stage.OPEN)))
                .getComponents()
                .getFirst();

        assertThat(value(before, "DTSTART")).isEqualTo("20270303");
        assertThat(value(after, "DTSTART")).isEqualTo("20270317");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(before, "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(value(after, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(after.getAlarms()).isEmpty();
        assertThat(DigestCalendar.of(
                        List.of(aDay(id, "Remiss", LocalDate.of(2027, 3, 3), 1, Stage.OPEN)), names(), HOUSE))
                .contains("DTSTART;VALUE=DATE:20270303\r\n");
    }

    @Test
    void what_was_withdrawn_is_called_off() throws Exception {
        var event = (VEvent) calendar(List.of(aDay("Remiss", 3, Stage.WITHDRAWN)))
                .getComponents()
                .getFirst();

        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void an_empty_calendar_and_an_empty_feed_are_whole() throws Exception {
        assertThat(calendar(List.of()).getComponents()).isEmpty();
        assertThat(feed(List.of()).getEntries()).isEmpty();
    }

    @Test
    void only_whoever_has_the_secret_address_sees_it_and_a_new_one_ends_the_old() {
        var word = found("Svar senast den 3 mars 2027.");
        var reader = PeopleSamples.signedUp(people, Set.of(), Role.EMPLOYEE);
        subscriptions.settle(reader.actor(), Rhythm.NEVER, Following.EVERYTHING, Version.FIRST);
        var secret = feeds.renew(reader.actor());
        var stranger = new HttpVisitor(port);

        var feed = stranger.ask(WatchPaths.feed(secret));
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(feed.body()).contains(word);
        assertThat(stranger.ask(WatchPaths.calendar(secret)).headers().firstValue("Content-Type"))
                .contains("text/calendar;charset=UTF-8");

        var second = feeds.renew(reader.actor());
        assertThat(stranger.ask(WatchPaths.feed(secret)).statusCode()).isEqualTo(404);
        assertThat(stranger.ask(WatchPaths.feed(second)).statusCode()).isEqualTo(200);
        feeds.close(reader.actor());
        assertThat(stranger.ask(WatchPaths.feed(second)).statusCode()).isEqualTo(404);
        assertThat(stranger.ask(WatchPaths.calendar("x%27%20or%20%271%27=%271")).statusCode())
                .isEqualTo(404);
    }

    private static List<String> names(VEvent event) {
        return event.getProperties().stream().map(Property::getName).toList();
    }

    private static String value(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private Calendar calendar(List<Noted> noted) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(DigestCalendar.of(noted, names(), HOUSE)));
        // A calendar without a day is not valid by the letter, and is what there is when nothing runs out.
        assertThat(noted.isEmpty() || !calendar.validate(true).hasErrors()).isTrue();
        return calendar;
    }

    private SyndFeed feed(List<Noted> noted) throws Exception {
        var written = DigestFeed.of(noted, names(), HOUSE, HOUSE + "/feeds/x/digest.atom");
        assertThat(written.getBytes(UTF_8)).isNotEmpty();
        return new SyndFeedInput().build(new StringReader(written));
    }

    private SourceNames names() {
        return new SourceNames(Map.of(), words());
    }

    private Words words() {
        return messages.in(Language.SV);
    }

    private static Noted aDay(String title, int version, Stage stage) {
        return aDay(new PublicationId(UUID.randomUUID()), title, LocalDate.of(2027, 3, 3), version, stage);
    }

    private static Noted aDay(PublicationId id, String title, LocalDate deadline, int version, Stage stage) {
        return new Noted(
                new Candidate(
                        id,
                        Kind.REFERRAL,
                        "en",
                        title,
                        "g0v-remisser",
                        Optional.of(deadline),
                        List.of(deadline),
                        stage,
                        5,
                        Instant.parse("2026-11-20T12:00:00Z"),
                        List.of(new Bilingual("Kust; hav, och\nöar", "")),
                        Optional.empty()),
                Instant.parse("2026-11-21T12:00:00Z"),
                version);
    }
}

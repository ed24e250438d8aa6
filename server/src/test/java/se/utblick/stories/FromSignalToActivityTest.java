package se.utblick.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.utblick.watch.fetch.StubServer.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.platform.Calendar;
import se.utblick.watch.fetch.StubServer;

/** From something that is published far away to something that we do about it, by a strategist in a real browser. */
@Tag("browser")
class FromSignalToActivityTest {

    // A word of ours, so that nothing else in the example meets it.
    private static final String WORD = "bottenhavsbana";
    private static final String INTEREST = "Bottenhavsbanan";
    private static final String FEED = "Nyheter om banor";
    private static final int RELEVANT = 10;
    private static final int NOISE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path data;

    @Test
    void a_signal_is_found_understood_kept_and_becomes_an_activity_that_knows_where_it_came_from() throws Exception {
        assumeTrue(
                RealBrowser.chromium().isPresent(),
                "SKIPPED: there is no Chromium here, so nobody can follow the signal");
        try (var server = new StubServer();
                var house = RunningHouse.with(
                        List.of("-Dutblick.fetch.allow=" + server.allowance(), "-Dutblick.jobs.look=200ms"), data)) {
            server.at("/feed", text("application/rss+xml", feed()));
            try (var desk = RealBrowser.at(house.port(), RealBrowser.DESK)) {
                follow(desk, server.address("/feed"));
            }
            try (var phone = RealBrowser.at(house.port(), RealBrowser.PHONE)) {
                phone.enterAs("Internationell strateg");
                lookAtEveryRoom(phone);
            }
        }
    }

    private static void follow(RealBrowser browser, String feed) throws Exception {
        browser.enterAs("Internationell strateg");
        beginToLookFor(browser);
        beginToRead(browser, feed);
        understandWhyItIsThere(browser);
        sharpenTheInterest(browser);
        var kept = sortTenByKeyboard(browser);
        makeAnActivityOf(browser, kept);
        findItInTheLetter(browser, kept);
        lookAtEveryRoom(browser);
        browser.leave();
    }

    private static void beginToLookFor(RealBrowser browser) throws Exception {
        var page = browser.page();
        enterRoom(browser, "Intressen");
        page.getByText("Nytt intresse").first().click();
        page.locator("#name-sv").fill(INTEREST);
        page.locator("#query").fill(WORD);
        page.getByText("Prova", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".ub-note[role=status]")).isVisible();
        browser.photograph("signal-interest-tried");
        browser.mustBeInOrder("an interest that is tried");
        page.getByText("Spara intresset").click();
        assertThat(page.locator("h1")).hasText(INTEREST);
        browser.mustBeInOrder("a new interest");
    }

    private static void beginToRead(RealBrowser browser, String feed) throws Exception {
        var page = browser.page();
        enterRoom(browser, "Källor");
        page.getByText("Ny källa").first().click();
        page.locator("#address").fill(feed);
        page.locator("#name").fill(FEED);
        browser.mustBeInOrder("the form of a source");
        page.locator("main form button.ds-button").first().click();
        until(page, ".ub-standing", "Fungerar");
        browser.photograph("signal-source");
        browser.mustBeInOrder("a source that works");
    }

    /** The words that it met, why it stands where it stands, and which source it came from, by the name it was given. */
    private static void understandWhyItIsThere(RealBrowser browser) throws Exception {
        var page = browser.page();
        enterRoom(browser, "Inkorg");
        page.locator(".ub-aside a", new Page.LocatorOptions().setHasText(INTEREST))
                .click();
        assertThat(page.locator("h1")).hasText((RELEVANT + NOISE) + " träffar att sortera");
        var first = page.locator("article.ub-finding").first();
        assertThat(first.locator("mark").first()).hasText(WORD);
        assertThat(first.locator(".ub-finding__meta")).containsText(FEED);
        assertThat(first.locator(".ub-words")).containsText(WORD);
        assertThat(first.locator(".ub-finding__rank").last()).not().isEmpty();
        browser.photograph("signal-inbox");
        browser.mustBeInOrder("the inbox of one interest");
        first.locator("h2 a").click();
        assertThat(page.locator(".ub-aside")).containsText("Därför");
        browser.photograph("signal-publication");
        browser.mustBeInOrder("a publication");
    }

    private static void sharpenTheInterest(RealBrowser browser) throws Exception {
        var page = browser.page();
        page.locator(".ub-aside a", new Page.LocatorOptions().setHasText(INTEREST))
                .click();
        page.locator(".ub-head a[href$='/edit']").click();
        page.locator("#query").fill(WORD + " NOT modelljärnväg");
        browser.mustBeInOrder("the form of an interest");
        page.getByText("Spara intresset").click();
        assertThat(page.locator("h1")).hasText(INTEREST);
        until(page, ".ub-lead", RELEVANT + " träffar hittills");
        browser.photograph("signal-sharpened");
        browser.mustBeInOrder("a sharpened interest");
    }

    /** Without touching the mouse: the second is kept and all others dropped. Answers with the title of the one kept. */
    private static String sortTenByKeyboard(RealBrowser browser) throws Exception {
        var page = browser.page();
        page.locator(".ub-head a[href^='/findings']").click();
        var cards = page.locator("article.ub-finding");
        assertThat(cards).hasCount(RELEVANT);

        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).isVisible();
        browser.mustBeInOrder("the help about keys");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("j");
        assertThat(cards.nth(1).locator("h2 a")).isFocused();
        var kept = cards.nth(1).locator("h2").innerText().strip();

        page.keyboard().press("s");
        assertThat(page.locator("[data-said]")).containsText("Sparad");
        for (int left = RELEVANT - 1; left > 0; left--) {
            assertThat(cards).hasCount(left);
            page.keyboard().press("j");
            assertThat(page.locator("article.ub-finding h2 a:focus")).hasCount(1);
            page.keyboard().press("x");
            assertThat(page.locator("h1"))
                    .hasText(
                            left == 1
                                    ? "Inget att sortera"
                                    : left == 2 ? "En träff att sortera" : (left - 1) + " träffar att sortera");
        }
        browser.photograph("signal-sorted");
        browser.mustBeInOrder("an inbox with nothing left");

        browser.open("/findings?shelf=KEPT&q=" + WORD);
        assertThat(cards).hasCount(1);
        assertThat(cards.first().locator("h2")).hasText(kept);
        browser.mustBeInOrder("what was kept");
        return kept;
    }

    private static void makeAnActivityOf(RealBrowser browser, String title) throws Exception {
        var page = browser.page();
        page.locator("article.ub-finding a[data-key=a]").click();
        page.waitForURL("**/activities/new**");
        assertThat(page.locator("#title").inputValue()).isEqualTo(title);
        for (var list : List.of("#objective", "#unit", "#area", "#priority")) {
            page.locator(list).selectOption(new SelectOption().setIndex(1));
        }
        var today = LocalDate.now(Calendar.ZONE);
        page.locator("#first").fill(today.plusDays(10).toString());
        page.locator("#last").fill(today.plusDays(40).toString());
        browser.mustBeInOrder("the form of an activity that came from a finding");
        page.locator("main form button.ds-button").last().click();
        page.waitForURL(Pattern.compile(".*/activities/[0-9a-f-]{36}.*"));
        assertThat(page.locator("h1")).containsText(title);
        browser.photograph("signal-activity");
        browser.mustBeInOrder("the activity");

        // From the activity to the signal, and from the signal to the activity.
        page.locator(".ub-aside a[href^='/publications/']").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".ub-head__state")).containsText("Blev aktivitet");
        browser.photograph("signal-traced");
        browser.mustBeInOrder("a publication that became an activity");
        page.locator("main a[href^='/activities/']", new Page.LocatorOptions().setHasText(title))
                .click();
        assertThat(page.locator("h1")).containsText(title);
    }

    private static void findItInTheLetter(RealBrowser browser, String title) throws Exception {
        var page = browser.page();
        enterRoom(browser, "Veckobrev");
        page.locator("summary", new Page.LocatorOptions().setHasText("Välj enstaka intressen"))
                .click();
        page.getByLabel(INTEREST).check();
        page.getByText("Beställ brevet").click();
        assertThat(page.locator("[data-said]")).containsText("Ditt val är sparat");
        assertThat(page.locator(".ub-journal")).containsText("Beställde veckobrevet");
        browser.photograph("signal-digest");
        browser.mustBeInOrder("the digest that somebody has asked for");
        page.getByText("Se hur det skulle se ut").click();
        assertThat(page.locator("article.ub-doc li")).hasCount(1);
        assertThat(page.locator("article.ub-doc")).containsText(title);
        assertThat(page.locator("article.ub-doc")).containsText(FEED);
        browser.photograph("signal-letter");
        browser.mustBeInOrder("the letter as it would be");
    }

    private static void lookAtEveryRoom(RealBrowser browser) throws Exception {
        browser.open("/findings");
        var rooms = browser.page().locator(".ub-rooms a").all().stream()
                .map(Locator::innerText)
                .toList();
        assertThat(rooms).hasSizeGreaterThan(7);
        for (var room : rooms) {
            enterRoom(browser, room);
            browser.photograph("room-" + room.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
            browser.mustBeInOrder("the room " + room);
        }
    }

    /** By the row under the menu, with the keyboard: it takes no script and no mouse. */
    private static void enterRoom(RealBrowser browser, String room) {
        var page = browser.page();
        if (page.locator(".ub-rooms").count() == 0) {
            browser.open("/findings");
        }
        var door = page.locator(".ub-rooms a", new Page.LocatorOptions().setHasText(Pattern.compile("^" + room + "$")));
        door.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ub-rooms a[aria-current=page]")).hasText(room);
        assertThat(page.locator(".ub-rooms a[aria-current=page]")).isInViewport();
    }

    /** What happens by itself is looked for by loading the page again, as its readers do. */
    private static void until(Page page, String place, String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!page.locator(place).first().innerText().contains(words)) {
            assertThat(System.nanoTime()).as(words).isLessThan(end);
            page.reload();
        }
    }

    private static String feed() {
        var today = ZonedDateTime.now(Calendar.ZONE).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        return IntStream.range(0, RELEVANT + NOISE)
                .mapToObj(item -> """
                        <item><guid>signal-%d</guid><title>%s nr %d</title><pubDate>%s</pubDate>
                        <description>Regeringen och kommissionen talar om en %s som %s.</description></item>
                        """.formatted(
                                item,
                                item < RELEVANT ? "Besked om kustens spår" : "Mässa för samlare",
                                item,
                                today,
                                WORD,
                                item < RELEVANT ? "kan bli en del av TEN-T" : "modelljärnväg i skala 1:87"))
                .collect(Collectors.joining(
                        "",
                        "<rss version='2.0'><channel><title>Banor</title><language>sv</language>",
                        "</channel></rss>"));
    }
}

package se.utblick.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** The golden thread, pulled from one end to the other by people in a real browser. */
@Tag("browser")
class FromPolicyToAttainmentTest {

    private static final String LATE_ACTIVITY = "/activities/" + ExampleBook.id("plan.activity", "AK25");
    private static final List<String> PAGES = List.of(
            "/",
            "/goals",
            "/goals/B1",
            "/documents",
            "/plans",
            "/activities",
            LATE_ACTIVITY,
            "/findings",
            "/watch",
            "/interests",
            "/decisions",
            "/year",
            "/followup",
            "/followup/rules",
            "/no-such-page");

    @TempDir
    Path data;

    @Test
    void a_finding_becomes_an_activity_and_a_late_activity_done_moves_its_goal() throws Exception {
        assumeTrue(
                RealBrowser.chromium().isPresent(),
                "SKIPPED: there is no Chromium here, so nobody can walk the thread");
        try (var house = RunningHouse.on(data)) {
            try (var desk = RealBrowser.at(house.port(), RealBrowser.DESK)) {
                walkTheThread(desk);
            }
            try (var phone = RealBrowser.at(house.port(), RealBrowser.PHONE)) {
                phone.open("/sign-in");
                phone.photograph("sign-in");
                phone.mustBeInOrder("/sign-in");
                phone.enterAs("Internationell strateg");
                lookAtEveryPage(phone);
                lookAtEveryKindOfPage(phone, house);
            }
        }
    }

    private static void walkTheThread(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.open("/sign-in");
        browser.photograph("sign-in");
        browser.mustBeInOrder("/sign-in");
        browser.enterAs("Internationell strateg");
        browser.photograph("start");

        readThePolicy(browser);
        openThePlan(browser);
        makeAnActivityOfAFinding(browser);
        lookAtEveryPage(browser);

        // The strategist has seen that B1 is at risk, and why: a description of consequences is late.
        browser.open("/goals/B1");
        assertThat(page.locator("main")).containsText("EHDS");
        var before = page.locator("main").innerText();

        completeTheLateActivity(browser);

        browser.open("/goals/B1");
        browser.photograph("goal-after");
        var after = page.locator("main").innerText();
        assertThat(after).isNotEqualTo(before).contains("Konsekvensbeskrivning");
        browser.leave();
    }

    private static void readThePolicy(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.open("/documents");
        page.getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Internationell policy"))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("Internationell policy");
        browser.photograph("policy");
        browser.mustBeInOrder("the policy");

        // Seven goals, each anchored to the very passage that sets it.
        for (var code : List.of("A1", "A2", "A3", "B1", "B2", "C1", "C2")) {
            assertThat(page.locator("a.ub-anchor[href='/goals/" + code + "']")).hasCount(1);
        }
        page.locator("a.ub-anchor[href='/goals/A1']").click();
        assertThat(page.locator("h1")).containsText("Bevaka och hävda");
        browser.photograph("goal");
    }

    private static void openThePlan(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.open("/plans");
        page.locator("main a[href^='/plans/']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d{4}")))
                .last()
                .click();
        browser.photograph("plan");
        browser.mustBeInOrder("the plan");
        var text = page.locator("main").innerText();
        for (int number = 1; number <= 17; number++) {
            assertThat(text).contains("DM%02d".formatted(number));
        }
        for (int number = 1; number <= 37; number++) {
            assertThat(text).contains("AK%02d".formatted(number));
        }
    }

    private static void makeAnActivityOfAFinding(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.open("/findings");
        browser.photograph("findings");
        var first = page.locator("article.ub-finding").first();
        assertThat(first.locator("mark").first()).isVisible();
        assertThat(first.locator(".ub-finding__why")).isVisible();
        var title = first.locator("h2").innerText().strip();

        // By keyboard alone: to the first card, and make an activity of it.
        page.keyboard().press("j");
        page.keyboard().press("a");
        page.waitForURL("**/activities/new**");
        assertThat(page.locator("#title").inputValue()).isEqualTo(title);
        page.locator("#objective").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#unit").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#area").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#priority").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#first").fill(LocalDate.now(Calendar.ZONE).plusDays(10).toString());
        browser.photograph("activity-form");

        // The last day is rubbed out: the form says so and keeps the rest.
        page.locator("#last").fill("");
        page.locator("main form button.ds-button").last().click();
        assertThat(page.locator("[data-error-summary]")).isVisible();
        browser.photograph("activity-form-mistakes");
        browser.mustBeInOrder("a form with mistakes");
        page.locator("#last").fill(LocalDate.now(Calendar.ZONE).plusDays(40).toString());
        page.locator("main form button.ds-button").last().click();
        page.waitForURL(Pattern.compile(".*/activities/[0-9a-f-]{36}.*"));
        assertThat(page.locator("h1")).containsText(title.substring(0, 20));

        // The watch knows what became of it.
        browser.open("/findings?shelf=ACTED_ON");
        assertThat(page.locator("main")).containsText(title);
    }

    private static void completeTheLateActivity(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.open(LATE_ACTIVITY + "/completion");
        page.locator("input[name=extent][value=wholly]").check();
        page.locator("#result").fill("Konsekvensbeskrivningen är klar och beslutad.");
        page.locator("#benefit").fill("Regionen vet vad journalsystemen måste klara till 2029.");
        page.locator("input[name=outcome][value=ACHIEVED]").check();
        page.locator("#cost").fill("142 000");
        page.locator("#hours").fill("230");
        page.locator("#lesson").fill("Börja med det som är säkert, även om vägledningen dröjer.");
        page.locator("#indicator").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#value").fill("1");
        browser.photograph("completion");
        browser.mustBeInOrder("the completion form");
        page.locator("main form button.ds-button").last().click();
        page.waitForURL(Pattern.compile(".*/activities/[0-9a-f-]{36}(\\?.*)?$"));
        assertThat(page.locator("main")).containsText("Genomförd");
        browser.photograph("activity-done");
    }

    /** Every page that the strategist can reach, in both languages. */
    private static void lookAtEveryPage(RealBrowser browser) throws Exception {
        for (var address : PAGES) {
            browser.open(address);
            browser.photograph(
                    address.length() == 1
                            ? "home"
                            : address.replaceAll("[^a-z0-9]+", "-").substring(1));
            if (!address.equals("/no-such-page")) {
                browser.mustBeInOrder(address);
            }
        }
        toTheOtherLanguage(browser.page());
        for (var address : PAGES.subList(0, 4)) {
            browser.open(address);
            assertThat(browser.page().locator("html")).hasAttribute("lang", "en");
            browser.mustBeInOrder(address + " in English");
        }
        toTheOtherLanguage(browser.page());
    }

    /** All that the strategist is shown the way to, which the list above does not name. */
    private static void lookAtEveryKindOfPage(RealBrowser browser, RunningHouse house) {
        var stops = new Walk(house.enter(), 1)
                .from("/").stream()
                        .filter(stop -> stop.isPage() && !PAGES.contains(stop.address()))
                        .toList();
        assertThat(stops).hasSizeGreaterThan(PAGES.size());
        for (var stop : stops) {
            browser.open(stop.address());
            browser.mustBeInOrder(stop.address());
        }
    }

    /** The button that changes to the other language, whichever that is. */
    private static void toTheOtherLanguage(Page page) {
        page.locator("form[action='/language'] button").click();
    }
}

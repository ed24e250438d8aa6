package se.utblick.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** A membership that does not pay for itself is evaluated, reconsidered and left before it binds us for another year. */
@Tag("browser")
class AMembershipLeavesInTimeTest {

    private static final String CPMR = "/memberships/" + ExampleBook.id("networks.membership", "M05");

    @TempDir
    Path data;

    @Test
    void from_the_alarm_to_the_notice_and_no_fee_is_paid() throws Exception {
        assumeTrue(RealBrowser.chromium().isPresent(), "SKIPPED: there is no Chromium here, so nobody can leave");
        try (var house = RunningHouse.on(data);
                var browser = RealBrowser.at(house.port(), RealBrowser.DESK)) {
            theStrategistSeesItInTimeAndPutsItForward(browser);
            theControllerMayNotPay(browser);
            theBoardDecidesAndTheNoticeIsSent(browser);
            whatWasLearntIsHandedOver(browser);
            lookAtThePages(browser);
            try (var phone = RealBrowser.at(house.port(), RealBrowser.PHONE)) {
                phone.enterAs("Internationell strateg");
                lookAtThePages(phone);
            }
        }
    }

    private static void theStrategistSeesItInTimeAndPutsItForward(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.enterAs("Internationell strateg");
        assertThat(page.locator("main")).containsText("Conference of Peripheral Maritime Regions");
        browser.open(CPMR);
        assertThat(page.locator("main")).containsText("Under prövning");
        assertThat(page.locator(".ub-aside")).containsText("Sista dag att säga upp");
        browser.photograph("membership");
        page.locator("a.ds-button[href^='/decisions/proposals/new']").click();
        page.locator("main form button.ds-button").click();
        assertThat(page.locator("main")).containsText("Conference of Peripheral Maritime Regions");
        browser.leave();
    }

    private static void theControllerMayNotPay(RealBrowser browser) throws Exception {
        browser.enterAs("Controller");
        browser.open("/memberships/fees?year=" + (LocalDate.now(Calendar.ZONE).getYear() + 1));
        var row = browser.page().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("CPMR"));
        assertThat(row).containsText("måste omprövas först");
        browser.photograph("fees");
        browser.leave();
    }

    private static void theBoardDecidesAndTheNoticeIsSent(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.enterAs("Registrator");
        browser.open(CPMR);
        page.locator("a.ds-button[href^='/decisions/new']").click();
        page.locator("input[name=outcome][value=LEFT]").check();
        page.locator("#on").fill(LocalDate.now(Calendar.ZONE).toString());
        page.locator("#paragraph").fill("§ 88");
        page.locator("#registryNumber").fill("26RS88");
        page.locator("#why").fill("Få spår av nytta, och NSPA gör detsamma.");
        page.locator("main form button.ds-button").first().click();
        page.waitForURL("**" + CPMR + "**");
        assertThat(page.locator("main")).containsText("uppsägningen är inte skickad");

        page.locator("a.ds-button[href$='/notice']").click();
        page.locator("#sentOn").fill(LocalDate.now(Calendar.ZONE).toString());
        page.locator("main form button.ds-button").click();
        page.waitForURL("**" + CPMR + "**");
        assertThat(page.locator("main")).containsText("Uppsagt");
        browser.photograph("membership-left");
        browser.leave();
    }

    private static void whatWasLearntIsHandedOver(RealBrowser browser) {
        var page = browser.page();
        browser.enterAs("Internationell strateg");
        browser.open(CPMR);
        page.locator("a.ds-button[href$='/handover']").click();
        page.locator("#lessons").fill("Välj ett nätverk för varje fråga.");
        page.locator("#contacts").fill("Sekretariatet i Östersjökommissionen, via strategen.");
        page.locator("main form button.ds-button").click();
        page.waitForURL("**" + CPMR + "**");
        assertThat(page.locator("main")).containsText("Välj ett nätverk för varje fråga.");
        assertThat(page.locator(".ub-journal").last()).containsText("Styrelsen beslutade att lämna nätverket");
    }

    private static void lookAtThePages(RealBrowser browser) throws Exception {
        var year = LocalDate.now(Calendar.ZONE).getYear();
        for (var address : List.of(
                "/memberships",
                CPMR,
                "/memberships/new",
                "/memberships/comparison",
                "/memberships/coverage",
                "/memberships/report",
                "/memberships/fees",
                "/memberships/" + ExampleBook.id("networks.membership", "M01") + "/evaluations/" + year + "/edit",
                "/memberships/" + ExampleBook.id("networks.membership", "M04") + "/evaluations/" + year)) {
            browser.open(address);
            assertThat(browser.page().title()).as(address).isNotBlank();
            browser.photograph(address.replaceAll("[^a-z]+", "-").substring(1));
            browser.mustBeInOrder(address);
        }
    }
}

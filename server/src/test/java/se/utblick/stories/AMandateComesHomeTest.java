package se.utblick.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** A mandate goes out on a phone and comes home with a report; and what is known of a seat reaches whoever comes next. */
@Tag("browser")
class AMandateComesHomeTest {

    private static final String BY_AIR = "/representation/" + ExampleBook.id("representation.seat", "U06");
    private static final String RAPPORTEUR = "/representation/" + ExampleBook.id("representation.seat", "U01");
    private static final String SILENT = "/representation/meetings/" + ExampleBook.id("representation.meeting", "RR03");
    private static final String COMING = "/representation/meetings/" + ExampleBook.id("representation.meeting", "MM01");

    @TempDir
    Path data;

    @Test
    void a_mandate_comes_home_and_a_seat_changes_hands() throws Exception {
        assumeTrue(
                RealBrowser.chromium().isPresent(),
                "SKIPPED: there is no Chromium here, so nobody can carry a mandate");
        try (var house = RunningHouse.on(data)) {
            try (var phone = RealBrowser.at(house.port(), RealBrowser.PHONE)) {
                goWithAMandate(phone);
                comeHome(phone);
            }
            try (var desk = RealBrowser.at(house.port(), RealBrowser.DESK)) {
                layItBeforeTheBoard(desk);
                handOver(desk);
            }
        }
    }

    /** The briefing, read on the phone and kept there for when there is no network. */
    private static void goWithAMandate(RealBrowser phone) throws Exception {
        var page = phone.page();
        phone.enterAs("Förtroendevald");
        phone.photograph("representative-home");
        phone.open(COMING + "/briefing");
        assertThat(page.locator("main")).containsText("Inga utfästelser om pengar");
        assertThat(page.locator("main")).containsText("Nya frågor förs hem till regionstyrelsen först");
        phone.photograph("briefing");
        phone.mustBeInOrder("the briefing");

        var saved = page.waitForDownload(
                () -> page.locator("a[href$='/briefing.html']").click());
        var file = Files.createTempFile("briefing", ".html");
        saved.saveAs(file);
        page.context().setOffline(true);
        page.navigate(file.toUri().toString());
        assertThat(page.locator("main")).containsText("Inga utfästelser om pengar");
        page.context().setOffline(false);
    }

    /** Five answers on the train, to a report that should have come long ago. */
    private static void comeHome(RealBrowser phone) throws Exception {
        var page = phone.page();
        phone.open("/");
        page.locator("a[href='" + SILENT + "/report']").click();
        phone.photograph("return-report");
        phone.mustBeInOrder("the five questions");
        page.locator("#happened").fill("Kommittén antog sitt arbetsprogram.");
        page.locator("#lesson").fill("Utan mandat går det bara att lyssna.");
        page.locator("#tell").fill("Kultur");
        send(page);
        assertThat(page.locator("[data-error-summary]")).isVisible();
        assertThat(page.locator("#happened")).hasValue("Kommittén antog sitt arbetsprogram.");
        page.locator("#nextStep").fill("Be styrelsen om ett mandat.");
        send(page);
        assertThat(page.locator("[data-said]")).containsText("Tack");
        phone.photograph("came-home");
        phone.mustBeInOrder("the meeting after the report");
        phone.leave();
    }

    private static void layItBeforeTheBoard(RealBrowser desk) throws Exception {
        var page = desk.page();
        desk.enterAs("Nämndsekreterare");
        desk.open("/representation/reports");
        assertThat(page.locator("main")).containsText("Be styrelsen om ett mandat.");
        desk.photograph("homecoming");
        desk.mustBeInOrder("what has come home");
        page.locator(".ub-report__line")
                .filter(new Locator.FilterOptions().setHasText("Be styrelsen om ett mandat."))
                .locator("a.ds-button")
                .click();
        page.locator("#on").fill(LocalDate.now(Calendar.ZONE).toString());
        page.locator("#item").fill("§ 112");
        send(page);
        assertThat(page.locator("main")).containsText("§ 112");
    }

    /** After the election: one view, a sheet, somebody new, and what it takes before they may speak. */
    private static void handOver(RealBrowser desk) throws Exception {
        var page = desk.page();
        desk.open("/representation/change");
        assertThat(page.locator("main")).containsText("Ingen än");
        desk.photograph("change-of-seats");
        desk.mustBeInOrder("the change of seats");

        desk.open(RAPPORTEUR + "/handover");
        assertThat(page.locator("main")).containsText("Stäm av texten med de andra länen före mötet");
        desk.photograph("handover-sheet");
        desk.mustBeInOrder("the handover sheet");

        desk.open(RAPPORTEUR + "/steps/NOMINATE");
        page.locator("#holder").fill("Ledamot (förtroendevald 9)");
        page.locator("#nominator").fill("Partigrupperna");
        send(page);
        desk.open(RAPPORTEUR + "/steps/APPOINT");
        desk.photograph("appointment");
        desk.mustBeInOrder("the appointment");
        page.locator("#on").fill(LocalDate.now(Calendar.ZONE).toString());
        page.locator("#paragraph").fill("§ 140");
        page.locator("#registryNumber").fill("EXEMPEL-2026-140");
        page.locator("#first").fill(LocalDate.now(Calendar.ZONE).plusMonths(2).toString());
        page.locator("#last").fill(LocalDate.now(Calendar.ZONE).plusYears(4).toString());
        send(page);
        assertThat(page.locator("main")).containsText("Ledamot (förtroendevald 9)");
        desk.leave();

        desk.enterAs("Tjänstemannastöd");
        desk.open(RAPPORTEUR + "/steps/ACTIVATE");
        page.locator("#introducedOn").fill(LocalDate.now(Calendar.ZONE).toString());
        page.locator("#none").check();
        send(page);
        // Their mandate ends with the old holder's: nobody speaks for the region without one of their own.
        assertThat(page.locator("main")).containsText("Ett skriftligt mandat som gäller");
        desk.photograph("not-without-a-mandate");

        desk.open(RAPPORTEUR + "/mandate");
        page.locator("#last").fill(LocalDate.now(Calendar.ZONE).plusYears(4).toString());
        send(page);
        desk.open(RAPPORTEUR + "/steps/ACTIVATE");
        page.locator("#introducedOn").fill(LocalDate.now(Calendar.ZONE).toString());
        page.locator("#none").check();
        send(page);
        assertThat(page.locator("[data-said]")).containsText("Uppdraget är aktivt");
        desk.photograph("seat");
        desk.mustBeInOrder("the seat");

        desk.open(BY_AIR);
        assertThat(page.locator("main")).containsText("Mandat saknas");
        desk.photograph("seat-without-mandate");
    }

    private static void send(Page page) {
        page.locator("main form button.ds-button").last().click();
    }
}

package se.utblick.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.utblick.HouseTest;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.Meetings;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

/** A remiss comes on 14 December, to be answered by 18 January: what people in a real browser make of it. */
@Tag("browser")
@HouseTest
@Import(RemissOverChristmasTest.ThatDay.class)
class RemissOverChristmasTest {

    private static final LocalDate CAME_IN = LocalDate.of(2026, 12, 14);

    // Without an annotation of its own, so that only this test has that day.
    static class ThatDay {

        /** The day is that Monday, for as long as the story lasts. */
        @Bean
        @Primary
        InstantSource mondayMorning() {
            var begun = System.nanoTime();
            var morning =
                    CAME_IN.atTime(LocalTime.of(9, 0)).atZone(Calendar.ZONE).toInstant();
            return () -> morning.plusNanos(System.nanoTime() - begun);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Meetings meetings;

    @Test
    void the_house_sees_at_once_that_no_meeting_fits_and_the_answer_is_sent_in_time_all_the_same() throws Exception {
        assumeTrue(RealBrowser.chromium().isPresent(), "SKIPPED: there is no Chromium here");
        var board = aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        meetings.plan(
                Actor.program(),
                board.id(),
                List.of(
                        new Meeting.Planned(LocalDate.of(2026, 12, 16), Optional.empty()),
                        new Meeting.Planned(LocalDate.of(2027, 1, 27), Optional.empty())));
        organisation.add(Actor.program(), new Function("strateg-jul", new Bilingual("Strateg", "Strategist")));
        try (var desk = RealBrowser.at(port, RealBrowser.DESK)) {
            enter(desk, Role.STRATEGIST);
            var remiss = takenIn(desk);
            planned(desk);
            leave(desk);

            enter(desk, Role.REGISTRAR);
            step(desk, remiss, "register", "26RS1234");
            leave(desk);
            enter(desk, Role.STRATEGIST);
            var link = asked(desk, remiss);
            answeredOnAPhone(link);
            assigned(desk, remiss);
            leave(desk);

            enter(desk, Role.SUPPORT_OFFICER);
            step(desk, remiss, "draft", "");
            written(desk, remiss);
            paper(desk);
            leave(desk);
            enter(desk, Role.STRATEGIST);
            desk.open(remiss);
            desk.page().getByText("Jag har läst och godkänner").click();
            assertThat(desk.page().locator("main")).containsText("Läst och godkänt av");
            leave(desk);

            decidedAndSent(desk, remiss);
        }
    }

    private void enter(RealBrowser browser, Role role) {
        var person = signedUp(people, Set.of(), role);
        browser.open("/sign-in");
        browser.page().locator("#email").fill(person.email());
        browser.page().locator("#password").fill(PASSWORD);
        browser.page().locator("form[action='/sign-in'] button").click();
        assertThat(browser.page().locator("form[data-signout]")).isVisible();
    }

    private static void leave(RealBrowser browser) {
        browser.leave();
    }

    private static String takenIn(RealBrowser browser) throws Exception {
        var page = browser.page();
        browser.open("/consultations/new");
        browser.mustBeInOrder("the form");
        page.locator("#kind").selectOption("REFERRAL");
        page.locator("#title").fill("Remiss om en ny strategi (påhittad)");
        page.locator("#sender").fill("Departementet (påhittat)");
        page.locator("#address").fill("https://example.org/remiss");
        page.locator("#lastDay").fill("2027-01-18");
        page.locator("#weight").selectOption("1");
        page.locator("#officer").selectOption("strateg-jul");
        browser.photograph("remiss-form");
        save(page);
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static void save(Page page) {
        page.locator("form.ub-form button.ds-button").first().click();
    }

    /** The warning stands at the top with the ways out, and the quiet weeks are told of. */
    private static void planned(RealBrowser browser) throws Exception {
        var main = browser.page().locator("main");
        assertThat(main).containsText("Styrelsens sammanträde 16 december 2026 hinner inte");
        assertThat(main).containsText("Be om tid till och med 29 januari 2027");
        assertThat(main).containsText("Tiden går över jul och nyår");
        browser.photograph("remiss-over-christmas");
        browser.mustBeInOrder("a consultation that no meeting fits");
    }

    private static void step(RealBrowser browser, String remiss, String move, String detail) {
        browser.open(remiss + "/steps/" + move);
        if (!detail.isEmpty()) {
            browser.page().locator("#detail").fill(detail);
        }
        save(browser.page());
        assertThat(browser.page().locator("[data-said]")).isVisible();
    }

    private static String asked(RealBrowser browser, String remiss) throws Exception {
        var page = browser.page();
        browser.open(remiss + "/contributions");
        page.locator("#asked").fill("Kommunen (påhittad)");
        page.locator("#question").fill("Hur påverkas ni?");
        page.locator("#due").fill("2027-01-07");
        save(page);
        page.getByText("Kommunen (påhittad)").first().click();
        page.getByText("Skapa länk").click();
        browser.photograph("remiss-link");
        return page.locator("#link").inputValue();
    }

    private void answeredOnAPhone(String link) throws Exception {
        try (var phone = RealBrowser.at(port, RealBrowser.PHONE)) {
            phone.open(link);
            phone.mustBeInOrder("the question by link");
            phone.photograph("remiss-by-link");
            phone.page().locator("#text").fill("Vi påverkas mycket, särskilt i glesbygd.");
            save(phone.page());
            assertThat(phone.page().locator("main")).containsText("Svaret har kommit fram");
        }
    }

    private static void assigned(RealBrowser browser, String remiss) {
        browser.open(remiss + "/steps/assign");
        browser.page().locator("input[name=wayOut][value=DELEGATION]").check();
        browser.page().locator("#detail").fill("Kommunen är tillfrågad");
        save(browser.page());
        assertThat(browser.page().locator(".ub-refusal")).hasCount(0);
    }

    private static void written(RealBrowser browser, String remiss) throws Exception {
        var page = browser.page();
        browser.open(remiss + "/text");
        for (var part : List.of("proposal", "summary", "background", "assessment", "consulted", "economy", "answer")) {
            page.locator("#" + part).fill("Text om " + part + " med å, ä och ö.");
        }
        save(page);
        browser.open(remiss + "/stands");
        page.locator("#proposal").fill("4.2 Ny myndighet");
        page.locator("input[name=kind][value=OPPOSES]").check();
        page.locator("#reasons").fill("Det bör ligga nära länen.");
        save(page);
        assertThat(page.locator("main")).containsText("Avstyrker");
        browser.photograph("remiss-written");
        browser.mustBeInOrder("a consultation with its stands");
    }

    private static void paper(RealBrowser browser) throws Exception {
        var page = browser.page();
        var file = page.waitForDownload(
                () -> page.locator("a[href$='/papers/memorandum.docx']").click());
        assertThat(file.suggestedFilename()).isEqualTo("tjansteskrivelse-26RS1234.docx");
        assertThat(Files.size(file.path())).isGreaterThan(2_000);
    }

    private void decidedAndSent(RealBrowser browser, String remiss) {
        enter(browser, Role.SUPPORT_OFFICER);
        step(browser, remiss, "prepare", "");
        leave(browser);
        enter(browser, Role.SECRETARY);
        step(browser, remiss, "submit", "Arbetsutskottet");
        leave(browser);
        enter(browser, Role.REGISTRAR);
        step(browser, remiss, "decide", "Ordföranden, brådskande ärende");
        browser.open(remiss + "/steps/send");
        browser.page().locator("#detail").fill("Departementets registrator");
        browser.page().locator("#why").fill("Kopia i diariet");
        save(browser.page());
        assertThat(browser.page().locator("main")).containsText("Inskickad");
    }
}

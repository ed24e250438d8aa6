package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium with one visitor in it, who notices whatever the page complains of. */
final class RealBrowser implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 390;

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String house;
    private final List<String> complaints = new ArrayList<>();

    private RealBrowser(Playwright playwright, Browser browser, BrowserContext context, String house) {
        this.playwright = playwright;
        this.browser = browser;
        this.context = context;
        this.house = house;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isTheAnswerItself(message)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Chromium calls it an error when a page is answered with a form to mend, a rule's no or "no such page"; we do not. */
    private boolean isTheAnswerItself(ConsoleMessage message) {
        return message.text().matches(".*status of (404|409|422).*")
                && message.location().startsWith(page.url());
    }

    /** Where Chromium is installed, if it is. */
    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RealBrowser at(int port, int width) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("sv-SE"));
        return new RealBrowser(playwright, browser, context, "http://127.0.0.1:" + port);
    }

    Page page() {
        return page;
    }

    /** Enters by one click as one of the example's roles. */
    void enterAs(String role) {
        open("/sign-in");
        page.locator(".ub-roles button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(page.locator("strong", new Page.LocatorOptions().setHasText(role))))
                .first()
                .click();
        page.waitForURL(house + "/");
    }

    void leave() {
        page.locator("form[data-signout] button").click();
        page.waitForURL(house + "/sign-in**");
    }

    void open(String address) {
        page.navigate(house + address);
    }

    /** The page has nothing that shuts anybody out, nothing that hangs over its edge, and nothing to complain of. */
    void mustBeInOrder(String what) {
        var findings = new AxeBuilder(page)
                .withTags(ACCESSIBILITY).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(findings).as("%s at %d px".formatted(what, width())).isEmpty();
        assertThat(overhang())
                .as("sideways scroll on %s at %d px".formatted(what, width()))
                .isLessThanOrEqualTo(0);
        assertThat(complaints).as(what).isEmpty();
    }

    /** Keeps a picture of the page for people to look at. */
    void photograph(String name) throws IOException {
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width() + ".png"))
                .setFullPage(true));
    }

    private int width() {
        return page.viewportSize().width;
    }

    private int overhang() {
        return page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth") instanceof Integer pixels
                ? pixels
                : 0;
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}

package se.utblick.watch.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Subscriptions;
import se.utblick.watch.web.DigestLinkPage.Step;

/**
 * The links in the letters, for whoever has the letter in their hand. Opening one changes nothing, since programs that look
 * for evil open every link there is; the button on the page does, and so does what a mail program sends for its reader.
 */
@Controller
class DigestLinkPages {

    private final Subscriptions subscriptions;
    private final Pages pages;

    DigestLinkPages(Subscriptions subscriptions, Pages pages) {
        this.subscriptions = subscriptions;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.DIGEST_STOP)
    View askToStop(Frame frame, @PathVariable String link) {
        return answer(frame, link, Step.STOP, WatchPaths.stop(link));
    }

    @PostMapping(WatchPaths.DIGEST_STOP)
    View stop(Frame frame, @PathVariable String link) {
        if (subscriptions.isGood(link)) {
            subscriptions.stop(link);
        }
        return answer(frame, link, Step.STOPPED, "");
    }

    @GetMapping(WatchPaths.DIGEST_WIDEN)
    View askToWiden(Frame frame, @PathVariable String link) {
        return answer(frame, link, Step.WIDEN, WatchPaths.widen(link));
    }

    @PostMapping(WatchPaths.DIGEST_WIDEN)
    View widen(Frame frame, @PathVariable String link) {
        if (subscriptions.isGood(link)) {
            subscriptions.widen(link);
        }
        return answer(frame, link, Step.WIDENED, "");
    }

    private View answer(Frame frame, String link, Step step, String action) {
        return subscriptions.isGood(link)
                ? pages.show(frame, new DigestLinkPage(step, action))
                : pages.show(frame, new DigestLinkPage(Step.NO_LINK, "")).with(HttpStatus.NOT_FOUND);
    }
}

package se.utblick.watch.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.watch.IncomingMail;
import se.utblick.watch.WatchPaths;

/** How the watch's own mailbox fares. */
@Controller
class MailboxPages {

    private final IncomingMail mail;
    private final Pages pages;

    MailboxPages(IncomingMail mail, Pages pages) {
        this.mail = mail;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.MAILBOX)
    View mailbox(Frame frame, Actor by) {
        return pages.show(frame, new MailboxPage(mail.report(by)));
    }
}

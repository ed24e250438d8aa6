package se.utblick.watch.web;

import se.utblick.platform.web.Words;
import se.utblick.watch.MailReport;
import se.utblick.watch.MailReport.Mail;

/** How the watch's mailbox fares, for whoever looks after it. */
public record MailboxPage(MailReport report) {

    private static final int KILO = 1_000;

    /** Why a mail was kept aside. */
    public String why(Mail mail, Words t) {
        return mail.fault()
                .map(fault -> t.get("watch.mailbox.unreadable", t.of(fault)))
                .orElseGet(() -> t.of(mail.outcome()));
    }

    /** Who it says it is from. */
    public String sender(Mail mail, Words t) {
        return mail.sender().isEmpty() ? t.get("watch.mailbox.no-sender") : mail.sender();
    }

    public String size(Mail mail, Words t) {
        return t.get("watch.mailbox.kilobytes", t.number(Math.max(1, mail.size() / KILO)));
    }
}

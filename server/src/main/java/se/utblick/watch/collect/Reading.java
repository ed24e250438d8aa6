package se.utblick.watch.collect;

import java.util.Optional;

/** Makes a publication of the bytes that a source gave: the same bytes, the same publication. */
public final class Reading {

    public static Collected of(String source, String nativeId, Optional<Raw> page, Optional<Raw> listing)
            throws Unreadable {
        if (source.startsWith(FeedItem.SOURCES)) {
            return FeedItem.read(page.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        }
        if (source.equals(HandedInText.SOURCE)) {
            return HandedInText.read(page, listing);
        }
        if (source.equals(MailText.PROVED) || source.equals(MailText.UNPROVED)) {
            return MailText.read(page, listing);
        }
        if (source.equals(CommissionRelease.SOURCE)) {
            return CommissionRelease.read(nativeId, page, listing);
        }
        var format = Formats.of(source);
        if (format.isPresent()) {
            return format.get().read(nativeId, page, listing);
        }
        return source.equals(Calls.SOURCE)
                ? Calls.read(page.orElseThrow(() -> new Unreadable(Fault.EMPTY)), listing)
                : GovernmentPage.read(nativeId, page, listing);
    }

    private Reading() {}
}

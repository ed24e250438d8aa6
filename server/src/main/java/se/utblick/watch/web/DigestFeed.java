package se.utblick.watch.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import se.utblick.platform.post.OneLine;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Noted;

/** The digest as an Atom feed for other programs. */
final class DigestFeed {

    private static final String ATOM = "atom_1.0";

    /** @param address the feed's own */
    static String of(List<Noted> entries, SourceNames names, String house, String address) {
        var t = names.t();
        var feed = new SyndFeedImpl();
        feed.setFeedType(ATOM);
        feed.setTitle(t.get("watch.digest.feed"));
        feed.setUri(address);
        feed.setAuthors(List.of(author()));
        feed.setLanguage(t.tag());
        feed.setLinks(List.of(link("self", address), link("alternate", house + WatchPaths.FINDINGS)));
        feed.setPublishedDate(Date.from(entries.stream()
                .map(Noted::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setEntries(entries.stream().map(one -> entry(one, names, house)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SyndEntry entry(Noted noted, SourceNames names, String house) {
        var t = names.t();
        var item = noted.item();
        var entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + item.id().value());
        entry.setTitle(OneLine.of(item.title()));
        entry.setLink(house + WatchPaths.publication(item.id()));
        entry.setAuthors(List.of(author()));
        entry.setPublishedDate(Date.from(item.foundAt()));
        entry.setUpdatedDate(Date.from(noted.changedAt()));
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(item.deadline()
                        .map(day -> t.get("watch.deadline." + item.kind().name()) + " " + t.date(day) + "\n")
                        .orElse("")
                + DigestCalendar.description(item, names));
        entry.setDescription(summary);
        return entry;
    }

    private static SyndPerson author() {
        var author = new SyndPersonImpl();
        author.setName("Utblick");
        return author;
    }

    private static SyndLink link(String relation, String address) {
        var link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private DigestFeed() {}
}

package se.utblick.watch.web;

import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Language;
import se.utblick.platform.Calendar;
import se.utblick.platform.post.Letter;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Words;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Distribution;
import se.utblick.watch.digest.Edition;

/** Writes the digest as a letter, in Swedish: whole as plain text, and the same as HTML for those who prefer it. */
@Component
class DigestLetters implements Distribution.Writer {

    private static final String KIND = "watch.digest";

    private final Words t;
    private final Sources sources;
    private final Pages pages;

    DigestLetters(Messages messages, Sources sources, Pages pages) {
        this.t = messages.in(Language.SV);
        this.sources = sources;
        this.pages = pages;
    }

    @Override
    public Letter letter(Edition edition) {
        var page = page(edition);
        var subscription = edition.subscription();
        var subject = t.get("watch.digest.subject", edition.digest().items().size(), t.date(edition.today()));
        return new Letter(
                "digest/" + subscription.person().value() + "/" + edition.period(),
                KIND,
                edition.email(),
                subject,
                plain(page),
                pages.written(t, page),
                Optional.of(page.stop()),
                // Then there is a newer one.
                subscription
                        .rhythm()
                        .next(edition.today())
                        .orElseThrow()
                        .atTime(LocalTime.MIDNIGHT)
                        .atZone(Calendar.ZONE)
                        .toInstant());
    }

    private DigestMailPage page(Edition edition) {
        var house = edition.house();
        return new DigestMailPage(
                t.get("watch.digest.heading", t.date(edition.today())),
                DigestText.of(edition.digest(), new SourceNames(sources.names(), t), edition.today(), house),
                house + WatchPaths.FINDINGS,
                house + WatchPaths.DIGEST,
                edition.subscription().following().isEverything() ? "" : house + WatchPaths.widen(edition.link()),
                house + WatchPaths.stop(edition.link()));
    }

    private String plain(DigestMailPage page) {
        var plain = new StringBuilder(page.heading()).append("\n");
        for (var group : page.text().groups()) {
            plain.append("\n")
                    .append(t.of(group.part()).toUpperCase(t.language().locale()));
            plain.append("\n");
            group.lines().forEach(line -> plain.append(plain(line)));
        }
        if (page.text().more() > 0) {
            plain.append("\n").append(t.get("watch.digest.more", page.text().more()));
            plain.append(":\n").append(page.findings()).append("\n");
        }
        // The mark by which mail programs know where the letter ends and its foot begins.
        plain.append("\n-- \n").append(t.get("watch.digest.asked-for")).append("\n");
        add(plain, "watch.digest.change", page.settings());
        if (!page.widen().isEmpty()) {
            add(plain, "watch.digest.widen", page.widen());
        }
        add(plain, "watch.digest.stop", page.stop());
        return plain.append("\n")
                .append(t.get("watch.digest.no-tracking"))
                .append("\n")
                .toString();
    }

    private void add(StringBuilder plain, String key, String address) {
        plain.append(t.get(key)).append(":\n").append(address).append("\n");
    }

    private String plain(DigestText.Line line) {
        var plain = new StringBuilder("\n").append(line.number()).append(". ").append(line.title());
        line.changes()
                .forEach(change -> plain.append("\n   ")
                        .append(t.get("watch.digest.changed"))
                        .append(" ")
                        .append(change));
        line.deadline().ifPresent(deadline -> plain.append("\n   ").append(deadline));
        return plain.append("\n   ")
                .append(line.what())
                .append("\n   ")
                .append(line.because())
                .append("\n   ")
                .append(line.address())
                .append("\n")
                .toString();
    }
}

package se.utblick.watch.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utblick.platform.post.OneLine;
import se.utblick.platform.web.Words;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Candidate;
import se.utblick.watch.digest.Digest;
import se.utblick.watch.digest.Part;

/**
 * A digest in words, the same for the letter as plain text, the letter as HTML and the page.
 *
 * @param more how many there are beside
 */
public record DigestText(List<Group> groups, int more) {

    /** What stands under one of the two headings. */
    public record Group(Part part, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that is told.
     *
     * @param lang the tag of the language it is written in; null when that is the reader's own
     * @param what its kind and source, and the language when it is another
     * @param deadline when it runs out, in words
     * @param changes what is new in it since it was told before
     * @param because why its reader gets it
     */
    public record Line(
            int number,
            String title,
            @Nullable String lang,
            String address,
            String what,
            Optional<String> deadline,
            List<String> changes,
            String because) {
        public Line {
            changes = List.copyOf(changes);
        }
    }

    public DigestText {
        groups = List.copyOf(groups);
    }

    /** @param house what addresses begin with where they are read elsewhere; empty on our own pages */
    static DigestText of(Digest digest, SourceNames names, LocalDate today, String house) {
        var items = digest.items();
        return new DigestText(
                digest.parts().stream()
                        .map(part -> new Group(
                                part,
                                digest.of(part).stream()
                                        .map(one -> line(one, items.indexOf(one) + 1, names, today, house))
                                        .toList()))
                        .toList(),
                digest.more());
    }

    private static Line line(Candidate one, int number, SourceNames names, LocalDate today, String house) {
        var t = names.t();
        var own = one.language().equals(t.tag());
        return new Line(
                number,
                OneLine.of(one.title()),
                own ? null : one.language(),
                house + WatchPaths.publication(one.id()),
                what(one, names),
                one.deadline().map(day -> deadline(one, day, t, today)),
                one.changes(today).stream()
                        .flatMap(change -> DifferenceWords.of(change, t).stream())
                        .map(sentence -> OneLine.of(t.get(sentence)))
                        .toList(),
                because(one, t));
    }

    /** Its kind and source, and its language when that is another than the reader's. */
    static String what(Candidate one, SourceNames names) {
        var t = names.t();
        var own = one.language().equals(t.tag());
        var what = t.of(one.kind()) + " · " + names.of(one.source());
        return OneLine.of(own ? what : what + " · " + t.get("watch.digest.in-language", language(one.language(), t)));
    }

    private static String language(String tag, Words t) {
        var name = Locale.forLanguageTag(tag).getDisplayLanguage(t.language().locale());
        return name.isEmpty() ? tag : name;
    }

    private static String deadline(Candidate one, LocalDate day, Words t, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        var when = t.get("watch.deadline." + one.kind().name()) + " " + t.date(day);
        return left < 0 ? when : when + " (" + t.get("watch.deadline.left", left) + ")";
    }

    static String because(Candidate one, Words t) {
        return t.get(
                "watch.digest.because",
                one.because().stream().map(t::of).map(OneLine::of).collect(joining(", ")));
    }
}

package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utblick.watch.Deadline;

/** What somebody was sent or led to and has handed in: a text or a page, with the slip that says what they know of it. */
public final class HandedInText {

    /** The source that all of it is kept under. */
    public static final String SOURCE = "handed-in";

    private static final String NOBODY_KNOWS = "und";

    /** What a text is known by: the same words are the same text, wherever its lines are broken. */
    public static String knownBy(String text) {
        var words = PlainText.line(text).toLowerCase(Locale.ROOT);
        return "text-" + Raw.of(words.getBytes(UTF_8)).sha256();
    }

    static Collected read(Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var bytes = page.orElseThrow(() -> new Unreadable(Fault.EMPTY));
        var slip = Slip.of(listing.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        var read = slip.fetched()
                ? WebPage.of(bytes, slip.charset(), slip.address())
                : new WebPage("", "", PlainText.of(bytes), false);
        var title = first(slip.title(), read.title()).orElseThrow(() -> new Unreadable(Fault.NO_TITLE));
        var language =
                first(slip.language(), read.language(), Tongue.of(read.text())).orElse(NOBODY_KNOWS);
        return Collected.of(slip.kind(), language, title)
                .text(read.text())
                .from(slip.sender())
                .at(slip.address())
                .deadlines(slip.lastDay().stream()
                        .map(day -> Deadline.on(Deadline.Type.ANSWER, day, ""))
                        .toList())
                .mentioning(List.of(title, read.text()));
    }

    private static Optional<String> first(String... some) {
        return Stream.of(some)
                .map(PlainText::line)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private HandedInText() {}
}

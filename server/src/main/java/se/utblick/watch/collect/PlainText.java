package se.utblick.watch.collect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text from outside, made fit to be kept and searched: no hidden hyphens, no control characters, no turned reading order. */
final class PlainText {

    private static final Pattern NO_BREAK = Pattern.compile("[\\u00a0\\u202f\\u2007]");
    // Soft hyphens and zero widths hide inside words; the marks that turn the reading order can make a text read as
    // another.
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufffe]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern MANY_EMPTY_LINES = Pattern.compile("\\n{3,}");

    /** The text in these bytes. */
    static String of(Raw raw) throws Unreadable {
        try {
            return clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.bytes()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable(Fault.NOT_TEXT);
        }
    }

    static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var spaced = NO_BREAK.matcher(lines).replaceAll(" ");
        var shown = CONTROL.matcher(HIDDEN.matcher(spaced).replaceAll("")).replaceAll("");
        return MANY_EMPTY_LINES.matcher(shown).replaceAll("\n\n").strip();
    }

    /** The same as one line. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    private PlainText() {}
}

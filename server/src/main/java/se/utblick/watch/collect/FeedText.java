package se.utblick.watch.collect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a feed out of its bytes, whatever it says of its own encoding. */
final class FeedText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s{0,20}<\\?xml[^>]{0,200}?encoding\\s{0,5}=\\s{0,5}[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final int DECLARATION = 300;

    /** @param said the encoding named by whoever sent it; a mark in the bytes and the document's own word go before */
    static String of(byte[] bytes, Optional<String> said) {
        var marked = marked(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get(), true).orElse("");
        }
        var beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(beginning);
        var named = declared.find() ? Optional.of(declared.group(1)) : said;
        var charset = named.flatMap(FeedText::charset).orElse(StandardCharsets.UTF_8);
        // What calls itself UTF-8 and is not, is what a western editor saved.
        return decode(bytes, charset, false)
                .or(() -> decode(bytes, StandardCharsets.UTF_8, false))
                .or(() -> decode(bytes, WESTERN, true))
                .orElse("");
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0;
        return switch (first) {
            case 0xfeff, 0x003c -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe, 0x3c00 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> charset(String name) {
        try {
            var charset = Charset.forName(name);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            // A declaration that could be read byte by byte is not in a wide encoding, whatever it says.
            return Optional.of(
                    wide ? StandardCharsets.UTF_8 : charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset, boolean atAnyPrice) {
        var action = atAnyPrice ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(action)
                    .onUnmappableCharacter(action)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    private FeedText() {}
}

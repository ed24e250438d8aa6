package se.utblick.watch.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** A file that somebody recorded, whole, and what it looks like: each way of looking is tried once. */
final class RecordedFile {

    private static final int HEAD = 4096;

    private final String name;
    private final Raw raw;
    private final byte[] bytes;
    private Optional<Optional<JsonNode>> json = Optional.empty();
    private Optional<Document> html = Optional.empty();

    RecordedFile(String name, byte[] bytes) {
        this.name = name;
        this.raw = Raw.of(bytes);
        this.bytes = bytes.clone();
    }

    /** Its own name, without the folders. */
    String name() {
        return PlainText.line(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }

    Raw raw() {
        return raw;
    }

    boolean is(String ending) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(ending);
    }

    /** How it begins. */
    String head() {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).stripLeading();
    }

    /** What it holds, when that is JSON. */
    Optional<JsonNode> json() {
        if (json.isEmpty()) {
            var head = head();
            json = Optional.of(head.startsWith("{") || head.startsWith("[") ? Json.any(raw) : Optional.empty());
        }
        return json.get();
    }

    boolean isHtml() {
        var head = head().toLowerCase(java.util.Locale.ROOT);
        return head.startsWith("<") && head.contains("<html");
    }

    Document html() {
        if (html.isEmpty()) {
            html = Optional.of(html(raw));
        }
        return html.get();
    }

    static Document html(Raw raw) {
        try {
            return Jsoup.parse(raw.stream(), null, "");
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }
}

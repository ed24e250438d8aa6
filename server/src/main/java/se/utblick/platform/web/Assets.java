package se.utblick.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The stylesheet and the script, each addressed with a mark of its own content. */
final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::marked);
    }

    private static String marked(String name) {
        try (var content = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (content == null) {
                throw new IllegalStateException("Not built: " + name + ". Build the front end first");
            }
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Assets() {}
}

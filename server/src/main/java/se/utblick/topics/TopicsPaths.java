package se.utblick.topics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the topics. */
public final class TopicsPaths {

    public static final String AREAS = "/areas";
    public static final String AREA = "/areas/{area}";
    public static final String ADD = "/areas/{area}/concepts";
    public static final String REMOVE = "/areas/{area}/concepts/removal";

    public static String area(TopicId id) {
        return with(AREA, id);
    }

    public static String add(TopicId id) {
        return with(ADD, id);
    }

    public static String remove(TopicId id) {
        return with(REMOVE, id);
    }

    private static String with(String path, TopicId id) {
        return path.replace("{area}", URLEncoder.encode(id.code(), StandardCharsets.UTF_8));
    }

    private TopicsPaths() {}
}

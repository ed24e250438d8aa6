package se.utblick.decisions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.utblick.platform.Subject;

/** The addresses of decisions and of what waits for them. */
public final class DecisionsPaths {

    public static final String DECISIONS = "/decisions";
    public static final String DECISION = "/decisions/{id}";
    public static final String NEW_DECISION = "/decisions/new";
    public static final String PROPOSALS = "/decisions/proposals";
    public static final String NEW_PROPOSAL = "/decisions/proposals/new";

    public static String decision(DecisionId id) {
        return DECISION.replace("{id}", id.value().toString());
    }

    /** The form for putting the matter forward to the body that decides it. */
    public static String proposing(MatterKind kind, Subject about, String title) {
        return NEW_PROPOSAL + matter(kind, about, title);
    }

    /** The form for recording what the minutes say about the matter. */
    public static String recording(MatterKind kind, Subject about, String title) {
        return NEW_DECISION + matter(kind, about, title);
    }

    private static String matter(MatterKind kind, Subject about, String title) {
        return "?kind=" + kind + "&about=" + about.kind() + "&thing=" + about.id() + "&title="
                + URLEncoder.encode(title, StandardCharsets.UTF_8);
    }

    private DecisionsPaths() {}
}

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

    /** The year's meetings of every body; another year is asked for by {@code ?year=}. */
    public static final String MEETINGS = "/decisions/meetings";

    public static final String NEW_MEETINGS = "/decisions/meetings/new";
    public static final String PAPERS_RULE = "/decisions/meetings/papers";
    public static final String MEETINGS_CALENDAR = "/decisions/meetings.ics";
    public static final String MEETING = "/decisions/meetings/{id}";
    public static final String MEETING_CHANGE = "/decisions/meetings/{id}/change";
    public static final String MEETING_MOVE = "/decisions/meetings/{id}/move";
    public static final String MEETING_CANCELLATION = "/decisions/meetings/{id}/cancellation";
    public static final String MEETING_DECISIONS = "/decisions/meetings/{id}/decisions";
    public static final String MINUTES_DAYS = "/decisions/meetings/{id}/minutes";

    public static String meeting(MeetingId id) {
        return at(MEETING, id);
    }

    /** One of the addresses of a meeting. */
    public static String at(String path, MeetingId id) {
        return path.replace("{id}", id.value().toString());
    }

    public static String meetings(int year) {
        return MEETINGS + "?year=" + year;
    }

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

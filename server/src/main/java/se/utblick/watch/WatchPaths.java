package se.utblick.watch;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** The addresses of the watch. */
public final class WatchPaths {

    public static final String FINDINGS = "/findings";
    public static final String OVERVIEW = "/watch";
    public static final String PUBLICATION = "/publications/{publication}";
    /** Saying whether a publication is about something. */
    public static final String TOPICS = "/publications/{publication}/topics";

    public static final String PUBLICATIONS = "/publications";
    public static final String HAND_IN = "/publications/new";
    /** The watch's own mailbox, for whoever looks after it. */
    public static final String MAILBOX = "/watch/mailbox";

    public static final String LOOK_AT = "/publications/look";
    public static final String JUDGEMENTS = "/findings/{publication}/judgements";
    /** Turning a publication into an activity: answered by a module above both the watch and the plan. */
    public static final String ACT = "/findings/{publication}/activity";
    /** Taking up what asks for our view: answered by a module above the watch. */
    public static final String ANSWER = "/findings/{publication}/consultation";

    /** Search in everything collected. */
    public static final String ARCHIVE = "/archive";
    /** Which of our areas, goals and units anybody watches for. */
    public static final String COVERAGE = "/watch/coverage";

    /** How what is published is spread over what we look for. */
    public static final String SHARES = "/watch/shares";

    public static final String SHARES_AS_TABLE = "/watch/shares.csv";

    public static final String INTERESTS = "/interests";
    public static final String NEW_INTEREST = "/interests/new";
    public static final String TRY_INTEREST = "/interests/trial";
    public static final String INTEREST = "/interests/{interest}";
    public static final String EDIT_INTEREST = "/interests/{interest}/edit";

    public static final String SOURCES = "/sources";
    public static final String NEW_SOURCE = "/sources/new";
    public static final String SOURCE = "/sources/{source}";
    public static final String EDIT_SOURCE = "/sources/{source}/edit";
    public static final String SOURCE_OFF = "/sources/{source}/off";
    public static final String SOURCE_ON = "/sources/{source}/on";
    public static final String READ_SOURCE = "/sources/{source}/reading";
    /** Everything that a source has is asked for again. */
    public static final String SOURCE_BEGINNING = "/sources/{source}/beginning";
    /** Somebody has seen that a source is silent. */
    public static final String SOURCE_SEEN = "/sources/{source}/seen";

    public static final String DIGEST = "/digest";
    public static final String DIGEST_PREVIEW = "/digest/preview";
    public static final String DIGEST_REACH = "/digest/reach";
    public static final String DIGEST_ADDRESS = "/digest/address";
    /** The links in the letters so far lead nowhere any more. */
    public static final String DIGEST_LINKS = "/digest/links";

    public static final String DIGEST_ADDRESS_END = "/digest/address/end";
    /** Works without signing in, for whoever has a letter in their hand. */
    public static final String DIGEST_STOP = "/digest/stop/{link}";

    public static final String DIGEST_WIDEN = "/digest/widen/{link}";
    public static final String DIGEST_FEED = "/feeds/{secret}/digest.atom";
    public static final String DIGEST_CALENDAR = "/feeds/{secret}/digest.ics";

    public static final String REPORTS = "/reports";
    public static final String NEW_REPORT = "/reports/new";
    public static final String REPORT = "/reports/{report}";

    public static String stop(String link) {
        return with(DIGEST_STOP, "{link}", link);
    }

    public static String widen(String link) {
        return with(DIGEST_WIDEN, "{link}", link);
    }

    public static String feed(String secret) {
        return with(DIGEST_FEED, "{secret}", secret);
    }

    public static String calendar(String secret) {
        return with(DIGEST_CALENDAR, "{secret}", secret);
    }

    public static String report(UUID id) {
        return with(REPORT, "{report}", id);
    }

    public static String publication(PublicationId id) {
        return with(PUBLICATION, "{publication}", id.value());
    }

    public static String topics(PublicationId id) {
        return with(TOPICS, "{publication}", id.value());
    }

    public static String judgements(PublicationId id) {
        return with(JUDGEMENTS, "{publication}", id.value());
    }

    public static String act(PublicationId id) {
        return with(ACT, "{publication}", id.value());
    }

    public static String answer(PublicationId id) {
        return with(ANSWER, "{publication}", id.value());
    }

    public static String interest(InterestId id) {
        return with(INTEREST, "{interest}", id.value());
    }

    public static String editInterest(InterestId id) {
        return with(EDIT_INTEREST, "{interest}", id.value());
    }

    /** The inbox with what one interest has found. */
    public static String findingsOf(InterestId id) {
        return FINDINGS + "?interest=" + id.value();
    }

    public static String source(String code) {
        return ofSource(SOURCE, code);
    }

    /** One of the addresses of a source; its code may hold any letter. */
    public static String ofSource(String path, String code) {
        return with(path, "{source}", UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
    }

    private static String with(String path, String blank, Object value) {
        return path.replace(blank, value.toString());
    }

    private WatchPaths() {}
}

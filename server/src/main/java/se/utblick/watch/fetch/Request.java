package se.utblick.watch.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing to ask for, and what counts as an answer to it.
 *
 * @param languages what is said of languages, in the source's own codes; empty when nothing is
 * @param nothing the answers by which this source says that there is nothing, such as 404
 * @param pause how long the machine is left alone before this is asked
 * @param patient whether the answer is worked out while we wait, and may take three times as long as others
 */
public record Request(
        String address,
        Wanted wanted,
        String languages,
        Optional<Body> body,
        Set<Integer> nothing,
        Duration pause,
        boolean patient) {

    private static final Pattern LANGUAGES = Pattern.compile("[A-Za-z*;,=. 0-9-]{0,100}");

    public Request {
        nothing = Set.copyOf(nothing);
        if (!LANGUAGES.matcher(languages).matches()) {
            throw new IllegalArgumentException("No languages: " + languages);
        }
    }

    /** What is asked for without anything being said: the other properties are added one by one. */
    public static Request of(String address, Wanted wanted) {
        return new Request(address, wanted, "", Optional.empty(), Set.of(), Duration.ZERO, false);
    }

    public Request saying(Body said) {
        return new Request(address, wanted, languages, Optional.of(said), nothing, pause, patient);
    }

    public Request inLanguages(String said) {
        return new Request(address, wanted, said, body, nothing, pause, patient);
    }

    public Request nothingAt(Integer... statuses) {
        return new Request(address, wanted, languages, body, Set.of(statuses), pause, patient);
    }

    public Request after(Duration left) {
        return new Request(address, wanted, languages, body, nothing, left, patient);
    }

    public Request patiently() {
        return new Request(address, wanted, languages, body, nothing, pause, true);
    }

    /** What kind of answer is wanted. What comes is known by how it begins: what servers call it is often wrong. */
    public enum Wanted {
        FEED("application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5", Begins.NOT_AS_PAGE),
        JSON("application/json", Begins.AS_JSON),
        LINKED_JSON("application/ld+json, application/json;q=0.9", Begins.AS_JSON),
        SPARQL_JSON("application/sparql-results+json", Begins.AS_JSON),
        MARKDOWN("text/markdown, text/plain;q=0.9, */*;q=0.5", Begins.NOT_AS_PAGE),
        XHTML("application/xhtml+xml", Begins.AS_IT_LIKES),
        PAGE("text/html, application/xhtml+xml, */*;q=0.5", Begins.AS_IT_LIKES);

        private enum Begins {
            AS_IT_LIKES,
            NOT_AS_PAGE,
            AS_JSON
        }

        private static final Pattern WEB_PAGE = Pattern.compile(
                "^\\ufeff?(?:\\s|<!--(?s:.*?)-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body)\\b",
                Pattern.CASE_INSENSITIVE);
        private static final Pattern JSON_VALUE = Pattern.compile("^\\ufeff?\\s*[\\[{]");

        private final String accept;
        private final Begins begins;

        Wanted(String accept, Begins begins) {
            this.accept = accept;
            this.begins = begins;
        }

        String accept() {
            return accept;
        }

        /** What is wrong with an answer that begins so. */
        Optional<Fetched.Why> wrongWith(String beginning) {
            if (begins != Begins.AS_IT_LIKES && WEB_PAGE.matcher(beginning).lookingAt()) {
                return Optional.of(Fetched.Why.WEB_PAGE);
            }
            return begins == Begins.AS_JSON && !JSON_VALUE.matcher(beginning).lookingAt()
                    ? Optional.of(Fetched.Why.NOT_JSON)
                    : Optional.empty();
        }
    }
}

package se.utblick.watch.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.utblick.watch.collect.Raw;

/** What came of fetching: always an answer, never an exception. */
public sealed interface Fetched {

    /**
     * Something new.
     *
     * @param address where it was at last found
     * @param charset the encoding that the server named
     */
    record Fresh(Raw bytes, URI address, Validators validators, Optional<String> charset) implements Fetched {}

    /** The same as the last time. */
    record Unchanged() implements Fetched {}

    /** The source says that there is nothing there. */
    record Nothing() implements Fetched {}

    /** The same thing lies at several addresses, and we are to choose. */
    record Choices(List<String> addresses) implements Fetched {
        public Choices {
            addresses = List.copyOf(addresses);
        }
    }

    /** The server asks us to come again later. */
    record NotNow(Instant until) implements Fetched {}

    /** We will not: the address is none that anything may be fetched from. */
    record Refused(Why why, String detail) implements Fetched {}

    /** It could not be had, this time. */
    record Failed(Why why, String detail) implements Fetched {}

    /** Why nothing was fetched, each as a sentence for the terminal. */
    enum Why {
        NO_ADDRESS("is not an address on the web"),
        WRONG_SCHEME("is not fetched over http or https"),
        WITH_PASSWORD("has a name or a password in it"),
        WRONG_PORT("names a port that no web server answers on"),
        INTERNAL("leads to an address that is not on the public web"),
        TOO_MANY_REDIRECTS("sends us on more than five times"),
        UNKNOWN_NAME("has a name that nobody knows"),
        NO_ANSWER("does not answer"),
        TOO_SLOW("took more than its time"),
        TOO_LARGE("is larger than anything we take"),
        STATUS("answers with an error"),
        BUSY("has too much to do"),
        EMPTY("answers with nothing"),
        WEB_PAGE("answers with a web page where something else was wanted"),
        NOT_JSON("answers with something else than JSON"),
        STRANGE_ENCODING("is packed in a way we do not unpack"),
        DAMAGED("came damaged");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}

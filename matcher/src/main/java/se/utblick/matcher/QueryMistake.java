package se.utblick.matcher;

import java.util.List;

/**
 * A query that cannot be read, and the exact place where. The key names the sentence to show its author; the details
 * are the words and numbers to put into it.
 */
public final class QueryMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final int length;
    private final List<String> details;

    QueryMistake(String key, int at, int length, String... details) {
        super(key);
        this.at = at;
        this.length = length;
        this.details = List.of(details);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    /** The first character of the mistake, counted from 0 in the text as it was written. */
    public int at() {
        return at;
    }

    public int length() {
        return length;
    }

    public List<String> details() {
        return details;
    }
}

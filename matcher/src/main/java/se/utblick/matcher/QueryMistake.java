package se.utblick.matcher;

import java.util.List;

/**
 * A query that cannot be read, and the exact place where. The key names the sentence to show its author; the details
 * are the words and numbers to put into it, in the order given here:
 *
 * <table>
 *   <caption>Keys</caption>
 *   <tr><td>query.empty<td>there is nothing to find
 *   <tr><td>query.nothing-to-find<td>a part has neither letters nor digits
 *   <tr><td>query.quote-open<td>a quote is not closed
 *   <tr><td>query.group-empty, .group-not-closed, .group-not-opened<td>parentheses
 *   <tr><td>query.operator-alone<td>{operator} needs something on both sides (NOT: after it)
 *   <tr><td>query.only-excludes<td>this way to meet the query only excludes; nothing would be found
 *   <tr><td>query.near-distance<td>{operator} needs a number from {least} to {most}
 *   <tr><td>query.near-chain<td>only two sides to a NEAR
 *   <tr><td>query.near-sides<td>{operator} takes words, phrases and alternatives of them
 *   <tr><td>query.star-misplaced<td>a star stands right after the beginning of a word, and never in the value of a field
 *   <tr><td>query.star-too-short<td>{beginning} is too short; at least {least} letters
 *   <tr><td>query.minus<td>write NOT instead of {sign}
 *   <tr><td>query.list-sign<td>write OR or AND instead of {sign}
 *   <tr><td>query.question-mark<td>{sign} has no meaning; a star stands for the rest of a word
 *   <tr><td>query.reserved-sign<td>{sign} has no meaning yet; put it in quotes to read past it
 *   <tr><td>query.field-empty<td>{field} needs something right after it
 *   <tr><td>query.topic-unknown<td>there is no {topic or place} by that name
 *   <tr><td>query.date-wrong<td>{date} is no day, month, year or stretch of them
 *   <tr><td>query.least-number<td>{operator} needs a number from {least} to {most}
 *   <tr><td>query.least-group<td>{operator} needs alternatives in a parenthesis after it
 *   <tr><td>query.word-too-long<td>a word of more than {most} letters
 *   <tr><td>query.too-deep<td>more than {most} parentheses in each other
 *   <tr><td>query.too-large<td>too many words for one query
 * </table>
 */
public final class QueryMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final List<String> KEYS = List.of(
            "query.empty",
            "query.nothing-to-find",
            "query.quote-open",
            "query.group-empty",
            "query.group-not-closed",
            "query.group-not-opened",
            "query.operator-alone",
            "query.only-excludes",
            "query.near-distance",
            "query.near-chain",
            "query.near-sides",
            "query.star-misplaced",
            "query.star-too-short",
            "query.minus",
            "query.list-sign",
            "query.question-mark",
            "query.reserved-sign",
            "query.field-empty",
            "query.topic-unknown",
            "query.date-wrong",
            "query.least-number",
            "query.least-group",
            "query.word-too-long",
            "query.too-deep",
            "query.too-large");

    private final int at;
    private final int length;
    private final List<String> details;

    QueryMistake(String key, int at, int length, String... details) {
        super(key);
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("No such mistake: " + key);
        }
        this.at = at;
        this.length = length;
        this.details = List.of(details);
    }

    /** Every key there is, so that whoever shows mistakes can check that there is a sentence for each. */
    public static List<String> keys() {
        return KEYS;
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

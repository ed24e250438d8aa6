package se.utblick.matcher;

/**
 * One place in a document that met a part of a query.
 *
 * @param start where the words begin in the field's original text; for an identifier, in that identifier
 * @param end where they end, exclusive
 * @param words the words as they stand in the text
 * @param asked the part of the query that they met, as its author wrote it
 */
public record Hit(Field field, int start, int end, String words, String asked) implements Comparable<Hit> {

    /** Where in the document a hit stands. */
    public enum Field {
        TITLE,
        BODY,
        IDENTIFIER,
        /** Something known beside the text: a source, a topic, a day. */
        FACT
    }

    public Hit {
        if (start < 0 || end - start != words.length() || words.isEmpty()) {
            throw new IllegalArgumentException("Not a place for '%s': %d to %d".formatted(words, start, end));
        }
    }

    /** The hit with some text around it, whole words only, so that a reader can judge without opening the document. */
    public String passageIn(Document document, int around) {
        var text = switch (field) {
            case TITLE -> document.title();
            case BODY -> document.body();
            case IDENTIFIER, FACT -> words;
        };
        if (field == Field.IDENTIFIER || field == Field.FACT || !text.startsWith(words, start)) {
            return words;
        }
        int from = Math.max(0, start - around);
        int to = Math.min(text.length(), end + around);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    /** As they are read: by field, place and words. */
    @Override
    public int compareTo(Hit other) {
        int order = field.compareTo(other.field);
        order = order == 0 ? Integer.compare(start, other.start) : order;
        order = order == 0 ? Integer.compare(end, other.end) : order;
        order = order == 0 ? words.compareTo(other.words) : order;
        return order == 0 ? asked.compareTo(other.asked) : order;
    }
}

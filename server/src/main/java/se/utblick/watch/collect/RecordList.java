package se.utblick.watch.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Takes the records out of a list in JSON one by one, each with exactly the bytes it came with, without reading the list
 * whole. A record that is broken inside its braces spoils only itself.
 */
final class RecordList {

    /** Whoever takes the records. */
    interface Taker {
        void take(Raw record);

        void broken(int number, Fault fault);
    }

    private static final int NOT_YET = -1;

    private final InputStream in;
    private final String field;
    private final int longest;
    private final Taker taker;
    private Consumer<String> heading = _ -> {};

    private final ByteArrayOutputStream record = new ByteArrayOutputStream(1 << 14);
    private boolean tooLong;
    private boolean strange;
    private int number;

    // The text last read before the list begins: the name of the field, when the list is its value.
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(64);
    private String lastText = "";
    private boolean inText;
    private boolean escaped;

    private int depth;
    private int listDepth = NOT_YET;
    private boolean ended;
    private boolean inValue;

    /**
     * @param field the field of the outermost object that holds the list; empty when the list is outermost
     */
    RecordList(InputStream in, String field, int longest, Taker taker) {
        this.in = in;
        this.field = field;
        this.longest = longest;
        this.taker = taker;
    }

    /** Hears every text that stands before the list, such as the day of the snapshot. */
    RecordList hearing(Consumer<String> texts) {
        this.heading = texts;
        return this;
    }

    void read() throws IOException {
        var buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                step(buffer[i]);
            }
        }
        if (listDepth == NOT_YET) {
            taker.broken(0, Fault.NO_RECORDS);
        } else if (!ended) {
            taker.broken(number + 1, Fault.CUT_OFF);
        }
    }

    private boolean amongRecords() {
        return !ended && listDepth != NOT_YET;
    }

    private void step(byte b) {
        if (amongRecords() && depth > listDepth) {
            keep(b);
        }
        if (inText) {
            insideText(b);
            return;
        }
        switch (b) {
            case '"' -> {
                inText = true;
                text.reset();
                strayValue();
            }
            case '{', '[' -> open(b);
            case '}', ']' -> close();
            case ',' -> inValue = false;
            case ' ', '\n', '\r', '\t', ':' -> {}
            default -> strayValue();
        }
    }

    private void insideText(byte b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            inText = false;
            if (listDepth == NOT_YET) {
                lastText = text.toString(StandardCharsets.UTF_8);
                heading.accept(lastText);
            }
        } else if (listDepth == NOT_YET && text.size() < 200) {
            text.write(b);
        }
    }

    private void open(byte b) {
        boolean listStarts = listDepth == NOT_YET
                && b == '['
                && (field.isEmpty() ? depth == 0 : depth == 1 && lastText.equals(field));
        depth++;
        if (listStarts) {
            listDepth = depth;
        } else if (amongRecords() && depth == listDepth + 1) {
            strange = b != '{';
            keep(b);
        }
    }

    private void close() {
        depth--;
        if (amongRecords() && depth == listDepth) {
            finish();
        } else if (amongRecords() && depth < listDepth) {
            ended = true;
        }
    }

    private void finish() {
        number++;
        if (strange) {
            taker.broken(number, Fault.NOT_A_RECORD);
        } else if (tooLong) {
            taker.broken(number, Fault.TOO_LARGE);
        } else {
            taker.take(Raw.of(record.toByteArray()));
        }
        record.reset();
        tooLong = false;
    }

    private void keep(byte b) {
        if (record.size() >= longest) {
            tooLong = true;
        } else {
            record.write(b);
        }
    }

    /** A number, a text or a null where a record should stand: told of once. */
    private void strayValue() {
        if (amongRecords() && depth == listDepth && !inValue) {
            inValue = true;
            number++;
            taker.broken(number, Fault.NOT_A_RECORD);
        }
    }
}

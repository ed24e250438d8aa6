package se.utblick.watch.connect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.collect.Raw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer in JSON: what stands beside its records, and the records one by one. */
final class Answer {

    /** Whoever takes the records. */
    interface Taker {
        void take(Piece piece) throws Stopped;
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final byte[] bytes;

    Answer(Raw raw) {
        this.bytes = raw.bytes();
    }

    JsonNode tree() throws Stopped {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException broken) {
            throw Stopped.strange(Fault.NOT_JSON, "");
        }
    }

    /** The whole answer as one record. */
    Piece whole() throws Stopped {
        return new Piece(tree(), Raw.of(bytes));
    }

    List<Piece> list(String... path) throws Stopped {
        var pieces = new ArrayList<Piece>();
        each(pieces::add, path);
        return pieces;
    }

    /**
     * Hands over the records of the list that lies at the end of this path; a record that stands there alone is a list of
     * one, and a null an empty list. What is not even a record comes as an empty one.
     */
    void each(Taker taker, String... path) throws Stopped {
        try (var parser = MAPPER.createParser(bytes)) {
            parser.nextToken();
            if (!goDown(parser, path)) {
                throw Stopped.strange(Fault.NO_RECORDS, String.join(".", path));
            }
            var found = parser.currentToken();
            if (found == JsonToken.START_OBJECT) {
                taker.take(piece(parser));
            } else if (found == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    taker.take(piece(parser));
                }
            } else if (found != JsonToken.VALUE_NULL) {
                throw Stopped.strange(Fault.NO_RECORDS, String.join(".", path));
            }
        } catch (JacksonException broken) {
            throw Stopped.strange(Fault.NOT_JSON, "");
        }
    }

    private static boolean goDown(JsonParser parser, String... path) {
        for (var name : path) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && !name.equals(parser.currentName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
                return false;
            }
            parser.nextToken();
        }
        return true;
    }

    private Piece piece(JsonParser parser) throws Stopped {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Piece(JsonNodeFactory.instance.objectNode(), Raw.of(new byte[0]));
        }
        long start = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        long end = parser.currentLocation().getByteOffset();
        if (start < 0 || end > bytes.length) {
            throw Stopped.strange(Fault.NOT_TEXT, "");
        }
        var own = Arrays.copyOfRange(bytes, (int) start, (int) end);
        return new Piece(MAPPER.readTree(own), Raw.of(own));
    }
}

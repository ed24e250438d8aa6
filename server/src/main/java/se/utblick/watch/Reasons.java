package se.utblick.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import se.utblick.kernel.Sentence;
import se.utblick.watch.Finding.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Reasons as they are kept in the database, with the score they make up. */
final class Reasons {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String written(List<Reason> reasons) {
        var list = MAPPER.createArrayNode();
        reasons.forEach(reason -> {
            var one = list.addObject().put("key", reason.sentence().key()).put("points", reason.points());
            var numbers = one.putArray("numbers");
            reason.sentence().details().forEach(detail -> add(numbers, detail));
        });
        return list.toString();
    }

    /** A reason counts something or names a day; nothing else. */
    private static void add(ArrayNode details, Object detail) {
        if (detail instanceof LocalDate day) {
            details.add(day.toString());
        } else {
            details.add(((Number) detail).longValue());
        }
    }

    static List<Reason> read(String written) {
        return StreamSupport.stream(MAPPER.readTree(written).spliterator(), false)
                .map(Reasons::reason)
                .toList();
    }

    private static Reason reason(JsonNode node) {
        var numbers = StreamSupport.stream(node.path("numbers").spliterator(), false)
                .<Object>map(detail -> detail.isString() ? LocalDate.parse(detail.asString()) : detail.asLong())
                .toArray();
        return new Reason(
                Sentence.of(node.path("key").asString(""), numbers),
                node.path("points").asDouble());
    }

    private Reasons() {}
}

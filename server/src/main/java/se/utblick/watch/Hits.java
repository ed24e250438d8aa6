package se.utblick.watch;

import java.util.List;
import java.util.stream.StreamSupport;
import se.utblick.matcher.Hit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hits as they are kept in the database. */
final class Hits {

    // A long text can hold a common word a thousand times; so many are enough to see why.
    private static final int MOST = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String written(List<Hit> hits) {
        var list = MAPPER.createArrayNode();
        hits.stream()
                .limit(MOST)
                .forEach(hit -> list.addObject()
                        .put("field", hit.field().name())
                        .put("start", hit.start())
                        .put("end", hit.end())
                        .put("words", hit.words())
                        .put("asked", hit.asked()));
        return list.toString();
    }

    static List<Hit> read(String written) {
        return StreamSupport.stream(MAPPER.readTree(written).spliterator(), false)
                .map(Hits::hit)
                .toList();
    }

    private static Hit hit(JsonNode node) {
        return new Hit(
                Hit.Field.valueOf(node.path("field").asString("")),
                node.path("start").asInt(),
                node.path("end").asInt(),
                node.path("words").asString(""),
                node.path("asked").asString(""));
    }

    private Hits() {}
}

package se.utblick.watch;

import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they are kept in the database. */
final class FactsJson {

    // PostgreSQL keeps none, in whatever way it is written. After an odd number of backslashes it is one.
    private static final Pattern NULL_CHARACTER = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // An hour in Helsinki stays an hour in Helsinki.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static String written(Facts facts) {
        return NULL_CHARACTER.matcher(MAPPER.writeValueAsString(facts)).replaceAll("$1");
    }

    static Facts read(String written) {
        return MAPPER.readValue(written, Facts.class);
    }

    private FactsJson() {}
}

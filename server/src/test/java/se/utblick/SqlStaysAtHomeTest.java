package se.utblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module's SQL writes its own schema only, and reads only downwards. */
class SqlStaysAtHomeTest {

    private static final List<String> SCHEMAS =
            Rows.OF_THE_HOUSE.stream().flatMap(List::stream).toList();
    private static final String SCHEMA = "(" + String.join("|", SCHEMAS) + ")";
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(from|join|update|into|references|using)\\s+" + SCHEMA + "\\.[a-z_]+");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\b(insert\\s+into|update|delete\\s+from|merge\\s+into|truncate)\\s+" + SCHEMA + "\\.[a-z_]+");

    @Test
    void a_module_writes_only_its_own_tables() {
        assertThat(strangers(WRITTEN, 2, (own, other) -> !own.equals(other))).isEmpty();
    }

    @Test
    void a_module_reads_only_its_own_tables_and_those_below() {
        assertThat(strangers(NAMED, 2, (own, other) -> !own.equals(other) && Rows.row(other) >= Rows.row(own)))
                .isEmpty();
    }

    @Test
    void a_foreign_key_points_only_to_its_own_schema_or_down() {
        var upwards = new ArrayList<String>();
        Sources.read(Sources.MIGRATIONS, ".sql").forEach((file, sql) -> {
            var own = file.replaceFirst("^V\\d+__", "").replaceFirst("(_.*)?\\.sql$", "");
            named(Pattern.compile("(?i)\\breferences\\s+" + SCHEMA + "\\."), 1, sql)
                    .filter(other -> !own.equals(other) && Rows.row(other) >= Rows.row(own))
                    .forEach(other -> upwards.add(file + " -> " + other));
        });
        assertThat(upwards).isEmpty();
    }

    @Test
    void the_patterns_find_what_they_look_for() {
        assertThat(named(WRITTEN, 2, "delete from plan.activity where x")).containsExactly("plan");
        assertThat(named(NAMED, 2, "select 1 from watch.finding f join plan.activity a"))
                .containsExactly("watch", "plan");
    }

    private interface Forbidden {
        boolean test(String own, String other);
    }

    private static List<String> strangers(Pattern pattern, int group, Forbidden forbidden) {
        var found = new ArrayList<String>();
        Sources.read(Sources.JAVA, ".java").forEach((file, text) -> {
            var own = file.split("/")[2];
            named(pattern, group, text)
                    .filter(other -> forbidden.test(own, other))
                    // The application's wiring reads the setting that says whether this is the first start.
                    .filter(other -> !own.equals("app") || !other.equals("platform"))
                    .forEach(other -> found.add(file + " -> " + other));
        });
        return found;
    }

    private static Stream<String> named(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map(found -> found.group(group));
    }
}

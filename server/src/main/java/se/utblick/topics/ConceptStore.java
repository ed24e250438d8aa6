package se.utblick.topics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;

/** The concepts in the database. */
class ConceptStore {

    private static final String ROW = """
            select concept.*,
              coalesce((select array_agg(above.above_kind || '/' || above.above_code)
                        from topics.concept_above above
                        where above.kind = concept.kind
                          and above.code = concept.code), '{}') as above
            from topics.concept concept
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ConceptStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<ConceptId, Concept> all() {
        var all = new LinkedHashMap<ConceptId, Concept>();
        jdbc.sql(ROW + " order by concept.kind, concept.code")
                .query((row, _) -> concept(row))
                .list()
                .forEach(concept -> all.put(concept.id(), concept));
        return all;
    }

    List<Concept> having(Collection<ConceptId> ids) {
        return jdbc.sql(ROW + """
                        where concept.kind || '/' || concept.code = any(:ids)
                        order by concept.kind, concept.name_sv collate organisation.swedish, concept.code
                        """)
                .param("ids", ids.stream().map(ConceptStore::written).toArray(String[]::new))
                .query((row, _) -> concept(row))
                .list();
    }

    List<Concept> ofArea(TopicId area) {
        return jdbc.sql(ROW + """
                        join topics.area_concept chosen
                          on chosen.kind = concept.kind
                          and chosen.code = concept.code
                        where chosen.area = :area
                        order by concept.kind, concept.name_sv collate organisation.swedish, concept.code
                        """)
                .param("area", area.code())
                .query((row, _) -> concept(row))
                .list();
    }

    /** Those called something that holds the words, those that begin with them first, and the shorter names first. */
    List<Concept> called(String words, int atMost) {
        var pattern = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(ROW + """
                        where array_to_string(array[concept.name_sv, concept.name_en] || concept.alt_sv || concept.alt_en, e'\\n')
                          ilike '%' || :pattern || '%'
                        order by
                          case when concept.name_sv ilike :pattern or concept.name_en ilike :pattern then 0
                               when concept.name_sv ilike :pattern || '%' or concept.name_en ilike :pattern || '%' then 1
                               when concept.name_sv ilike '%' || :pattern || '%' or concept.name_en ilike '%' || :pattern || '%' then 2
                               else 3 end,
                          length(concept.name_sv), concept.kind, concept.code
                        limit :most
                        """)
                .param("pattern", pattern)
                .param("most", atMost)
                .query((row, _) -> concept(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from topics.concept").query(Long.class).single();
    }

    /** Everything called this in either language, with all that lies under it. */
    List<ConceptId> calledAndUnder(String name) {
        return jdbc.sql("""
                        with recursive meant as (
                          select kind, code
                          from   topics.concept
                          where  lower(:name) in (lower(name_sv), lower(name_en))
                          or     exists (select 1 from unnest(alt_sv || alt_en) other where lower(other) = lower(:name))
                          union
                          select under.kind, under.code
                          from   topics.concept_above under
                          join   meant on meant.kind = under.above_kind and meant.code = under.above_code)
                        select kind, code from meant order by kind, code
                        """)
                .param("name", name)
                .query((row, _) -> new ConceptId(ConceptKind.valueOf(row.getString("kind")), row.getString("code")))
                .list();
    }

    Map<TopicId, Map<ConceptKind, Integer>> counts() {
        var counts = new LinkedHashMap<TopicId, Map<ConceptKind, Integer>>();
        jdbc.sql(
                        "select area, kind, count(*) as count from topics.area_concept group by area, kind order by area, kind")
                .query((row, _) -> counts.computeIfAbsent(
                                new TopicId(row.getString("area")), _ -> new LinkedHashMap<>())
                        .put(ConceptKind.valueOf(row.getString("kind")), row.getInt("count")))
                .list();
        return counts;
    }

    void write(Collection<Concept> concepts) {
        batches.batchUpdate("""
                insert into topics.concept (kind, code, name_sv, name_en, alt_sv, alt_en)
                values (:kind, :code, :nameSv, :nameEn, :altSv, :altEn)
                on conflict (kind, code) do update
                set name_sv = excluded.name_sv, name_en = excluded.name_en,
                    alt_sv = excluded.alt_sv, alt_en = excluded.alt_en
                """, concepts.stream().map(ConceptStore::columns).toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate(
                "delete from topics.concept_above where kind = :kind and code = :code",
                concepts.stream().map(ConceptStore::columns).toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate(
                """
                insert into topics.concept_above (kind, code, above_kind, above_code)
                values (:kind, :code, :aboveKind, :aboveCode)
                """,
                concepts.stream()
                        .flatMap(concept -> concept.above().stream()
                                .map(above -> columns(concept)
                                        .addValue("aboveKind", above.kind().name())
                                        .addValue("aboveCode", above.code())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    boolean add(TopicId area, ConceptId id) {
        return jdbc.sql("""
                        insert into topics.area_concept (area, kind, code)
                        values (:area, :kind, :code)
                        on conflict do nothing
                        """)
                        .param("area", area.code())
                        .param("kind", id.kind().name())
                        .param("code", id.code())
                        .update()
                > 0;
    }

    boolean remove(TopicId area, ConceptId id) {
        return jdbc.sql("delete from topics.area_concept where area = :area and kind = :kind and code = :code")
                        .param("area", area.code())
                        .param("kind", id.kind().name())
                        .param("code", id.code())
                        .update()
                > 0;
    }

    private static MapSqlParameterSource columns(Concept concept) {
        return new MapSqlParameterSource()
                .addValue("kind", concept.id().kind().name())
                .addValue("code", concept.id().code())
                .addValue("nameSv", concept.name().sv())
                .addValue("nameEn", concept.name().en())
                .addValue("altSv", concept.alsoSv().toArray(String[]::new))
                .addValue("altEn", concept.alsoEn().toArray(String[]::new));
    }

    private static Concept concept(ResultSet row) throws SQLException {
        return new Concept(
                new ConceptId(ConceptKind.valueOf(row.getString("kind")), row.getString("code")),
                new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                texts(row, "alt_sv"),
                texts(row, "alt_en"),
                above(texts(row, "above")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Set<ConceptId> above(List<String> written) {
        var above = new HashSet<ConceptId>();
        for (var one : written) {
            int slash = one.indexOf('/');
            above.add(new ConceptId(ConceptKind.valueOf(one.substring(0, slash)), one.substring(slash + 1)));
        }
        return above;
    }

    private static String written(ConceptId id) {
        return id.kind() + "/" + id.code();
    }
}

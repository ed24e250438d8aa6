package se.utblick.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;

/** What the house calls the function, unit and area of documents: names that stand in the schemas below. */
final class NameStore {

    private final JdbcClient jdbc;

    NameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<DocumentId, DocumentNames> of(Collection<DocumentId> documents) {
        return jdbc
                .sql("""
                        select d.id, f.name_sv as owner_sv, f.name_en as owner_en, u.name_sv as unit_sv, u.name_en as unit_en,
                               a.name_sv as area_sv, a.name_en as area_en
                        from   steering.document d
                        left   join organisation.function f on f.code = d.owner_code
                        left   join organisation.unit u     on u.id = d.unit_id
                        left   join topics.topic a          on a.code = d.area_code
                        where  d.id = any(:ids)
                        """)
                .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        new DocumentId(row.getObject("id", UUID.class)),
                        new DocumentNames(name(row, "owner"), name(row, "unit"), name(row, "area"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Bilingual> name(ResultSet row, String what) throws SQLException {
        var swedish = row.getString(what + "_sv");
        return swedish == null ? Optional.empty() : Optional.of(new Bilingual(swedish, row.getString(what + "_en")));
    }
}

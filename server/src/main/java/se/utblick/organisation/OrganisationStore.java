package se.utblick.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;

/** The tables organisation.unit, organisation.function and organisation.body. */
final class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> units() {
        return jdbc.sql("select * from organisation.unit order by name_sv collate organisation.swedish")
                .query(OrganisationStore::unit)
                .list();
    }

    Optional<Unit> unit(UnitId id) {
        return jdbc.sql("select * from organisation.unit where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::unit)
                .optional();
    }

    List<Function> functions() {
        return jdbc.sql("select * from organisation.function order by name_sv collate organisation.swedish")
                .query((row, index) -> new Function(row.getString("code"), name(row)))
                .list();
    }

    List<Body> bodies() {
        return jdbc.sql("select * from organisation.body order by name_sv collate organisation.swedish")
                .query(OrganisationStore::body)
                .list();
    }

    Optional<Body> body(BodyId id) {
        return jdbc.sql("select * from organisation.body where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::body)
                .optional();
    }

    Optional<Body> body(String code) {
        return jdbc.sql("select * from organisation.body where code = :code")
                .param("code", code)
                .query(OrganisationStore::body)
                .optional();
    }

    void add(Unit unit) {
        jdbc.sql("""
                        insert into organisation.unit (id, code, name_sv, name_en)
                        values (:id, :code, :name_sv, :name_en)
                        """)
                .param("id", unit.id().value())
                .param("code", unit.code())
                .param("name_sv", unit.name().sv())
                .param("name_en", unit.name().en())
                .update();
    }

    void add(Function function) {
        jdbc.sql("""
                        insert into organisation.function (code, name_sv, name_en)
                        values (:code, :name_sv, :name_en)
                        on conflict (code) do nothing
                        """)
                .param("code", function.code())
                .param("name_sv", function.name().sv())
                .param("name_en", function.name().en())
                .update();
    }

    void add(Body body) {
        jdbc.sql("""
                        insert into organisation.body
                               (id, code, name_sv, name_en, kind, description_sv, description_en, ended_on, successor_id)
                        values (:id, :code, :name_sv, :name_en, :kind, :description_sv, :description_en, :ended_on,
                                :successor_id)
                        """)
                .param("id", body.id().value())
                .param("code", body.code())
                .param("name_sv", body.name().sv())
                .param("name_en", body.name().en())
                .param("kind", body.kind().name())
                .param("description_sv", body.description().sv())
                .param("description_en", body.description().en())
                .param("ended_on", body.endedOn().map(Date::valueOf).orElse(null))
                .param("successor_id", body.successor().map(BodyId::value).orElse(null))
                .update();
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(new UnitId(row.getObject("id", UUID.class)), row.getString("code"), name(row));
    }

    private static Body body(ResultSet row, int index) throws SQLException {
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("code"),
                name(row),
                BodyKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("description_sv"), row.getString("description_en")),
                Optional.ofNullable(row.getDate("ended_on")).map(Date::toLocalDate),
                Optional.ofNullable(row.getObject("successor_id", UUID.class)).map(BodyId::new));
    }

    private static Bilingual name(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("name_sv"), row.getString("name_en"));
    }
}

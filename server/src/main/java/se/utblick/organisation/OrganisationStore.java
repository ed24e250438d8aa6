package se.utblick.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;

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
                .query(OrganisationStore::function)
                .list();
    }

    Optional<Function> function(String code) {
        return jdbc.sql("select * from organisation.function where code = :code")
                .param("code", code)
                .query(OrganisationStore::function)
                .optional();
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
        add(function, "");
    }

    /** The example's functions have names that a house may well have used already. */
    void addUnlessThere(Function function) {
        add(function, "on conflict (code) do nothing");
    }

    private void add(Function function, String otherwise) {
        jdbc.sql("""
                        insert into organisation.function (code, name_sv, name_en)
                        values (:code, :name_sv, :name_en)
                        """ + otherwise)
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
                        """).params(fields(body)).update();
    }

    void save(Unit unit) {
        mustBeFresh(
                unit.id(),
                jdbc.sql("""
                                update organisation.unit
                                set    code = :code, name_sv = :name_sv, name_en = :name_en, closed_on = :closed_on,
                                       version = version + 1
                                where  id = :id
                                and    version = :version
                                """)
                        .param("code", unit.code())
                        .param("name_sv", unit.name().sv())
                        .param("name_en", unit.name().en())
                        .param("closed_on", unit.closedOn().map(Date::valueOf).orElse(null))
                        .param("id", unit.id().value())
                        .param("version", unit.version().number())
                        .update());
    }

    void save(Function function) {
        mustBeFresh(
                function.code(),
                jdbc.sql("""
                                update organisation.function
                                set    name_sv = :name_sv, name_en = :name_en, version = version + 1
                                where  code = :code
                                and    version = :version
                                """)
                        .param("name_sv", function.name().sv())
                        .param("name_en", function.name().en())
                        .param("code", function.code())
                        .param("version", function.version().number())
                        .update());
    }

    void save(Body body) {
        mustBeFresh(
                body.id(),
                jdbc.sql("""
                                update organisation.body
                                set    code = :code, name_sv = :name_sv, name_en = :name_en, kind = :kind,
                                       description_sv = :description_sv, description_en = :description_en,
                                       ended_on = :ended_on, successor_id = :successor_id, version = version + 1
                                where  id = :id
                                and    version = :version
                                """)
                        .params(fields(body))
                        .param("version", body.version().number())
                        .update());
    }

    private static void mustBeFresh(Object what, int saved) {
        if (saved == 0) {
            throw new Stale(what);
        }
    }

    private static Map<String, @Nullable Object> fields(Body body) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("id", body.id().value());
        fields.put("code", body.code());
        fields.put("name_sv", body.name().sv());
        fields.put("name_en", body.name().en());
        fields.put("kind", body.kind().name());
        fields.put("description_sv", body.description().sv());
        fields.put("description_en", body.description().en());
        fields.put("ended_on", body.endedOn().map(Date::valueOf).orElse(null));
        fields.put("successor_id", body.successor().map(BodyId::value).orElse(null));
        return fields;
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                name(row),
                day(row, "closed_on"),
                version(row));
    }

    private static Function function(ResultSet row, int index) throws SQLException {
        return new Function(row.getString("code"), name(row), version(row));
    }

    private static Body body(ResultSet row, int index) throws SQLException {
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("code"),
                name(row),
                BodyKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("description_sv"), row.getString("description_en")),
                day(row, "ended_on"),
                Optional.ofNullable(row.getObject("successor_id", UUID.class)).map(BodyId::new),
                version(row));
    }

    private static Bilingual name(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("name_sv"), row.getString("name_en"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getInt("version"));
    }
}

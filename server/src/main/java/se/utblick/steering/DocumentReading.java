package se.utblick.steering;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.UnitId;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.topics.TopicId;

/** Reads documents, each with the steps it has taken, and who may read which. */
final class DocumentReading {

    // One row a step, so that a document and its life are read at once, however many documents they are.
    private static final String WITH_STEPS = """
            select d.id as of_document, d.kind, d.code, d.number, d.title_sv, d.title_en, d.area_code, d.owner_code,
                   d.unit_id, d.valid_until, d.version,
                   f.name_sv as owner_sv, f.name_en as owner_en, u.name_sv as unit_sv, u.name_en as unit_en,
                   a.name_sv as area_sv, a.name_en as area_en,
                   array(select v.goal_id from steering.serves v where v.document_id = d.id) as serves,
                   t.id as step_id, t.move, t.from_state, t.to_state, t.why, t.valid_from, t.valid_until as step_valid_until,
                   t.decision_id, t.by_name, t.at,
                   array(select f.need from steering.step_fact f where f.step_id = t.id order by f.need) as needs,
                   array(select f.value from steering.step_fact f where f.step_id = t.id order by f.need) as told
            from   steering.document d
            left   join steering.step t on t.document_id = d.id
            left   join organisation.function f on f.code = d.owner_code
            left   join organisation.unit u on u.id = d.unit_id
            left   join topics.topic a on a.code = d.area_code
            """;

    // Whoever is not of the house reads only what a body has decided is to be in force, from whatever day.
    private static final String VISIBLE = WITH_STEPS + """
            join   steering.standing('infinity') s on s.document_id = d.id
            where  (:of_the_house or s.state in ('IN_FORCE', 'UNDER_REVIEW', 'REPLACED', 'REPEALED'))
            """;

    private static final ResultSetExtractor<List<SteeringDocument>> WHOLE = DocumentReading::whole;

    private final JdbcClient jdbc;

    DocumentReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SteeringDocument> all(Actor reader) {
        return jdbc.sql(VISIBLE + "order by d.title_sv collate organisation.swedish, d.code, d.number, t.id")
                .param("of_the_house", reader.may(Permission.READ))
                .query(WHOLE);
    }

    /** Every version of one document, the first first. */
    List<SteeringDocument> versions(Actor reader, String code) {
        return jdbc.sql(VISIBLE + "and d.code = :code order by d.number, t.id")
                .param("of_the_house", reader.may(Permission.READ))
                .param("code", code)
                .query(WHOLE);
    }

    Optional<SteeringDocument> document(Actor reader, DocumentId id) {
        return jdbc
                .sql(VISIBLE + "and d.id = :id order by t.id")
                .param("of_the_house", reader.may(Permission.READ))
                .param("id", id.value())
                .query(WHOLE)
                .stream()
                .findFirst();
    }

    List<SteeringDocument> documents(List<UUID> ids) {
        return jdbc.sql(WITH_STEPS + "where d.id = any(:ids) order by d.code, d.number, t.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(WHOLE);
    }

    /** The first day of the policy that applies on a day. */
    Optional<LocalDate> policyChanged(LocalDate today) {
        return jdbc.sql("""
                        select max(t.valid_from) as changed
                        from   steering.document d
                        join   steering.standing(:today) s on s.document_id = d.id
                        join   steering.step t             on t.document_id = d.id
                        where  d.kind = 'POLICY'
                        and    s.state in ('IN_FORCE', 'UNDER_REVIEW')
                        and    t.valid_from <= :today
                        having max(t.valid_from) is not null
                        """)
                .param("today", Date.valueOf(today))
                .query((row, index) -> row.getDate("changed").toLocalDate())
                .optional();
    }

    /** The documents, each made when the last of its steps has been read. */
    private static List<SteeringDocument> whole(ResultSet row) throws SQLException {
        var whole = new LinkedHashMap<UUID, SteeringDocument>();
        while (row.next()) {
            var id = row.getObject("of_document", UUID.class);
            var known = whole.get(id);
            var document = known == null ? bare(row) : known;
            whole.put(id, row.getObject("step_id") == null ? document : document.having(StepStore.step(row)));
        }
        return List.copyOf(whole.values());
    }

    private static SteeringDocument bare(ResultSet row) throws SQLException {
        Array serves = row.getArray("serves");
        return new SteeringDocument(
                new DocumentId(row.getObject("of_document", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getInt("number"),
                new Details(
                        new Bilingual(row.getString("title_sv"), row.getString("title_en")),
                        Optional.ofNullable(row.getString("area_code")).map(TopicId::new),
                        Optional.ofNullable(row.getString("owner_code")),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class))
                                .map(UnitId::new),
                        Optional.ofNullable(row.getDate("valid_until")).map(Date::toLocalDate)),
                List.of(),
                Arrays.stream((UUID[]) serves.getArray()).map(GoalId::new).collect(toUnmodifiableSet()),
                new Version(row.getInt("version")),
                new DocumentNames(name(row, "owner"), name(row, "unit"), name(row, "area")));
    }

    private static Optional<Bilingual> name(ResultSet row, String what) throws SQLException {
        var swedish = row.getString(what + "_sv");
        return swedish == null ? Optional.empty() : Optional.of(new Bilingual(swedish, row.getString(what + "_en")));
    }
}

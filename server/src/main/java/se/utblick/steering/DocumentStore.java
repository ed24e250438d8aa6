package se.utblick.steering;

import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.UnitId;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.topics.TopicId;

/** Writes the tables steering.document and steering.serves; {@link DocumentReading} reads them. */
final class DocumentStore {

    private final JdbcClient jdbc;
    private final DocumentReading reading;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reading = new DocumentReading(jdbc);
    }

    /** The document as it stands, and nobody else takes a step with it until the transaction has ended. */
    Optional<SteeringDocument> locked(Actor reader, DocumentId id) {
        jdbc.sql("select id from steering.document where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return reading.document(reader, id);
    }

    /** Nobody else begins a version of the document until the transaction has ended. The newest first, as steps are taken. */
    void lockAll(String code) {
        jdbc.sql("select id from steering.document where code = :code order by number desc for update")
                .param("code", code)
                .query(UUID.class)
                .list();
    }

    /** The document as one that its makers may change: decided it is not, and not laid before a body. */
    SteeringDocument mendable(Actor by, DocumentId id) {
        var document = locked(by, id).orElseThrow(() -> new NotFound(id));
        document.mustBeMendableBy(by);
        return document;
    }

    Set<String> codes() {
        return Set.copyOf(jdbc.sql("select distinct code from steering.document")
                .query(String.class)
                .list());
    }

    void add(SteeringDocument document) {
        jdbc.sql("""
                        insert into steering.document
                               (id, kind, code, number, title_sv, title_en, area_code, owner_code, unit_id,
                                valid_until)
                        values (:id, :kind, :code, :number, :title_sv, :title_en, :area_code, :owner_code, :unit_id,
                                :valid_until)
                        """)
                .param("id", document.id().value())
                .param("kind", document.kind().name())
                .param("code", document.code())
                .param("number", document.number())
                .params(columns(document.details()))
                .update();
        serve(document.id(), document.serves());
    }

    /** Saves the details, on the version that the form was filled in from. */
    void save(DocumentId id, Details details, Set<GoalId> serves, Version version) {
        var saved = jdbc.sql("""
                        update steering.document
                        set    title_sv = :title_sv, title_en = :title_en, area_code = :area_code,
                               owner_code = :owner_code, unit_id = :unit_id, valid_until = :valid_until,
                               version = version + 1
                        where  id = :id
                        and    version = :version
                        """)
                .param("id", id.value())
                .param("version", version.number())
                .params(columns(details))
                .update();
        if (saved == 0) {
            throw new Stale(id);
        }
        jdbc.sql("delete from steering.serves where document_id = :id")
                .param("id", id.value())
                .update();
        serve(id, serves);
    }

    /** Notes that the text has changed, on the version that the form was filled in from. */
    void touch(DocumentId id, Version version) {
        var touched = jdbc.sql(
                        "update steering.document set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version.number())
                .update();
        if (touched == 0) {
            throw new Stale(id);
        }
    }

    /** Notes that it has taken a step, so that whoever has an older reading of it is told. */
    void touch(DocumentId id) {
        jdbc.sql("update steering.document set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    private void serve(DocumentId id, Set<GoalId> goals) {
        jdbc.sql("insert into steering.serves select :document, unnest(cast(:goals as uuid[]))")
                .param("document", id.value())
                .param("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .update();
    }

    private static Map<String, @Nullable Object> columns(Details details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("title_sv", details.title().sv());
        columns.put("title_en", details.title().en());
        columns.put("area_code", details.area().map(TopicId::code).orElse(null));
        columns.put("owner_code", details.owner().orElse(null));
        columns.put("unit_id", details.unit().map(UnitId::value).orElse(null));
        columns.put("valid_until", details.validUntil().map(Date::valueOf).orElse(null));
        return columns;
    }
}

package se.utblick.watch;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.Publication.Stage;

/** Reads the tables watch.publication and watch.publication_version. */
final class PublicationStore {

    /** The text of a publication and what is known beside it, for asking interests of it. */
    record Text(
            PublicationId id,
            String source,
            Kind kind,
            String language,
            String title,
            String body,
            Facts facts,
            FiledUnder filed,
            Optional<LocalDate> publishedOn) {

        /** The same with no more of its body than so many letters, in whole words. */
        Text beginning(int letters) {
            int end = body.length() <= letters ? body.length() : Math.max(0, body.lastIndexOf(' ', letters));
            return new Text(id, source, kind, language, title, body.substring(0, end), facts, filed, publishedOn);
        }
    }

    private static final String COLUMNS = """
            id, source, native_id, kind, language, title, body, sender, address, published_on, month_only, deadline,
            stage, facts::text as facts, topics_chosen, topics_refused, coalesce(page_sha256, listing_sha256) as sha256, first_seen,
            last_changed, version
            """;

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Publication> publication(PublicationId id) {
        return jdbc.sql("select " + COLUMNS + " from watch.publication where id = :id")
                .param("id", id.value())
                .query(PublicationStore::publication)
                .optional();
    }

    /** The last that came from a source. */
    List<Publication> newest(String source, int atMost) {
        return jdbc.sql("select " + COLUMNS + " from watch.publication where source = :source "
                        + "order by first_seen desc, id limit :at_most")
                .param("source", source)
                .param("at_most", atMost)
                .query(PublicationStore::publication)
                .list();
    }

    /** Those of these publications that there are. */
    List<Publication> publications(Collection<PublicationId> ids) {
        return jdbc.sql("select " + COLUMNS + " from watch.publication where id = any(:ids)")
                .param("ids", ids(ids))
                .query(PublicationStore::publication)
                .list();
    }

    /** What has been read from an address; the first of several. */
    Optional<PublicationId> at(String address) {
        return jdbc.sql("""
                        select id
                        from   watch.publication
                        where  address = :address
                        and    address <> ''
                        order by first_seen, id
                        limit  1
                        """)
                .param("address", address)
                .query((row, index) -> id(row, "id"))
                .optional();
    }

    /** Some stored texts, in the order of their ids, for asking a changed interest of all of them bit by bit. */
    List<Text> textsAfter(UUID last, int atMost) {
        return texts("where id > :from order by id", last, atMost);
    }

    /** The texts that came last, for trying a query on. */
    List<Text> newestTexts(int atMost) {
        return texts("where id <> :from order by first_seen desc, id", new UUID(0, 0), atMost);
    }

    /** What was published from a day on, the latest first; what tells no day of its own counts from when we saw it. */
    List<Text> textsSince(LocalDate day, int atMost) {
        return texts(
                "where coalesce(published_on, first_seen::date) >= :from order by first_seen desc, id",
                Date.valueOf(day),
                atMost);
    }

    private List<Text> texts(String which, Object from, int atMost) {
        return jdbc.sql(
                        "select id, source, kind, language, title, body, facts::text as facts, topics_chosen, topics_refused, published_on "
                                + "from watch.publication " + which + " limit :at_most")
                .param("from", from)
                .param("at_most", atMost)
                .query((row, index) -> text(row))
                .list();
    }

    static Text text(ResultSet row) throws SQLException {
        return new Text(
                id(row, "id"),
                row.getString("source"),
                Kind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getString("title"),
                row.getString("body"),
                FactsJson.read(row.getString("facts")),
                filedUnder(row),
                day(row, "published_on"));
    }

    static FiledUnder filedUnder(ResultSet row) throws SQLException {
        return new FiledUnder(Set.copyOf(texts(row, "topics_chosen")), Set.copyOf(texts(row, "topics_refused")));
    }

    static Text text(Publication publication) {
        return new Text(
                publication.id(),
                publication.source(),
                publication.kind(),
                publication.language(),
                publication.title(),
                publication.body(),
                publication.facts(),
                publication.filed(),
                publication.publishedOn());
    }

    int count() {
        return jdbc.sql("select count(*) from watch.publication")
                .query(Integer.class)
                .single();
    }

    /** A reading of a publication, to be compared with the next. */
    record Version(int number, String title, String body, Facts facts, Stage stage, Instant seen) {}

    /** Every reading there has been, the first first. */
    List<Version> versions(PublicationId id) {
        return jdbc.sql("""
                        select version, title, body, facts::text as facts, stage, seen
                        from   watch.publication_version
                        where  publication_id = :id
                        union all
                        select version, title, body, facts::text, stage, last_changed
                        from   watch.publication
                        where  id = :id
                        order by version
                        """)
                .param("id", id.value())
                .query((row, index) -> new Version(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("body"),
                        FactsJson.read(row.getString("facts")),
                        Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("seen").toInstant()))
                .list();
    }

    static Publication publication(ResultSet row, int index) throws SQLException {
        return new Publication(
                id(row, "id"),
                row.getString("source"),
                row.getString("native_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getString("title"),
                row.getString("body"),
                row.getString("sender"),
                row.getString("address"),
                day(row, "published_on"),
                row.getBoolean("month_only"),
                day(row, "deadline"),
                Stage.valueOf(row.getString("stage")),
                FactsJson.read(row.getString("facts")),
                filedUnder(row),
                row.getString("sha256"),
                row.getTimestamp("first_seen").toInstant(),
                row.getTimestamp("last_changed").toInstant(),
                row.getInt("version"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    static PublicationId id(ResultSet row, String column) throws SQLException {
        return new PublicationId(row.getObject(column, UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static UUID[] ids(Collection<PublicationId> ids) {
        return ids.stream().map(PublicationId::value).toArray(UUID[]::new);
    }
}

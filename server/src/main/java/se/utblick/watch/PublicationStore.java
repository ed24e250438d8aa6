package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.collect.Collected;
import se.utblick.watch.collect.Raw;

/** The tables watch.publication and watch.publication_version. */
final class PublicationStore {

    /** What is known of a publication before a record about it is read. */
    record Known(PublicationId id, Optional<String> pageSha, Optional<String> listingSha, Instant asOf) {}

    /** A publication to be stored: what it says, and the bytes that said so. */
    record Stored(
            PublicationId id,
            String source,
            String nativeId,
            Collected collected,
            Optional<Raw> page,
            Optional<Raw> listing,
            Instant asOf) {}

    /** The text of a publication, for asking interests of it. */
    record Text(PublicationId id, Kind kind, String language, String title, String body, List<String> identifiers) {
        Text {
            identifiers = List.copyOf(identifiers);
        }
    }

    private static final String COLUMNS = """
            id, source, native_id, kind, language, title, body, sender, address, published_on, month_only, deadline,
            deadline_words, stage, identifiers, coalesce(page_sha256, listing_sha256) as sha256, first_seen,
            last_changed, version
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    PublicationStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, Known> known(String source, Collection<String> nativeIds) {
        return jdbc
                .sql("""
                        select id, native_id, page_sha256, listing_sha256, as_of
                        from   watch.publication
                        where  source = :source
                        and    native_id = any(:native_ids)
                        """)
                .param("source", source)
                .param("native_ids", nativeIds.toArray(String[]::new))
                .query((row, index) -> Map.entry(
                        row.getString("native_id"),
                        new Known(
                                id(row, "id"),
                                Optional.ofNullable(row.getString("page_sha256")),
                                Optional.ofNullable(row.getString("listing_sha256")),
                                row.getTimestamp("as_of").toInstant())))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Raw> page(PublicationId id) {
        return raw("select page from watch.publication where id = :id", id);
    }

    Optional<Raw> listing(PublicationId id) {
        return raw("select listing from watch.publication where id = :id", id);
    }

    private Optional<Raw> raw(String sql, PublicationId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, index) -> Optional.ofNullable(row.getBytes(1)).map(Raw::of))
                .optional()
                .flatMap(found -> found);
    }

    void add(List<Stored> publications) {
        batches.batchUpdate(
                """
                insert into watch.publication
                       (id, source, native_id, kind, language, title, summary, body, sender, address, published_on,
                        month_only, deadline, deadline_words, stage, identifiers, page, page_sha256, listing,
                        listing_sha256, first_seen, last_changed, as_of, words)
                values (:id, :source, :native_id, :kind, :language, :title, :summary, :body, :sender, :address,
                        :published_on, :month_only, :deadline, :deadline_words, :stage,
                        string_to_array(:identifiers, chr(10)), :page, :page_sha256, :listing, :listing_sha256, :as_of,
                        :as_of, :as_of, to_tsvector('simple', :words))
                """, publications.stream().map(PublicationStore::parameters).toArray(SqlParameterSource[]::new));
    }

    /** Keeps the reading that was, and puts the new one in its place. */
    void change(List<Stored> publications) {
        jdbc.sql("""
                        insert into watch.publication_version
                               (publication_id, version, title, body, deadline, stage, page, page_sha256, listing,
                                listing_sha256, seen)
                        select id, version, title, body, deadline, stage, page, page_sha256, listing, listing_sha256,
                               last_changed
                        from   watch.publication
                        where  id = any(:ids)
                        """)
                .param("ids", ids(publications.stream().map(Stored::id).toList()))
                .update();
        batches.batchUpdate(
                """
                update watch.publication
                set    kind = :kind, language = :language, title = :title, summary = :summary, body = :body,
                       sender = :sender, address = :address, published_on = :published_on, month_only = :month_only,
                       deadline = :deadline, deadline_words = :deadline_words, stage = :stage,
                       identifiers = string_to_array(:identifiers, chr(10)), page = :page, page_sha256 = :page_sha256,
                       listing = :listing, listing_sha256 = :listing_sha256, last_changed = :as_of, as_of = :as_of,
                       version = version + 1, words = to_tsvector('simple', :words)
                where  id = :id
                """, publications.stream().map(PublicationStore::parameters).toArray(SqlParameterSource[]::new));
    }

    /** The source still says the same at this later time. */
    void seenAgain(Collection<PublicationId> ids, Instant asOf) {
        jdbc.sql("""
                        update watch.publication
                        set    as_of = :as_of
                        where  id = any(:ids)
                        and    as_of < :as_of
                        """)
                .param("ids", ids(ids))
                .param("as_of", Timestamp.from(asOf))
                .update();
    }

    Optional<Publication> publication(PublicationId id) {
        return jdbc.sql("select " + COLUMNS + " from watch.publication where id = :id")
                .param("id", id.value())
                .query(PublicationStore::publication)
                .optional();
    }

    /** Some stored texts, in the order of their ids, for asking a changed interest of all of them bit by bit. */
    List<Text> textsAfter(UUID last, int atMost) {
        return texts("where id > :last order by id", last, atMost);
    }

    /** The texts that came last, for trying a query on. */
    List<Text> newestTexts(int atMost) {
        return texts("where id <> :last order by first_seen desc, id", new UUID(0, 0), atMost);
    }

    private List<Text> texts(String which, UUID last, int atMost) {
        return jdbc.sql("select id, kind, language, title, body, identifiers from watch.publication " + which
                        + " limit :at_most")
                .param("last", last)
                .param("at_most", atMost)
                .query((row, index) -> new Text(
                        id(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("body"),
                        texts(row, "identifiers")))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from watch.publication")
                .query(Integer.class)
                .single();
    }

    /** A reading of a publication, to be compared with the next. */
    record Version(int number, String title, String body, Optional<LocalDate> deadline, Stage stage, Instant seen) {}

    /** Every reading there has been, the first first. */
    List<Version> versions(PublicationId id) {
        return jdbc.sql("""
                        select version, title, body, deadline, stage, seen
                        from   watch.publication_version
                        where  publication_id = :id
                        union all
                        select version, title, body, deadline, stage, last_changed
                        from   watch.publication
                        where  id = :id
                        order by version
                        """)
                .param("id", id.value())
                .query((row, index) -> new Version(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("body"),
                        day(row, "deadline"),
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
                row.getString("deadline_words"),
                Stage.valueOf(row.getString("stage")),
                texts(row, "identifiers"),
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

    private static SqlParameterSource parameters(Stored stored) {
        var said = stored.collected();
        return new MapSqlParameterSource()
                .addValue("id", stored.id().value())
                .addValue("source", stored.source())
                .addValue("native_id", stored.nativeId())
                .addValue("kind", said.kind().name())
                .addValue("language", said.language())
                .addValue("title", said.title())
                .addValue("summary", said.summary())
                .addValue("body", said.body())
                .addValue("sender", said.sender())
                .addValue("address", said.address())
                .addValue("published_on", date(said.publishedOn()))
                .addValue("month_only", said.monthOnly())
                .addValue("deadline", date(said.lastDay().day()))
                .addValue("deadline_words", said.lastDay().words())
                .addValue("stage", said.stage().name())
                .addValue("identifiers", String.join("\n", said.identifiers()))
                .addValue("page", stored.page().map(Raw::bytes).orElse(null))
                .addValue("page_sha256", stored.page().map(Raw::sha256).orElse(null))
                .addValue("listing", stored.listing().map(Raw::bytes).orElse(null))
                .addValue("listing_sha256", stored.listing().map(Raw::sha256).orElse(null))
                .addValue("as_of", Timestamp.from(stored.asOf()))
                .addValue("words", TextSearch.text(said));
    }

    private static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }
}

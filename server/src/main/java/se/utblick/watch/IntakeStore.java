package se.utblick.watch;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.collect.Collected;
import se.utblick.watch.collect.Raw;

/** Takes publications in: writes the tables watch.publication and watch.publication_version. */
final class IntakeStore {

    /** What is known of a publication before a record about it is read. */
    record Known(PublicationId id, Optional<Mark> page, Optional<Mark> listing, FiledUnder filed) {}

    /** What bytes are known by, and the newest moment at which the source is known to have said them. */
    record Mark(String sha256, Instant asOf) {}

    /** A page or an entry, and when the source said so. */
    record Said(Raw raw, Instant asOf) {}

    /**
     * A publication to be stored: what it says, and the bytes that said so.
     *
     * @param asOf when what is new in it was said
     */
    record Stored(
            PublicationId id,
            String source,
            String nativeId,
            Collected collected,
            Optional<Said> page,
            Optional<Said> listing,
            Instant asOf,
            FiledUnder filed) {}

    /** The source still says the same at a later time. */
    record Again(PublicationId id, Optional<Instant> page, Optional<Instant> listing) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    IntakeStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, Known> known(String source, Collection<String> nativeIds) {
        return jdbc
                .sql("""
                        select id, native_id, page_sha256, page_as_of, listing_sha256, listing_as_of, topics_chosen,
                               topics_refused
                        from   watch.publication
                        where  source = :source
                        and    native_id = any(:native_ids)
                        """)
                .param("source", source)
                .param("native_ids", nativeIds.toArray(String[]::new))
                .query((row, index) -> Map.entry(
                        row.getString("native_id"),
                        new Known(
                                PublicationStore.id(row, "id"),
                                mark(row, "page"),
                                mark(row, "listing"),
                                PublicationStore.filedUnder(row))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Mark> mark(ResultSet row, String part) throws SQLException {
        var sha256 = row.getString(part + "_sha256");
        return sha256 == null
                ? Optional.empty()
                : Optional.of(new Mark(sha256, row.getTimestamp(part + "_as_of").toInstant()));
    }

    /** Until the transaction ends, nobody else who asks for this gets on with the same publication. */
    void alone(String source, String nativeId) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", source + " " + nativeId)
                .query(Integer.class)
                .single();
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

    /** @param today the day whose next deadline they are shown with; {@link RankStore} moves it on */
    void add(List<Stored> publications, LocalDate today) {
        batches.batchUpdate("""
                insert into watch.publication
                       (id, source, native_id, kind, language, title, summary, body, sender, address, published_on,
                        month_only, deadline, deadline_days, stage, facts, page, page_sha256, page_as_of, listing,
                        listing_sha256, listing_as_of, matter, first_seen, last_changed, words)
                values (:id, :source, :native_id, :kind, :language, :title, :summary, :body, :sender, :address,
                        :published_on, :month_only, :deadline, :deadline_days::date[], :stage,
                        :facts::jsonb, :page, :page_sha256, :page_as_of, :listing, :listing_sha256, :listing_as_of, :id,
                        :as_of, :as_of, to_tsvector('simple', :words))
                """, parameters(publications, today));
    }

    /** Keeps the reading that was, and puts the new one in its place. */
    void change(List<Stored> publications, LocalDate today) {
        jdbc.sql("""
                        insert into watch.publication_version
                               (publication_id, version, title, body, facts, stage, page, page_sha256, listing,
                                listing_sha256, seen)
                        select id, version, title, body, facts, stage, page, page_sha256, listing, listing_sha256,
                               last_changed
                        from   watch.publication
                        where  id = any(:ids)
                        """)
                .param(
                        "ids",
                        PublicationStore.ids(
                                publications.stream().map(Stored::id).toList()))
                .update();
        batches.batchUpdate("""
                update watch.publication
                set    kind = :kind, language = :language, title = :title, summary = :summary, body = :body,
                       sender = :sender, address = :address, published_on = :published_on, month_only = :month_only,
                       deadline = :deadline, deadline_days = :deadline_days::date[], stage = :stage,
                       facts = :facts::jsonb, page = :page, page_sha256 = :page_sha256, page_as_of = :page_as_of,
                       listing = :listing, listing_sha256 = :listing_sha256, listing_as_of = :listing_as_of,
                       last_changed = greatest(last_changed, :as_of),
                       version = version + 1, words = to_tsvector('simple', :words)
                where  id = :id
                """, parameters(publications, today));
    }

    void seenAgain(List<Again> publications) {
        batches.batchUpdate(
                """
                update watch.publication
                set    page_as_of = coalesce(:page, page_as_of), listing_as_of = coalesce(:listing, listing_as_of)
                where  id = :id
                """,
                publications.stream()
                        .map(one -> new MapSqlParameterSource()
                                .addValue("id", one.id().value())
                                .addValue("page", moment(one.page()), Types.TIMESTAMP)
                                .addValue("listing", moment(one.listing()), Types.TIMESTAMP))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource[] parameters(List<Stored> publications, LocalDate today) {
        return publications.stream().map(stored -> parameters(stored, today)).toArray(SqlParameterSource[]::new);
    }

    private static SqlParameterSource parameters(Stored stored, LocalDate today) {
        var said = stored.collected();
        var deadlines = said.facts().deadlines();
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
                .addValue("deadline", date(Deadline.next(deadlines, today)))
                .addValue("deadline_days", days(deadlines))
                .addValue("stage", said.stage().name())
                .addValue("facts", FactsJson.written(said.facts()))
                .addValue("page", stored.page().map(part -> part.raw().bytes()).orElse(null))
                .addValue(
                        "page_sha256",
                        stored.page().map(part -> part.raw().sha256()).orElse(null))
                .addValue("page_as_of", moment(stored.page().map(Said::asOf)), Types.TIMESTAMP)
                .addValue(
                        "listing",
                        stored.listing().map(part -> part.raw().bytes()).orElse(null))
                .addValue(
                        "listing_sha256",
                        stored.listing().map(part -> part.raw().sha256()).orElse(null))
                .addValue("listing_as_of", moment(stored.listing().map(Said::asOf)), Types.TIMESTAMP)
                .addValue("as_of", Timestamp.from(stored.asOf()))
                .addValue("words", TextSearch.text(said));
    }

    private static String days(List<Deadline> deadlines) {
        return Deadline.days(deadlines).stream().map(LocalDate::toString).collect(joining(",", "{", "}"));
    }

    private static @Nullable Timestamp moment(Optional<Instant> at) {
        return at.map(Timestamp::from).orElse(null);
    }

    private static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }
}

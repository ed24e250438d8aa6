package se.utblick.watch;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.Date;
import java.sql.Timestamp;
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
    record Known(
            PublicationId id, Optional<String> pageSha, Optional<String> listingSha, Instant asOf, FiledUnder filed) {}

    /** A publication to be stored: what it says, and the bytes that said so. */
    record Stored(
            PublicationId id,
            String source,
            String nativeId,
            Collected collected,
            Optional<Raw> page,
            Optional<Raw> listing,
            Instant asOf,
            FiledUnder filed) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    IntakeStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, Known> known(String source, Collection<String> nativeIds) {
        return jdbc
                .sql("""
                        select id, native_id, page_sha256, listing_sha256, as_of, topics_chosen, topics_refused
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
                                Optional.ofNullable(row.getString("page_sha256")),
                                Optional.ofNullable(row.getString("listing_sha256")),
                                row.getTimestamp("as_of").toInstant(),
                                PublicationStore.filedUnder(row))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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
                        month_only, deadline, deadline_days, stage, facts, page, page_sha256, listing,
                        listing_sha256, matter, first_seen, last_changed, as_of, words)
                values (:id, :source, :native_id, :kind, :language, :title, :summary, :body, :sender, :address,
                        :published_on, :month_only, :deadline, :deadline_days::date[], :stage,
                        :facts::jsonb, :page, :page_sha256, :listing, :listing_sha256, :id,
                        :as_of, :as_of, :as_of, to_tsvector('simple', :words))
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
                       facts = :facts::jsonb, page = :page, page_sha256 = :page_sha256,
                       listing = :listing, listing_sha256 = :listing_sha256, last_changed = :as_of, as_of = :as_of,
                       version = version + 1, words = to_tsvector('simple', :words)
                where  id = :id
                """, parameters(publications, today));
    }

    /** The source still says the same at this later time. */
    void seenAgain(Collection<PublicationId> ids, Instant asOf) {
        jdbc.sql("""
                        update watch.publication
                        set    as_of = :as_of
                        where  id = any(:ids)
                        and    as_of < :as_of
                        """)
                .param("ids", PublicationStore.ids(ids))
                .param("as_of", Timestamp.from(asOf))
                .update();
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
                .addValue("page", stored.page().map(Raw::bytes).orElse(null))
                .addValue("page_sha256", stored.page().map(Raw::sha256).orElse(null))
                .addValue("listing", stored.listing().map(Raw::bytes).orElse(null))
                .addValue("listing_sha256", stored.listing().map(Raw::sha256).orElse(null))
                .addValue("as_of", Timestamp.from(stored.asOf()))
                .addValue("words", TextSearch.text(said));
    }

    private static String days(List<Deadline> deadlines) {
        return Deadline.days(deadlines).stream().map(LocalDate::toString).collect(joining(",", "{", "}"));
    }

    private static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }
}

package se.utblick.watch;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.classifier.Labelled;
import se.utblick.organisation.Actor;
import se.utblick.topics.LabelledTexts.Stock;

/** The table watch.topic_answer, and what follows from it in watch.publication. */
final class TopicAnswerStore {

    /** Learning keeps something of every text, and the machine it runs on is small. */
    private static final int MOST_LESSONS = 3_000;

    private static final int LONGEST = 6_000;
    private static final int PAGE = 200;
    private static final String LABELLED =
            "(facts @> '{\"subjects\":[{\"vocabulary\":\"EUROVOC\"}]}' or topics_chosen <> '{}')";

    private final JdbcClient jdbc;

    TopicAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PublicationId publication, TopicAnswer answer, Actor by) {
        jdbc.sql("""
                        insert into watch.topic_answer (publication_id, code, fits, suggested, by_id, by_name, at)
                        values (:publication, :code, :fits, :suggested, :by_id, :by_name, :at)
                        """)
                .param("publication", publication.value())
                .param("code", answer.code())
                .param("fits", answer.fits())
                .param("suggested", answer.suggested())
                .param("by_id", by.person().value())
                .param("by_name", answer.by())
                .param("at", Timestamp.from(answer.at()))
                .update();
        jdbc.sql("""
                        with newest as (
                          select distinct on (code) code, fits
                          from   watch.topic_answer
                          where  publication_id = :publication
                          order by code, id desc)
                        update watch.publication
                        set    topics_chosen = array(select code from newest where fits order by code),
                               topics_refused = array(select code from newest where not fits order by code)
                        where  id = :publication
                        """).param("publication", publication.value()).update();
    }

    /** Nobody else answers about the publication until the transaction ends; whether there is one. */
    boolean hold(PublicationId publication) {
        return jdbc.sql("select 1 from watch.publication where id = :id for no key update")
                .param("id", publication.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The newest answer about each topic of a publication, the newest first. */
    List<TopicAnswer> answers(PublicationId publication) {
        return jdbc.sql("""
                        select code, fits, suggested, by_name, at
                        from   watch.topic_answer answer
                        where  publication_id = :publication
                        and    not exists (
                          select 1 from watch.topic_answer later
                          where  later.publication_id = answer.publication_id
                          and    later.code = answer.code
                          and    later.id > answer.id)
                        order by id desc
                        """)
                .param("publication", publication.value())
                .query((row, index) -> new TopicAnswer(
                        row.getString("code"),
                        row.getBoolean("fits"),
                        row.getBoolean("suggested"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    Stock stock() {
        return jdbc.sql("select (select count(*) from watch.publication where " + LABELLED + ") as came,"
                        + " (select count(*) from watch.topic_answer) as said")
                .query((row, index) -> new Stock(row.getLong("came"), row.getLong("said")))
                .single();
    }

    /** What people have said first, and then what came last; a page of it in memory at a time. */
    void lessons(Consumer<Labelled> taker) {
        var ids = jdbc
                .sql("select id from watch.publication where " + LABELLED
                        + " order by topics_chosen <> '{}' desc, first_seen desc, id limit " + MOST_LESSONS)
                .query(UUID.class)
                .list()
                .stream()
                .sorted()
                .toList();
        for (int from = 0; from < ids.size(); from += PAGE) {
            lessons(ids.subList(from, Math.min(ids.size(), from + PAGE))).forEach(taker);
        }
    }

    private List<Labelled> lessons(List<UUID> ids) {
        return jdbc
                .sql("""
                        select title, left(body, :longest) as beginning, facts::text as facts, topics_chosen, topics_refused,
                               published_on
                        from   watch.publication
                        where  id = any(:ids)
                        order by id
                        """)
                .param("longest", LONGEST)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, index) -> new Labelled(
                        row.getString("title"),
                        row.getString("title") + "\n" + row.getString("beginning"),
                        PublicationStore.filedUnder(row).with(FactsJson.read(row.getString("facts"))),
                        PublicationStore.day(row, "published_on")))
                .list()
                .stream()
                .filter(lesson -> !lesson.codes().isEmpty())
                .toList();
    }
}

package se.utblick.watch;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody here follows: the procedures of the EU that something they kept belongs to. */
final class FollowedStore {

    private static final int AT_MOST = 200;

    private final JdbcClient jdbc;

    FollowedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as {@code 2025/0260(COD)}; of very many those that were judged last. */
    List<String> procedures() {
        return jdbc.sql("""
                        select   told.one ->> 'value'
                        from     (select distinct on (publication_id) id, publication_id, verdict
                                  from   watch.judgement
                                  order by publication_id, id desc) j
                        join     watch.publication p on p.id = j.publication_id
                        cross join lateral jsonb_array_elements(p.facts -> 'identifiers') as told(one)
                        where    j.verdict in ('RAISED', 'KEPT', 'ACTED_ON')
                        and      told.one ->> 'scheme' = 'PROCEDURE'
                        and      (told.one ->> 'own')::boolean
                        group by told.one ->> 'value'
                        order by max(j.id) desc
                        limit    :at_most
                        """).param("at_most", AT_MOST).query(String.class).list();
    }
}

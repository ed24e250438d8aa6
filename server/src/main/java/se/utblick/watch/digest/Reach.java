package se.utblick.watch.digest;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;

/** How far the digest reaches: how many in each unit take it. Small numbers never leave the database. */
@Component
public class Reach {

    /** Fewer than this many could be guessed who they are. */
    public static final int FEWEST = 5;

    /** @param readers nothing when they are fewer than {@link #FEWEST}, none included */
    public record Line(Bilingual unit, Optional<Integer> readers) {}

    private final JdbcClient jdbc;

    Reach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No sum of them all: it would tell the one small number that was left out. */
    public List<Line> byUnit(Actor by) {
        by.mustHave(Permission.READ);
        return jdbc.sql("""
                        select   u.name_sv, u.name_en,
                                 case when count(s.person_id) >= :fewest then count(s.person_id) end as readers
                        from     organisation.unit u
                        left join (organisation.person_unit m
                                   join organisation.person p on p.id = m.person_id and p.left_at is null
                                   join watch.subscription s on s.person_id = p.id and s.rhythm <> 'NEVER')
                               on m.unit_id = u.id
                        where    u.closed_on is null
                        group by u.id, u.name_sv, u.name_en
                        order by u.name_sv collate organisation.swedish
                        """)
                .param("fewest", FEWEST)
                .query((row, _) -> new Line(
                        new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                        Optional.ofNullable(row.getObject("readers", Long.class))
                                .map(Math::toIntExact)))
                .list();
    }
}

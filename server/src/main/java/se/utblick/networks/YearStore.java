package se.utblick.networks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Money;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;

/** What the memberships take and give, year by year: fees, occasions, and what an hour costs. */
final class YearStore {

    private static final String ONE_OR_ALL = "(cast(:id as uuid) is null or membership_id = cast(:id as uuid))";

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fees by membership, of one membership when it is named. */
    Map<UUID, List<Fee>> fees(Actor by, @Nullable MembershipId id) {
        record Of(UUID membership, Fee fee) {}
        return jdbc
                .sql("select * from networks.fee where :staff and " + ONE_OR_ALL + " order by year desc")
                .param("staff", by.may(Permission.READ))
                .param("id", id == null ? null : id.value())
                .query((row, index) -> new Of(row.getObject("membership_id", UUID.class), fee(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::membership, mapping(Of::fee, toList())));
    }

    private static Fee fee(ResultSet row) throws SQLException {
        return new Fee(
                row.getInt("year"),
                MembershipRow.money(row, "budgeted"),
                MembershipRow.money(row, "invoiced"),
                row.getString("note"),
                row.getString("approved_by") == null
                        ? Optional.empty()
                        : Optional.of(new Fee.Approval(
                                row.getString("approved_by"),
                                row.getTimestamp("approved_at").toInstant(),
                                new DecisionId(row.getObject("rests_on", UUID.class)))),
                new Version(row.getInt("version")));
    }

    Map<UUID, List<Occasion>> occasions(Actor by, @Nullable MembershipId id) {
        record Of(UUID membership, Occasion occasion) {}
        return jdbc
                .sql("""
                        select o.*, (select r.kronor
                                     from   networks.hourly_rate r
                                     where  r.year <= extract(year from o.on_day)
                                     order  by r.year desc
                                     limit  1) as rate
                        from   networks.occasion o
                        where  :staff and %s
                        order  by o.on_day desc, o.title, o.id
                        """.formatted(ONE_OR_ALL))
                .param("staff", by.may(Permission.READ))
                .param("id", id == null ? null : id.value())
                .query((row, index) -> new Of(row.getObject("membership_id", UUID.class), occasion(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::membership, mapping(Of::occasion, toList())));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                row.getObject("id", UUID.class),
                Occasion.Kind.valueOf(row.getString("kind")),
                MembershipRow.day(row, "on_day").orElseThrow(),
                row.getString("title"),
                row.getBoolean("attended"),
                row.getString("who"),
                row.getInt("hours"),
                new Money(row.getLong("travel")),
                new Money(row.getLong("hosting")),
                row.getString("contribution"),
                row.getString("result"),
                MembershipRow.day(row, "reported_on"),
                MembershipRow.money(row, "rate"),
                new Version(row.getInt("version")));
    }

    /** What an hour costs, by the year from which it does. */
    NavigableMap<Integer, Money> rates() {
        var rates = new TreeMap<Integer, Money>();
        jdbc.sql("select year, kronor from networks.hourly_rate").query(row -> {
            rates.put(row.getInt("year"), new Money(row.getLong("kronor")));
        });
        return rates;
    }

    void rate(int year, Money rate) {
        jdbc.sql("""
                        insert into networks.hourly_rate (year, kronor)
                        values (:year, :kronor)
                        on     conflict (year) do update set kronor = excluded.kronor
                        """).param("year", year).param("kronor", rate.kronor()).update();
    }

    /** Writes the fee of a year as it is known now: the first time, or over the version that somebody saw. */
    void save(MembershipId id, Fee fee) {
        var taken = jdbc.sql("""
                        insert into networks.fee (membership_id, year, budgeted, invoiced, note)
                        values (:id, :year, :budgeted, :invoiced, :note)
                        on     conflict (membership_id, year) do update
                        set    budgeted = excluded.budgeted, invoiced = excluded.invoiced, note = excluded.note,
                               version = networks.fee.version + 1
                        where  networks.fee.version = :version
                        """)
                .param("id", id.value())
                .param("year", fee.year())
                .param("budgeted", fee.budgeted().map(Money::kronor).orElse(null))
                .param("invoiced", fee.invoiced().map(Money::kronor).orElse(null))
                .param("note", fee.note())
                .param("version", fee.version().number())
                .update();
        if (taken == 0) {
            throw new Stale(id);
        }
    }

    void add(MembershipId id, Occasion occasion) {
        write("""
                        insert into networks.occasion
                               (membership_id, id, kind, on_day, title, attended, who, hours, travel, hosting, contribution,
                                result, reported_on, version)
                        values (:membership, :id, :kind, :on, :title, :attended, :who, :hours, :travel, :hosting,
                                :contribution, :result, :reported, :version)
                        """, id, occasion);
    }

    void change(MembershipId id, Occasion occasion) {
        var taken = write("""
                        update networks.occasion
                        set    kind = :kind, on_day = :on, title = :title, attended = :attended, who = :who, hours = :hours,
                               travel = :travel, hosting = :hosting, contribution = :contribution, result = :result,
                               reported_on = :reported, version = version + 1
                        where  id = :id and membership_id = :membership and version = :version
                        """, id, occasion);
        if (taken == 0) {
            throw new Stale(occasion.id());
        }
    }

    private int write(String statement, MembershipId id, Occasion occasion) {
        return jdbc.sql(statement)
                .param("membership", id.value())
                .param("id", occasion.id())
                .param("kind", occasion.kind().name())
                .param("on", occasion.on())
                .param("title", occasion.title())
                .param("attended", occasion.attended())
                .param("who", occasion.who())
                .param("hours", occasion.hours())
                .param("travel", occasion.travel().kronor())
                .param("hosting", occasion.hosting().kronor())
                .param("contribution", occasion.contribution())
                .param("result", occasion.result())
                .param("reported", occasion.reportedOn().orElse(null))
                .param("version", occasion.version().number())
                .update();
    }
}

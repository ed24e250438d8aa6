package se.utblick.networks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Money;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.Function;
import se.utblick.organisation.Permission;

/** The table networks.membership and what hangs on it for good: goals, seats, former names. */
final class MembershipStore {

    // What we are members of is for everybody in the house; a partner sees none of it.
    private static final String MEMBERSHIP = """
            select m.*, f.name_sv as owner_sv, f.name_en as owner_en, n.sent_on, n.last_day as leaves_on, n.by_name as sent_by,
                   h.lessons, h.contacts, h.by_name as handed_by, h.at as handed_at,
                   array(select g.goal_id from networks.membership_goal g where g.membership_id = m.id) as goals,
                   array(select o.name
                         from   networks.former_name o
                         where  o.body_id = m.body_id
                         order  by o.last_day desc nulls last, o.name) as former_names,
                   array(select o.last_day
                         from   networks.former_name o
                         where  o.body_id = m.body_id
                         order  by o.last_day desc nulls last, o.name) as former_days,
                   rulings.decisions, rulings.outcomes, rulings.decided, rulings.untils,
                   coalesce((select not exists (select from networks.ruling r where r.evaluation_id = e.id)
                             from   networks.evaluation e
                             where  e.membership_id = m.id
                             order  by e.year desc
                             limit  1), false) as evaluated,
                   array(select r.opened_on
                         from   networks.review r
                         where  r.membership_id = m.id and r.closed_by is null) as reviews
            from   networks.membership m
            join   organisation.body b on b.id = m.body_id
            left   join organisation.function f on f.code = m.owner_code
            cross  join lateral (select array_agg(r.decision_id order by r.decided_on desc, d.recorded_at desc) as decisions,
                                        array_agg(r.outcome order by r.decided_on desc, d.recorded_at desc) as outcomes,
                                        array_agg(r.decided_on order by r.decided_on desc, d.recorded_at desc) as decided,
                                        array_agg(r.until_day order by r.decided_on desc, d.recorded_at desc) as untils
                                 from   networks.ruling r
                                 join   decisions.decision d on d.id = r.decision_id
                                 where  r.membership_id = m.id) rulings
            left   join networks.notice n on n.membership_id = m.id
            left   join networks.handover h on h.membership_id = m.id
            where  :staff
            and    (cast(:id as uuid) is null or m.id = cast(:id as uuid))
            order  by b.name_sv collate organisation.swedish, m.code
            """;

    private final JdbcClient jdbc;

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> all(Actor by, List<Body> bodies) {
        return read(by, null, bodies);
    }

    Optional<Membership> membership(Actor by, MembershipId id, List<Body> bodies) {
        return read(by, id.value(), bodies).stream().findFirst();
    }

    /** All, without those who sit for us in them: for what only asks when something is due. */
    List<Membership> dated(Actor by, List<Body> bodies) {
        return read(by, null, new MembershipRow(bodies, Map.of()));
    }

    private List<Membership> read(Actor by, @Nullable UUID id, List<Body> bodies) {
        return read(by, id, new MembershipRow(bodies, seats(id)));
    }

    private List<Membership> read(Actor by, @Nullable UUID id, MembershipRow row) {
        return jdbc.sql(MEMBERSHIP)
                .param("staff", by.may(Permission.READ))
                .param("id", id)
                .query((each, index) -> row.membership(each))
                .list();
    }

    private Map<UUID, List<Seat>> seats(@Nullable UUID membership) {
        record Taken(UUID membership, Seat seat) {}
        return jdbc
                .sql("""
                        select s.*, f.name_sv, f.name_en
                        from   networks.seat s
                        left   join organisation.function f on f.code = s.function_code
                        where  cast(:id as uuid) is null or membership_id = cast(:id as uuid)
                        order  by kind, last_day desc nulls first, first_day, post, id
                        """)
                .param("id", membership)
                .query((row, index) -> new Taken(
                        row.getObject("membership_id", UUID.class),
                        new Seat(
                                row.getObject("id", UUID.class),
                                Seat.Kind.valueOf(row.getString("kind")),
                                row.getString("post"),
                                row.getString("within"),
                                MembershipRow.function(row, "function_code", "name"),
                                row.getString("holder"),
                                MembershipRow.day(row, "first_day").orElseThrow(),
                                MembershipRow.day(row, "last_day"))))
                .list()
                .stream()
                .collect(groupingBy(Taken::membership, mapping(Taken::seat, toList())));
    }

    /** The code after the last one: M09 after M08. The lock keeps two from taking the same. */
    String nextCode() {
        jdbc.sql("lock table networks.membership in share row exclusive mode").update();
        return jdbc.sql("""
                        select 'M' || lpad((coalesce(max(substring(code from '^M(\\d{1,6})$')::int), 0) + 1)::text, 2, '0')
                        from   networks.membership
                        """).query(String.class).single();
    }

    void add(MembershipId id, String code, Profile profile) {
        written(jdbc.sql("""
                        insert into networks.membership
                               (id, code, body_id, through_id, purpose_sv, purpose_en, needs, expected_fee, expected_hours,
                                owner_code, mandate_sv, mandate_en, fee_basis, period_last, renewed_months, notice_months,
                                review_months, member_since, source)
                        values (:id, :code, :body, :through, :purpose_sv, :purpose_en, :needs, :expected_fee,
                                :expected_hours, :owner, :mandate_sv, :mandate_en, :fee_basis, :period_last,
                                :renewed_months, :notice_months, :review_months, :member_since, :source)
                        """), profile)
                .param("id", id.value())
                .param("code", code)
                .update();
        goals(id, profile);
    }

    void change(MembershipId id, Profile profile) {
        written(jdbc.sql("""
                        update networks.membership
                        set    body_id = :body, through_id = :through, purpose_sv = :purpose_sv, purpose_en = :purpose_en,
                               needs = :needs, expected_fee = :expected_fee, expected_hours = :expected_hours,
                               owner_code = :owner, mandate_sv = :mandate_sv, mandate_en = :mandate_en,
                               fee_basis = :fee_basis, period_last = :period_last, renewed_months = :renewed_months,
                               notice_months = :notice_months, review_months = :review_months,
                               member_since = :member_since, source = :source
                        where  id = :id
                        """), profile).param("id", id.value()).update();
        jdbc.sql("delete from networks.membership_goal where membership_id = :id")
                .param("id", id.value())
                .update();
        goals(id, profile);
    }

    private void goals(MembershipId id, Profile profile) {
        jdbc.sql("insert into networks.membership_goal select :id, unnest(cast(:goals as uuid[]))")
                .param("id", id.value())
                .param(
                        "goals",
                        profile.goals().stream().map(goal -> goal.value()).toArray(UUID[]::new))
                .update();
    }

    /** Takes the next version of the membership, or finds that somebody else has. */
    void mustStillBe(MembershipId id, Version seen) {
        var taken = jdbc.sql(
                        "update networks.membership set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", seen.number())
                .update();
        if (taken == 0) {
            throw new Stale(id);
        }
    }

    void add(MembershipId id, Seat seat) {
        jdbc.sql("""
                        insert into networks.seat
                               (id, membership_id, kind, post, within, function_code, holder, first_day, last_day)
                        values (:id, :membership, :kind, :post, :within, :function, :holder, :first, :last)
                        on     conflict (id) do update set last_day = excluded.last_day
                        """)
                .param("id", seat.id())
                .param("membership", id.value())
                .param("kind", seat.kind().name())
                .param("post", seat.post())
                .param("within", seat.within())
                .param("function", seat.function().map(Function::code).orElse(null))
                .param("holder", seat.holder())
                .param("first", seat.first())
                .param("last", seat.last().orElse(null))
                .update();
    }

    private static StatementSpec written(StatementSpec statement, Profile profile) {
        var terms = profile.terms();
        return statement
                .param("body", profile.body().value())
                .param("through", profile.through().map(MembershipId::value).orElse(null))
                .param("purpose_sv", profile.purpose().sv())
                .param("purpose_en", profile.purpose().en())
                .param(
                        "needs",
                        profile.needs().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("expected_fee", profile.expectedFee().map(Money::kronor).orElse(null))
                .param("expected_hours", profile.expectedHours().orElse(null))
                .param("owner", profile.owner().isEmpty() ? null : profile.owner())
                .param("mandate_sv", profile.mandate().sv())
                .param("mandate_en", profile.mandate().en())
                .param("fee_basis", profile.feeBasis())
                .param("period_last", terms.map(Terms::periodLast).orElse(null))
                .param("renewed_months", terms.map(Terms::renewedMonths).orElse(0))
                .param("notice_months", terms.map(Terms::noticeMonths).orElse(0))
                .param("review_months", profile.reviewMonths())
                .param("member_since", profile.memberSince().orElse(null))
                .param("source", profile.source());
    }
}

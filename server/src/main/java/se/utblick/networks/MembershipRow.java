package se.utblick.networks;

import static java.util.stream.Collectors.toSet;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.networks.Membership.Handover;
import se.utblick.networks.Membership.Notice;
import se.utblick.networks.Membership.Ruling;
import se.utblick.networks.Network.FormerName;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Function;
import se.utblick.steering.GoalId;

/** Reads a row of networks.membership, with what belongs to it from the tables beside. */
record MembershipRow(List<Body> bodies, Map<UUID, List<Seat>> seats) {

    Membership membership(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var body = new BodyId(row.getObject("body_id", UUID.class));
        return new Membership(
                new MembershipId(id),
                row.getString("code"),
                Network.of(body(body), formerNames(row), bodies),
                profile(row, body),
                function(row, "owner_code", "owner"),
                seats.getOrDefault(id, List.of()),
                rulings(row),
                day(row, "entered_on"),
                days(row.getArray("reviews")),
                day(row, "sent_on").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Notice(
                                day(row, "sent_on").get(),
                                day(row, "leaves_on").orElseThrow(),
                                row.getString("sent_by"))),
                handover(row),
                row.getBoolean("evaluated"),
                new Version(row.getInt("version")));
    }

    /** No rulings at all is no array either. */
    private static List<Ruling> rulings(ResultSet row) throws SQLException {
        if (row.getArray("decisions") == null) {
            return List.of();
        }
        var decisions = (UUID[]) row.getArray("decisions").getArray();
        var outcomes = (String[]) row.getArray("outcomes").getArray();
        var decided = (Date[]) row.getArray("decided").getArray();
        var untils = (Date[]) row.getArray("untils").getArray();
        return IntStream.range(0, decisions.length)
                .mapToObj(i -> new Ruling(
                        new DecisionId(decisions[i]),
                        Outcome.valueOf(outcomes[i]),
                        decided[i].toLocalDate(),
                        Optional.ofNullable(untils[i]).map(Date::toLocalDate)))
                .toList();
    }

    private static List<FormerName> formerNames(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("former_names").getArray();
        var days = (Date[]) row.getArray("former_days").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i ->
                        new FormerName(names[i], Optional.ofNullable(days[i]).map(Date::toLocalDate)))
                .toList();
    }

    /** The function whose code stands in one column, and its name in two others. */
    static Optional<Function> function(ResultSet row, String code, String name) throws SQLException {
        return row.getString(code) == null
                ? Optional.empty()
                : Optional.of(new Function(
                        row.getString(code), new Bilingual(row.getString(name + "_sv"), row.getString(name + "_en"))));
    }

    private Body body(BodyId id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Handover> handover(ResultSet row) throws SQLException {
        return row.getString("lessons") == null
                ? Optional.empty()
                : Optional.of(new Handover(
                        row.getString("lessons"),
                        row.getString("contacts"),
                        row.getString("handed_by"),
                        row.getTimestamp("handed_at").toInstant()));
    }

    private static Profile profile(ResultSet row, BodyId body) throws SQLException {
        return new Profile(
                body,
                Optional.ofNullable(row.getObject("through_id", UUID.class)).map(MembershipId::new),
                new Bilingual(row.getString("purpose_sv"), row.getString("purpose_en")),
                Arrays.stream((String[]) row.getArray("needs").getArray())
                        .map(Need::valueOf)
                        .collect(toSet()),
                Arrays.stream((UUID[]) row.getArray("goals").getArray())
                        .map(GoalId::new)
                        .collect(toSet()),
                money(row, "expected_fee"),
                Optional.ofNullable(row.getObject("expected_hours", Integer.class)),
                Optional.ofNullable(row.getString("owner_code")).orElse(""),
                new Bilingual(row.getString("mandate_sv"), row.getString("mandate_en")),
                row.getString("fee_basis"),
                terms(row),
                row.getInt("review_months"),
                day(row, "member_since"),
                row.getString("source"));
    }

    private static Optional<Terms> terms(ResultSet row) throws SQLException {
        var last = day(row, "period_last");
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Terms(last.get(), row.getInt("renewed_months"), row.getInt("notice_months")));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<Money> money(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Money::new);
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}

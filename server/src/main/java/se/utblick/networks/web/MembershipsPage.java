package se.utblick.networks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipState;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The register: what must be done first, then all that we are in, and last what we were in.
 *
 * @param all how many there are, before anything is filtered out
 */
public record MembershipsPage(
        List<Row> rows, int all, String year, Form filter, List<Option> states, List<Option> goals, boolean propose) {

    /**
     * One membership as it stands today.
     *
     * @param goals the codes of the goals that it serves
     * @param urgent the last day for what must be done about it, when something must
     */
    public record Row(
            Membership membership,
            MembershipState state,
            Sentence because,
            String goals,
            Money wholeCost,
            Optional<LocalDate> urgent,
            Optional<LocalDate> noticeDay) {}

    public MembershipsPage {
        rows = List.copyOf(rows);
        states = List.copyOf(states);
        goals = List.copyOf(goals);
    }

    public long urgent() {
        return rows.stream().filter(row -> row.urgent().isPresent()).count();
    }
}

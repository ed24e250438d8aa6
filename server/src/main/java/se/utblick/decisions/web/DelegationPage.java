package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.DelegatedDecision;
import se.utblick.decisions.DelegationRule;
import se.utblick.decisions.Meeting;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * Who may decide on a body's behalf, and what was decided so.
 *
 * @param rules those that hold or are to hold, then those that have ended
 * @param toReport what each body has still to be told
 * @param mayChange whether whoever reads registers
 * @param no the rule that said no to what was ticked off, if one did
 */
public record DelegationPage(
        List<Rule> rules,
        List<ToReport> toReport,
        List<DelegatedDecision> reported,
        boolean mayChange,
        Optional<RefusedPage> no) {

    /** @param standing the key of what it is today: in force, to come or ended */
    public record Rule(DelegationRule rule, String standing) {}

    /**
     * @param next the body's next meeting, where they are to be reported
     * @param meetings those that have been held, to tick them off at
     */
    public record ToReport(
            Bilingual body, Optional<Meeting> next, List<DelegatedDecision> decisions, List<Option> meetings) {}

    public DelegationPage {
        rules = List.copyOf(rules);
        toReport = List.copyOf(toReport);
        reported = List.copyOf(reported);
    }
}

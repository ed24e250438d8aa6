package se.utblick.decisions.web;

import java.util.List;
import java.util.Map;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.Outcome;
import se.utblick.decisions.Proposal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;
import se.utblick.platform.web.Words;

/**
 * The form for what the minutes of one meeting say about several matters.
 *
 * @param no the rule that said no to a matter, by the matter's id
 */
public record SeveralDecisionsPage(Meeting meeting, List<Proposal> proposals, Form form, Map<String, RefusedPage> no) {

    public SeveralDecisionsPage {
        proposals = List.copyOf(proposals);
        no = Map.copyOf(no);
    }

    /** The key of a field's label: the fields of a matter are called by the field and the matter's id. */
    public static String label(String field) {
        return "decisions.field." + field.split("-", 2)[0];
    }

    /** The matter that a field is about, or nothing for the fields that are about them all. */
    public String title(String field) {
        return proposals.stream()
                .filter(proposal -> field.endsWith(id(proposal)))
                .map(proposal -> proposal.title() + ": ")
                .findFirst()
                .orElse("");
    }

    public static String id(Proposal proposal) {
        return proposal.id().value().toString();
    }

    public static List<Option> outcomes(Words t) {
        return List.of(Outcome.values()).stream()
                .map(outcome -> new Option(outcome.name(), t.of(outcome)))
                .toList();
    }
}

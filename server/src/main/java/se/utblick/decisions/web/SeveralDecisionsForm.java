package se.utblick.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.decisions.Paragraphs;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.RegistryNumber;
import se.utblick.platform.web.Form;

/**
 * What the minutes of one meeting say about the matters that were ticked: the day is the meeting's, the paragraph runs on from
 * matter to matter, and the registry number is the common one where a matter has none of its own.
 */
final class SeveralDecisionsForm {

    private static final int LONGEST_PARAGRAPH = 40;

    private final Form form;
    private final Meeting meeting;

    SeveralDecisionsForm(MultiValueMap<String, String> typed, Meeting meeting) {
        this.form = Form.of("decisions.field", typed);
        this.meeting = meeting;
    }

    Form form() {
        return form;
    }

    /** The minutes of each matter that was ticked, in the order of the list; empty when there is any mistake. */
    List<Minutes> read(List<Proposal> proposals) {
        var ticked = proposals.stream()
                .filter(proposal -> form.ticked("matter", SeveralDecisionsPage.id(proposal)))
                .toList();
        if (ticked.isEmpty()) {
            form.wrong("matter", "decisions.several.none-ticked");
        }
        var running = form.required("paragraph", LONGEST_PARAGRAPH);
        var minutes = new ArrayList<Minutes>();
        for (var proposal : ticked) {
            var own = form.optional("paragraph-" + SeveralDecisionsPage.id(proposal), LONGEST_PARAGRAPH);
            var paragraph = own.isEmpty() ? running : own;
            matter(proposal, paragraph).ifPresent(minutes::add);
            running = Paragraphs.after(paragraph);
        }
        return form.mistakes().isEmpty() ? List.copyOf(minutes) : List.of();
    }

    private Optional<Minutes> matter(Proposal proposal, String paragraph) {
        var id = SeveralDecisionsPage.id(proposal);
        var outcome = form.choice("outcome-" + id, Outcome.class);
        var number = number(id);
        var until = form.optionalDay("validUntil-" + id);
        var why = form.optional("why-" + id, Form.LONG);
        if (outcome.filter(Outcome.REMITTED::equals).isPresent() && why.isEmpty()) {
            form.wrong("why-" + id, "decisions.field.reasons-needed");
        }
        if (outcome.filter(Outcome.EXTENDED::equals).isPresent() && until.isEmpty()) {
            form.wrong("validUntil-" + id, "decisions.field.end-needed");
        }
        if (!form.mistakes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Minutes(
                proposal.kind(),
                proposal.about(),
                proposal.title(),
                outcome.orElseThrow(),
                new DecisionReference(meeting.body(), meeting.on(), paragraph, number.orElseThrow(), ""),
                why,
                Optional.empty(),
                until));
    }

    private Optional<RegistryNumber> number(String id) {
        return form.registryNumber(
                form.typed("registryNumber-" + id).isBlank() ? "registryNumber" : "registryNumber-" + id);
    }
}

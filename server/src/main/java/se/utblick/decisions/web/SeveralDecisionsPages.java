package se.utblick.decisions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Drafting;
import se.utblick.decisions.DraftingList;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.decisions.Meetings;
import se.utblick.decisions.MinutesBook;
import se.utblick.decisions.MinutesBook.SomeRefused;
import se.utblick.decisions.Outcome;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Registering what one meeting decided about several matters, all at once. */
@Controller
class SeveralDecisionsPages {

    private final Meetings meetings;
    private final Drafting drafting;
    private final MinutesBook book;
    private final Pages pages;

    SeveralDecisionsPages(Meetings meetings, Drafting drafting, MinutesBook book, Pages pages) {
        this.meetings = meetings;
        this.drafting = drafting;
        this.book = book;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.MEETING_DECISIONS)
    View form(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = meeting(id);
        var proposals = proposals(frame, meeting);
        var form = Form.empty("decisions.field");
        proposals.forEach(proposal -> form.with("outcome-" + SeveralDecisionsPage.id(proposal), Outcome.ADOPTED));
        return pages.show(frame, new SeveralDecisionsPage(meeting, proposals, form, Map.of()));
    }

    @PostMapping(DecisionsPaths.MEETING_DECISIONS)
    View record(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = meeting(id);
        var proposals = proposals(frame, meeting);
        var form = new SeveralDecisionsForm(typed, meeting);
        var minutes = form.read(proposals);
        if (minutes.isEmpty()) {
            return pages.mend(frame, new SeveralDecisionsPage(meeting, proposals, form.form(), Map.of()));
        }
        try {
            book.recordAll(by, minutes);
            return Redirect.to(DecisionsPaths.DECISIONS, "decisions.said.several");
        } catch (SomeRefused some) {
            var no = new HashMap<String, RefusedPage>();
            some.refused()
                    .forEach((place, refused) -> proposals.stream()
                            .filter(proposal ->
                                    proposal.about().equals(minutes.get(place).about()))
                            .forEach(proposal -> no.put(SeveralDecisionsPage.id(proposal), RefusedPage.of(refused))));
            return pages.show(frame, new SeveralDecisionsPage(meeting, proposals, form.form(), no))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private List<Proposal> proposals(Frame frame, Meeting meeting) {
        return drafting.of(meeting, frame.today()).entries().stream()
                .map(DraftingList.Entry::proposal)
                .toList();
    }

    private Meeting meeting(UUID id) {
        return meetings.meeting(new MeetingId(id)).orElseThrow(() -> new NotFound(id));
    }
}

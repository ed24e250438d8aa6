package se.utblick.decisions.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Matters;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Putting a matter forward to the body that decides it. */
@Controller
class ProposalPages {

    private static final String LABELS = "decisions.field";

    private final Decisions decisions;
    private final Matters matters;
    private final Pages pages;

    ProposalPages(Decisions decisions, Matters matters, Pages pages) {
        this.decisions = decisions;
        this.matters = matters;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.NEW_PROPOSAL)
    View form(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> said) {
        by.mustHave(Permission.READ);
        var matter = Matter.of(said);
        return pages.show(frame, page(matter, Form.empty(LABELS).with("title", matter.title())));
    }

    @PostMapping(DecisionsPaths.PROPOSALS)
    View propose(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var matter = Matter.of(typed);
        var form = Form.of(LABELS, typed);
        var title = form.required("title", Form.SHORT);
        var summary = form.optional("summary", Form.LONG);
        var page = page(matter, form);
        return switch (form.check(() -> title)) {
            case Checked.Bad<String> _ -> pages.mend(frame, page);
            case Checked.Good<String>(var named) -> {
                decisions.propose(by, matter.kind(), matter.subject(), named, summary);
                yield Redirect.to(DecisionsPaths.DECISIONS, "decisions.said.proposed");
            }
        };
    }

    /** Only what there is can be put forward: an address that somebody has made up leads nowhere. */
    private ProposalFormPage page(Matter matter, Form form) {
        var address = matters.addresses(List.of(matter.subject())).get(matter.subject());
        if (address == null) {
            throw new NotFound(matter.subject());
        }
        return new ProposalFormPage(matter, decisions.whoDecides(matter.kind()).name(), address, form);
    }
}

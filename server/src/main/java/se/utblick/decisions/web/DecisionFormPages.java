package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MatterOwner;
import se.utblick.decisions.Matters;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.MinutesBook;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Registering what a body has decided, from its minutes. */
@Controller
class DecisionFormPages {

    private final Decisions decisions;
    private final Organisation organisation;
    private final Matters matters;
    private final MinutesBook minutesBook;
    private final Pages pages;

    DecisionFormPages(
            Decisions decisions, Organisation organisation, Matters matters, MinutesBook minutesBook, Pages pages) {
        this.decisions = decisions;
        this.organisation = organisation;
        this.matters = matters;
        this.minutesBook = minutesBook;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.NEW_DECISION)
    View form(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> said) {
        by.mustHave(Permission.RECORD_DECISION);
        var matter = Matter.of(said);
        var deciding = decisions.whoDecides(matter.kind());
        var form = Form.empty(DecisionForm.LABELS)
                .with("title", matter.title())
                .with("body", deciding.id().value());
        var outcomes = owner(matter).outcomes(matter.subject().id());
        if (outcomes.size() == 1) {
            form.with("outcome", outcomes.getFirst());
        }
        return pages.show(frame, page(frame, matter, form, Optional.empty()));
    }

    @PostMapping(DecisionsPaths.DECISIONS)
    View record(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var matter = Matter.of(typed);
        var form = DecisionForm.of(typed);
        return switch (form.check(matter, frame.today())) {
            case Checked.Bad<Minutes> _ -> pages.mend(frame, page(frame, matter, form.form(), Optional.empty()));
            case Checked.Good<Minutes>(var minutes) -> record(frame, by, matter, minutes, form.form());
        };
    }

    /** A rule that says no is shown above the form, so that what was typed need not be typed again. */
    private View record(Frame frame, Actor by, Matter matter, Minutes minutes, Form form) {
        try {
            minutesBook.record(by, minutes);
            return Redirect.to(address(matter), "decisions.said.recorded");
        } catch (Refused no) {
            var shown = RefusedPage.of(no);
            return pages.show(frame, page(frame, matter, form, Optional.of(shown)))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private DecisionFormPage page(Frame frame, Matter matter, Form form, Optional<RefusedPage> no) {
        var authority = decisions.authority().stream()
                .filter(row -> row.kind() == matter.kind())
                .findFirst()
                .orElseThrow(() -> new NotFound(matter.kind()));
        var bodies = organisation.decidingBodies().stream()
                .filter(body -> body.endedOn().isEmpty())
                .map(body -> new Option(body.id().value().toString(), frame.t().of(body.name())))
                .toList();
        return new DecisionFormPage(
                matter,
                authority,
                decisions.whoDecides(matter.kind()).name(),
                address(matter),
                owner(matter).outcomes(matter.subject().id()),
                bodies,
                form,
                no);
    }

    private MatterOwner owner(Matter matter) {
        return matters.owner(matter.subject()).orElseThrow(() -> new NotFound(matter.subject()));
    }

    private String address(Matter matter) {
        var address = matters.addresses(List.of(matter.subject())).get(matter.subject());
        if (address == null) {
            throw new NotFound(matter.subject());
        }
        return address;
    }
}

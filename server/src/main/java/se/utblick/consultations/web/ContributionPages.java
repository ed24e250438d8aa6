package se.utblick.consultations.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.consultations.BackwardPlan.What;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Contribution;
import se.utblick.consultations.Contributions;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Asking others to contribute, giving one's part, and the links for those outside. */
@Controller
class ContributionPages {

    private static final String LABELS = "consultations.ask";

    private final Consultations consultations;
    private final Contributions contributions;
    private final Organisation organisation;
    private final HouseAddress house;
    private final Pages pages;

    ContributionPages(
            Consultations consultations,
            Contributions contributions,
            Organisation organisation,
            HouseAddress house,
            Pages pages) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.organisation = organisation;
        this.house = house;
        this.pages = pages;
    }

    /** The plan's own day for contributions is filled in, unless it has passed. */
    @GetMapping(ConsultationPaths.ASK)
    View form(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var one = consultation(by, id);
        var form = Form.empty(LABELS);
        consultations
                .plan(one, consultations.boardMeetings())
                .map(plan -> plan.day(What.CONTRIBUTIONS))
                .filter(day -> !day.isBefore(frame.today()))
                .ifPresent(day -> form.with("due", day));
        return pages.show(frame, asking(frame, one, form, Optional.empty()));
    }

    @PostMapping(ConsultationPaths.ASK)
    View ask(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var one = consultation(by, id);
        var form = Form.of(LABELS, typed);
        var unit = form.optionalId("unit").flatMap(chosen -> organisation.unit(new UnitId(chosen)));
        var asked = form.optional("asked", Form.SHORT);
        var question = form.optional("question", 2_000);
        var due = form.day("due");
        if (unit.isEmpty() && asked.isEmpty()) {
            form.wrong("asked", "consultations.mistake.whom");
        }
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, asking(frame, one, form, Optional.empty()));
        }
        try {
            contributions.ask(
                    by,
                    one.id(),
                    unit.map(Unit::id),
                    unit.map(chosen -> chosen.name().sv()).orElse(asked),
                    question,
                    due.orElseThrow());
            return Redirect.to(ConsultationPaths.consultation(one.id()), "consultations.said.asked");
        } catch (Refused no) {
            return pages.show(frame, asking(frame, one, form, Optional.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    private AskPage asking(Frame frame, Consultation one, Form form, Optional<Refused> no) {
        var units = organisation.units().stream()
                .map(unit -> new Option(unit.id().value().toString(), frame.t().of(unit.name())))
                .toList();
        return new AskPage(one, form, units, no.map(RefusedPage::of));
    }

    @GetMapping(ConsultationPaths.CONTRIBUTION)
    View contribution(Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID contribution) {
        var asked = contribution(by, id, contribution);
        var form = Form.empty("consultations.contribution")
                .with("text", asked.answer().map(Contribution.Answer::text).orElse(""));
        return pages.show(frame, page(frame, by, asked, form, Optional.empty()));
    }

    @PostMapping(ConsultationPaths.CONTRIBUTION)
    View answer(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @RequestParam MultiValueMap<String, String> typed) {
        var asked = contribution(by, id, contribution);
        var form = Form.of("consultations.contribution", typed);
        var text = form.required("text", Contributions.LONGEST);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, by, asked, form, Optional.empty()));
        }
        contributions.answer(by, asked.consultation(), asked.id(), text);
        return Redirect.to(ConsultationPaths.consultation(asked.consultation()), "consultations.said.contributed");
    }

    /** The link is shown on the answer itself, once: nobody can be shown it again, since nobody here knows it. */
    @PostMapping(ConsultationPaths.LINK)
    View link(Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID contribution) {
        var letters = contributions.link(by, new ConsultationId(id), contribution);
        var asked = contribution(by, id, contribution);
        var address = house.known().orElse("") + ConsultationPaths.byLink(letters);
        return pages.show(
                frame, page(frame, by, asked, Form.empty("consultations.contribution"), Optional.of(address)));
    }

    @PostMapping(ConsultationPaths.LINK_END)
    View endLink(Actor by, @PathVariable UUID id, @PathVariable UUID contribution) {
        contributions.endLink(by, new ConsultationId(id), contribution);
        var asked = contribution(by, id, contribution);
        return Redirect.to(
                ConsultationPaths.contribution(ConsultationPaths.CONTRIBUTION, asked), "consultations.said.link-ended");
    }

    private ContributionPage page(Frame frame, Actor by, Contribution asked, Form form, Optional<String> link) {
        var one = consultation(by, asked.consultation().value());
        var handles = by.may(Permission.HANDLE_CONSULTATION);
        var open = one.state(frame.today()).isOpen();
        return new ContributionPage(one, asked, form, open && (handles || asked.isFor(by)), open && handles, link);
    }

    private Contribution contribution(Actor by, UUID id, UUID contribution) {
        return contributions
                .contribution(by, new ConsultationId(id), contribution)
                .orElseThrow(() -> new NotFound(contribution));
    }

    private Consultation consultation(Actor by, UUID id) {
        return consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}

package se.utblick.consultations.web;

import java.util.List;
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
import se.utblick.consultations.Answering;
import se.utblick.consultations.BackwardPlan;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Move;
import se.utblick.consultations.Route;
import se.utblick.consultations.Said;
import se.utblick.consultations.WayOut;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** The steps that take a consultation on, each with a form of its own. */
@Controller
class ConsultationStepPages {

    private final Consultations consultations;
    private final Answering answering;
    private final Pages pages;

    ConsultationStepPages(Consultations consultations, Answering answering, Pages pages) {
        this.consultations = consultations;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.STEP)
    View form(Frame frame, Actor by, @PathVariable UUID id, @PathVariable String move) {
        var one = consultation(by, id);
        var step = step(one, move);
        var form = Form.empty(labels(step.move()))
                .with("version", one.version().number())
                .with("on", frame.today());
        return pages.show(frame, page(frame, one, step, form, Optional.empty()));
    }

    @PostMapping(ConsultationPaths.STEP)
    View take(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        var step = step(one, move);
        var form = Form.of(labels(step.move()), typed);
        var said = said(form);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, one, step, form, Optional.empty()));
        }
        try {
            answering.take(by, one.id(), form.version(), step.move(), said);
            return Redirect.to(
                    ConsultationPaths.consultation(one.id()),
                    "consultations.said." + step.move().address());
        } catch (Refused no) {
            return pages.show(frame, page(frame, one, step, form, Optional.of(no)))
                    .with(HttpStatus.CONFLICT);
        } catch (Stale quicker) {
            form.with("version", one.version().number());
            var no = new Refused("consultations.refused.quicker");
            return pages.show(frame, page(frame, one, step, form, Optional.of(no)))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private static Said said(Form form) {
        var why = form.optional("why", Form.LONG);
        var detail = form.optional("detail", 2_000);
        var on = form.optionalDay("on");
        var way = form.typed("wayOut").isEmpty() ? Optional.<WayOut>empty() : form.choice("wayOut", WayOut.class);
        return new Said(why, detail, on, way);
    }

    private StepPage page(Frame frame, Consultation one, Route.Step step, Form form, Optional<Refused> no) {
        var plan = consultations.plan(one, consultations.boardMeetings());
        var problem = step.move() == Move.ASSIGN
                ? plan.filter(days -> days.problem().isPresent())
                : Optional.<BackwardPlan>empty();
        return new StepPage(
                one,
                step,
                form,
                no.map(RefusedPage::of),
                problem.map(days -> days.waysOut().stream()
                                .map(way -> new Option(way.name(), frame.t().of(way)))
                                .toList())
                        .orElse(List.of()),
                problem.flatMap(BackwardPlan::extensionTo));
    }

    private static String labels(Move move) {
        return "consultations.step." + move.name();
    }

    private static Route.Step step(Consultation one, String address) {
        return Move.at(address).flatMap(move -> one.kind().route().step(move)).orElseThrow(() -> new NotFound(address));
    }

    private Consultation consultation(Actor by, UUID id) {
        return consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}

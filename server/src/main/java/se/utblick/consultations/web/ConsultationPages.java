package se.utblick.consultations.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.utblick.consultations.AnswerDrafts;
import se.utblick.consultations.Answering;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Contributions;
import se.utblick.consultations.Move;
import se.utblick.consultations.web.ConsultationPage.ContributionView;
import se.utblick.consultations.web.ConsultationPage.Step;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;

/** One consultation: where it stands, its days, what is written and what others have said. */
@Controller
class ConsultationPages {

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final Contributions contributions;
    private final Pages pages;

    ConsultationPages(Consultations consultations, AnswerDrafts drafts, Contributions contributions, Pages pages) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.contributions = contributions;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.CONSULTATION)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        var today = frame.today();
        var one = consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
        var handles = by.may(Permission.HANDLE_CONSULTATION);
        return pages.show(
                frame,
                new ConsultationPage(
                        one,
                        one.state(today),
                        consultations.plan(one, consultations.boardMeetings()),
                        one.next(today).stream()
                                .filter(step -> step.mayBeTakenBy(by))
                                .filter(step -> step.move() != Move.REMIT || !Answering.isForTheBoard(one))
                                .map(step -> new Step(step.move(), address(one, step.move())))
                                .toList(),
                        drafts.of(one),
                        contributions(by, one, frame),
                        consultations.history(one),
                        handles,
                        handles && one.isWritable(today) && !one.openness().secret()));
    }

    /** What a body decides is registered among the decisions; all else on a form of its own. */
    private static String address(Consultation one, Move move) {
        return move == Move.DECIDE && Answering.isForTheBoard(one)
                ? DecisionsPaths.recording(
                        MatterKind.CONSULTATION,
                        new Subject(Consultations.SUBJECT, one.id().value()),
                        one.title())
                : ConsultationPaths.step(one.id(), move);
    }

    private List<ContributionView> contributions(Actor by, Consultation one, Frame frame) {
        var open = one.state(frame.today()).isOpen();
        return contributions.of(one).stream()
                .map(asked -> new ContributionView(
                        asked,
                        open && (asked.isFor(by) || by.may(Permission.HANDLE_CONSULTATION)),
                        open && asked.isLate(frame.today())))
                .toList();
    }
}

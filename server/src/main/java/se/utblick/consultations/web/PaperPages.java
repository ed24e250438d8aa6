package se.utblick.consultations.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.utblick.consultations.AnswerDrafts;
import se.utblick.consultations.Answering;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Contributions;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.Language;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.platform.papers.Paper;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Pages;

/** The memorandum and the answer on paper. The memorandum is in Swedish, as what a Swedish body decides on is. */
@Controller
class PaperPages {

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final Contributions contributions;
    private final Decisions decisions;
    private final Messages messages;
    private final Pages pages;

    PaperPages(
            Consultations consultations,
            AnswerDrafts drafts,
            Contributions contributions,
            Decisions decisions,
            Messages messages,
            Pages pages) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.contributions = contributions;
        this.decisions = decisions;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.PAPER)
    ResponseEntity<byte[]> paper(Frame frame, Actor by, @PathVariable UUID id, @PathVariable String paper) {
        var one = consultations
                .consultation(by, new ConsultationId(id))
                .filter(seen -> !seen.openness().secret())
                .orElseThrow(() -> new NotFound(id));
        var made = paper(one, paper.replaceFirst("\\.(pdf|docx)$", ""), frame.today());
        var name = name(one, paper);
        return switch (paper.substring(paper.lastIndexOf('.') + 1)) {
            case "pdf" -> made.asPdf(name);
            case "docx" -> made.asWord(name);
            default -> throw new NotFound(paper);
        };
    }

    private Paper paper(Consultation one, String paper, LocalDate day) {
        return switch (paper) {
            case "memorandum" -> memorandum(one, day);
            case "answer" -> answer(one, Language.SV, day);
            case "answer-en" -> answer(one, Language.EN, day);
            default -> throw new NotFound(paper);
        };
    }

    private Paper memorandum(Consultation one, LocalDate day) {
        var t = messages.in(Language.SV);
        var decidedBy = Answering.isForTheBoard(one)
                ? t.of(decisions.whoDecides(MatterKind.CONSULTATION).name())
                : one.weight().map(weight -> t.of(weight.delegate())).orElse("–");
        return Paper.of(
                pages.written(t, new MemorandumPage(one, drafts.of(one), contributions.of(one), decidedBy, day)));
    }

    private Paper answer(Consultation one, Language language, LocalDate day) {
        return Paper.of(pages.written(messages.in(language), new AnswerPage(one, drafts.of(one), language, day)));
    }

    private String name(Consultation one, String paper) {
        var number = one.registryNumber()
                .map(known -> known.value().replaceAll("[^\\p{L}\\d]+", "-"))
                .orElse("");
        var kind = paper.startsWith("memorandum") ? "memorandum" : "answer";
        var what = messages.in(Language.SV).get("consultations.papers." + kind + ".file");
        return number.isEmpty() ? what : what + "-" + number;
    }
}

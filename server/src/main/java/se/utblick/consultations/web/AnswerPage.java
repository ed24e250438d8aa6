package se.utblick.consultations.web;

import java.time.LocalDate;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.Draft;
import se.utblick.kernel.Language;

/** The answer as it is sent: a yttrande, or an answer to a consultation, in one of our languages. */
public record AnswerPage(Consultation consultation, Draft draft, Language language, LocalDate day) {

    public String text() {
        return language == Language.EN
                ? draft.text().answerEnglish()
                : draft.text().answer();
    }
}

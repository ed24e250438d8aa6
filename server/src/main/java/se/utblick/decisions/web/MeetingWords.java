package se.utblick.decisions.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.utblick.decisions.Meeting;
import se.utblick.kernel.Sentence;

/** Where a meeting stands on a day, in a sentence. */
final class MeetingWords {

    static Sentence standing(Meeting meeting, LocalDate today) {
        if (meeting.cancelled().isPresent()) {
            return Sentence.of(
                    "decisions.meeting.cancelled", meeting.cancelled().get().why());
        }
        if (meeting.on().isBefore(today)) {
            return Sentence.of("decisions.meeting.held");
        }
        return meeting.papersBy().isBefore(today)
                ? Sentence.of("decisions.meeting.papers-over")
                : Sentence.of("decisions.meeting.papers-days", ChronoUnit.DAYS.between(today, meeting.papersBy()));
    }

    private MeetingWords() {}
}

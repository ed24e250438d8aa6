package se.utblick.representation.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Language;
import se.utblick.platform.post.Letter;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Words;
import se.utblick.representation.Reminders;
import se.utblick.representation.Reminders.Reminder;
import se.utblick.representation.RepresentationPaths;

/** Asks for a report by mail, in Swedish: which meeting, and where the five questions are. */
@Component
class ReportLetters implements Reminders.Writer {

    private static final String KIND = "representation.reminder";
    private static final Duration OF_USE = Duration.ofDays(14);

    private final Words t;
    private final InstantSource clock;

    ReportLetters(Messages messages, InstantSource clock) {
        this.t = messages.in(Language.SV);
        this.clock = clock;
    }

    @Override
    public Letter letter(Reminder reminder) {
        var what = reminder.support() ? "support" : "goer";
        var where = reminder.support() ? RepresentationPaths.MEETING : RepresentationPaths.REPORT;
        var address = reminder.house() + RepresentationPaths.at(where, reminder.meeting());
        return new Letter(
                KIND + "/" + what + "/" + reminder.meeting().value() + "/" + reminder.email(),
                KIND,
                reminder.email(),
                t.get("representation.letter.subject", reminder.title()),
                t.get("representation.letter." + what, reminder.title(), reminder.ended(), reminder.who()) + "\n\n"
                        + address + "\n",
                "",
                Optional.empty(),
                clock.instant().plus(OF_USE));
    }
}

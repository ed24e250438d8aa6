package se.utblick.networks.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Language;
import se.utblick.networks.Alarms;
import se.utblick.networks.Alarms.Alarm;
import se.utblick.platform.post.Letter;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Words;

/** Writes the alarm as a short letter in Swedish: what, by when, and where it is done. */
@Component
class AlarmLetters implements Alarms.Writer {

    private static final String KIND = "networks.alarm";

    private final Words t;

    AlarmLetters(Messages messages) {
        this.t = messages.in(Language.SV);
    }

    @Override
    public Letter letter(Alarm alarm) {
        return new Letter(
                alarm.key(),
                KIND,
                alarm.email(),
                t.get("networks.letter.subject", alarm.network(), alarm.when()),
                t.get("networks.letter", alarm.network(), alarm.because(), alarm.address()),
                "",
                Optional.empty(),
                alarm.expires());
    }
}

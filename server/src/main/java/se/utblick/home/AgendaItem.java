package se.utblick.home;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Due;

/**
 * One thing on somebody's first screen.
 *
 * @param when its day: when it was due, when it comes, or when it happened
 * @param what the thing, as it is called
 * @param path where it can be seen
 * @param because why it stands here
 * @param button what can be done about it at once: the key of the words and the address
 */
public record AgendaItem(LocalDate when, Bilingual what, String path, Sentence because, Optional<Due.Button> button) {

    static AgendaItem of(LocalDate when, Bilingual what, String path, Sentence because) {
        return new AgendaItem(when, what, path, because, Optional.empty());
    }

    static AgendaItem of(Due due) {
        return new AgendaItem(due.on(), due.what(), due.path(), due.because(), due.button());
    }

    AgendaItem with(String key, String address) {
        return new AgendaItem(when, what, path, because, Optional.of(new Due.Button(key, address)));
    }
}

package se.utblick.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;

/**
 * Something with a day, that is not done yet: it is to be done by then, or takes place then.
 *
 * @param because why it has that day, in a sentence
 * @param own whether it waits for the very person who asked; the others only may see it
 * @param button what can be done about it at once: the key of the words and the address
 */
public record Due(LocalDate on, Bilingual what, String path, Sentence because, boolean own, Optional<Button> button) {

    public record Button(String key, String path) {}

    public Due(LocalDate on, Bilingual what, String path, Sentence because, boolean own) {
        this(on, what, path, because, own, Optional.empty());
    }

    public Due with(String key, String address) {
        return new Due(on, what, path, because, own, Optional.of(new Button(key, address)));
    }
}

package se.utblick.steering;

import java.util.Optional;
import se.utblick.kernel.Bilingual;

/** The names of what a document belongs to: the function that looks after it, the unit that writes it, and its area. */
public record DocumentNames(Optional<Bilingual> owner, Optional<Bilingual> unit, Optional<Bilingual> area) {

    public static final DocumentNames NONE = new DocumentNames(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whoever answers for it: the function where one is named, else the unit. */
    public Optional<Bilingual> answering() {
        return owner.or(() -> unit);
    }
}

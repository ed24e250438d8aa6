package se.utblick.classifier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A text with what people have said that it is about.
 *
 * @param name what it is called where it is shown as a likeness, such as its title or its number
 * @param text the title and the beginning; what comes after {@link Reading#LONGEST} characters is not read
 * @param day when it was written, if anybody knows; the newer, the more it may teach
 */
public record Labelled(String name, String text, Set<String> codes, Optional<LocalDate> day) {

    public Labelled {
        codes = Set.copyOf(codes);
    }

    public Labelled(String name, String text, Set<String> codes) {
        this(name, text, codes, Optional.empty());
    }
}

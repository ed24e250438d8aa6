package se.utblick.classifier;

import java.util.Set;

/**
 * A text with what people have said that it is about.
 *
 * @param name what it is called where it is shown as a likeness, such as its title or its number
 * @param text the title and the beginning; what comes after {@link Reading#LONGEST} characters is not read
 */
public record Labelled(String name, String text, Set<String> codes) {

    public Labelled {
        codes = Set.copyOf(codes);
    }
}

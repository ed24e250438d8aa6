package se.utblick.organisation;

import java.util.Locale;
import se.utblick.kernel.Bilingual;

/** A post that answers for something, whoever holds it just now: the plan outlives the people in it. */
public record Function(String code, Bilingual name) {

    public Function {
        code = code.strip().toLowerCase(Locale.ROOT);
    }
}

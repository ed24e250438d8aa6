package se.utblick.watch.digest;

import java.util.Set;
import java.util.regex.Pattern;
import se.utblick.watch.Kind;

/** The two kinds of things that the policy wants everybody to hear of: rules, and money and partners. */
public enum Part {
    RULES,
    FUNDING;

    // A news item may be either; its title tells. Beginnings of words, in Swedish and English.
    private static final Pattern OF_FUNDING = Pattern.compile(
            "(?iuU)\\b(utlys|ansök|finansier|bidrag|medel\\b|projekt|partner|samarbet|interreg|erasmus|hori[sz]on"
                    + "|calls?\\b|fund|grant|apply|cooperat|project)");
    private static final Set<Kind> EITHER = Set.of(Kind.NEWS, Kind.OTHER);

    public static Part of(Kind kind, String title) {
        if (kind == Kind.CALL) {
            return FUNDING;
        }
        if (EITHER.contains(kind) && OF_FUNDING.matcher(title).find()) {
            return FUNDING;
        }
        return RULES;
    }
}

package se.utblick.watch;

/**
 * A number or a name that something goes by, in one spelling.
 *
 * @param own whether it is the publication's own, so that whatever else has it is the same matter; otherwise the
 *     publication only mentions it
 */
public record Identifier(Scheme scheme, String value, boolean own) {

    /** Who gives out such numbers, and for what. */
    public enum Scheme {
        PROCEDURE,
        COM,
        CELEX,
        ELI,
        RIKSDAG,
        FPM,
        SOU,
        DS,
        REGISTRY,
        HAVE_YOUR_SAY,
        PARLIAMENT,
        TOPIC,
        TED
    }

    public Identifier {
        if (value.isBlank() || value.length() > 200 || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("No identifier: " + value);
        }
    }

    public static Identifier own(Scheme scheme, String value) {
        return new Identifier(scheme, value, true);
    }

    public static Identifier mentioned(Scheme scheme, String value) {
        return new Identifier(scheme, value, false);
    }

    public Identifier asOwn() {
        return new Identifier(scheme, value, true);
    }
}

package se.utblick.kernel;

/** A text in Swedish, and in English where somebody has translated it. */
public record Bilingual(String sv, String en) {

    public static final Bilingual NONE = new Bilingual("", "");

    public Bilingual {
        sv = sv.strip();
        en = en.strip();
    }

    public static Bilingual swedish(String sv) {
        return new Bilingual(sv, "");
    }

    /** The text in the reader's language, or in the other one rather than nothing at all. */
    public String in(Language language) {
        return switch (written(language)) {
            case SV -> sv;
            case EN -> en;
        };
    }

    /** The language that {@link #in} answers in, for the {@code lang} attribute of the page. */
    public Language written(Language wanted) {
        if (wanted == Language.EN) {
            return en.isEmpty() ? Language.SV : Language.EN;
        }
        return sv.isEmpty() && !en.isEmpty() ? Language.EN : Language.SV;
    }

    public boolean isEmpty() {
        return sv.isEmpty() && en.isEmpty();
    }
}

package se.utblick.plan.web;

import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Language;

/** How what was typed in one language becomes a text in two. */
final class Texts {

    /** Something new, in the language of whoever wrote it. */
    static Bilingual in(Language writer, String typed) {
        return writer == Language.EN ? new Bilingual("", typed) : Bilingual.swedish(typed);
    }

    /** The text that was shown, as it was typed anew; the other language stands as it was. */
    static Bilingual over(Bilingual shown, Language writer, String typed) {
        return shown.isEmpty()
                ? in(writer, typed)
                : switch (shown.written(writer)) {
                    case SV -> new Bilingual(typed, shown.en());
                    case EN -> new Bilingual(shown.sv(), typed);
                };
    }

    private Texts() {}
}

package se.utblick.plan.web;

import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Language;
import se.utblick.kernel.Version;
import se.utblick.platform.web.Form;

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

    /** The version that a form was filled in from; a form that has lost it is as old as can be. */
    static Version version(Form form) {
        var number = form.typed("version");
        return number.matches("[1-9]\\d{0,8}") ? new Version(Integer.parseInt(number)) : Version.FIRST;
    }

    private Texts() {}
}

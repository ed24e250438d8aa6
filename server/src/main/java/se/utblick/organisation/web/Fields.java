package se.utblick.organisation.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.platform.web.Form;

/** The fields that several of the administration's forms have. */
final class Fields {

    /** Where the words of all the labels begin. */
    static final String LABELS = "organisation.field";

    static final String CODE = "code";
    static final String VERSION = "version";
    static final String WHY = "why";

    static final int LONGEST_CODE = 40;

    // A code stands in addresses and in spreadsheets.
    private static final Pattern CODE_FORM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d_-]*");

    static String code(Form form) {
        var code = form.required(CODE, LONGEST_CODE).toLowerCase(Locale.ROOT);
        if (!code.isEmpty() && !CODE_FORM.matcher(code).matches()) {
            form.wrong(CODE, "organisation.wrong.not-a-code");
        } else if (code.equals("new")) {
            form.wrong(CODE, "organisation.wrong.taken-code");
        }
        return code;
    }

    /** In Swedish always, and in English when somebody has translated it. */
    static Bilingual name(Form form) {
        return new Bilingual(form.required("nameSv", Form.SHORT), form.optional("nameEn", Form.SHORT));
    }

    static Form name(Form form, Bilingual name) {
        return form.with("nameSv", name.sv()).with("nameEn", name.en());
    }

    /** Asked for when the change is one that others will wonder about. */
    static String why(Form form, boolean asked) {
        return asked ? form.required(WHY, Form.SHORT) : form.optional(WHY, Form.SHORT);
    }

    /** The reading that the form was filled in from; a form that does not say is as old as can be. */
    static Version version(Form form) {
        return Optional.of(form.typed(VERSION))
                .filter(typed -> typed.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .map(Version::new)
                .orElse(Version.FIRST);
    }

    private Fields() {}
}

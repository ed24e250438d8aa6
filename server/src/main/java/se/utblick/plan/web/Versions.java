package se.utblick.plan.web;

import java.util.Optional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Version;
import se.utblick.platform.web.Form;

/** The hidden field that says which reading of a thing a form was filled in from. */
final class Versions {

    static Version shown(Form form) {
        return shown(form, "version").orElseThrow(() -> new NotFound("version"));
    }

    /** The version in a field of this name, or nothing when the form was filled in before there was any. */
    static Optional<Version> shown(Form form, String field) {
        return form.wholeNumber(field, Integer.MAX_VALUE)
                .filter(number -> number > 0)
                .map(number -> new Version(number.intValue()));
    }

    private Versions() {}
}

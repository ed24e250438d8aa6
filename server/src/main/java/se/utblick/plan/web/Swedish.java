package se.utblick.plan.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which people look for a name here: å, ä and ö come last. */
final class Swedish {

    static final Comparator<String> ORDER =
            (one, other) -> Collator.getInstance(Locale.forLanguageTag("sv-SE")).compare(one, other);

    private Swedish() {}
}

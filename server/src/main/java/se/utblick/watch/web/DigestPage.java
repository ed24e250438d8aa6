package se.utblick.watch.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.watch.digest.Subscription;

/**
 * How somebody wants the digest, to be read and changed by themselves.
 *
 * @param subscription what they have asked for; nothing before they have asked
 * @param next when the next letter comes, if there is anything to tell
 * @param trouble the keys of what keeps letters from reaching them, if anything does
 * @param feedMadeAt when their secret address was made
 * @param history what was done with it; empty before they have asked
 * @param overtaken whether it was changed somewhere else while they filled it in
 */
public record DigestPage(
        Form form,
        Optional<Subscription> subscription,
        Optional<LocalDate> next,
        List<String> trouble,
        Optional<Instant> feedMadeAt,
        boolean overtaken,
        List<Option> rhythms,
        List<Option> parts,
        List<Option> areas,
        List<Option> interests,
        List<Option> concerned,
        List<Journal.Entry> history) {

    public DigestPage {
        trouble = List.copyOf(trouble);
        rhythms = List.copyOf(rhythms);
        parts = List.copyOf(parts);
        areas = List.copyOf(areas);
        interests = List.copyOf(interests);
        concerned = List.copyOf(concerned);
        history = List.copyOf(history);
    }

    /** Whether any of these has been chosen, so that they must not be folded away. */
    public boolean some(String field) {
        return !form.all(field).isEmpty();
    }
}

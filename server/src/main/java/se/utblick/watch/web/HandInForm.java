package se.utblick.watch.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.watch.HandIn;
import se.utblick.watch.HandedIn;
import se.utblick.watch.Kind;

/** What is typed about a link or a text that somebody hands in. */
final class HandInForm {

    static final int LONGEST_TEXT = 200_000;
    static final int LONGEST_LINK = 2_000;
    static final int LONGEST_WHY = 1_000;

    private static final String FIELDS = "watch.hand-in.field";
    // The languages of the EU, the two that we read most first.
    private static final List<String> LANGUAGES = List.of(
            "sv", "en", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
            "nl", "no", "pl", "pt", "ro", "sk", "sl");

    static Form empty() {
        return Form.empty(FIELDS).with("kind", Kind.OTHER.name()).with("version", 1);
    }

    static Form sent(MultiValueMap<String, String> sent) {
        return Form.of(FIELDS, sent);
    }

    /** What is handed in, unless there are mistakes. */
    static Optional<HandIn> read(Form form, LocalDate today) {
        var link = form.optional("link", LONGEST_LINK);
        var text = form.optional("text", LONGEST_TEXT);
        if (link.isEmpty() && text.isEmpty()) {
            form.wrong("link", "watch.hand-in.nothing");
        }
        var title = form.optional("title", Form.SHORT);
        if (!text.isEmpty() && title.isEmpty()) {
            form.wrong("title", "watch.hand-in.title-needed");
        }
        var sender = form.optional("sender", Form.SHORT);
        var kind = form.choice("kind", Kind.class);
        var language = form.typed("language");
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            form.wrong("language", "platform.field.choose");
        }
        var lastDay = form.optionalDay("last-day");
        if (lastDay.filter(day -> day.isBefore(today)).isPresent()) {
            form.wrong("last-day", "watch.hand-in.last-day-passed");
        }
        var why = form.optional("why", LONGEST_WHY);
        return form.mistakes().isEmpty()
                ? kind.map(chosen -> new HandIn(chosen, link, text, title, language, sender, lastDay, why))
                : Optional.empty();
    }

    /** What the page itself says fills what nobody has typed. */
    static Form suggested(Form form, HandedIn.Look look) {
        if (form.typed("title").isBlank()) {
            form.with("title", look.page().title());
        }
        if (form.typed("language").isBlank() && LANGUAGES.contains(look.page().language())) {
            form.with("language", look.page().language());
        }
        // What the browser has kept was written before this was suggested, and must not be put back over it.
        return form.with("version", form.version().number() + 1);
    }

    static List<Option> kinds(Words t) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), t.of(kind)))
                .toList();
    }

    static List<Option> languages(Words t) {
        return LANGUAGES.stream()
                .map(tag -> new Option(tag, t.get("watch.language." + tag)))
                .toList();
    }

    private HandInForm() {}
}

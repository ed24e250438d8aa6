package se.utblick.watch.web;

import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.watch.Source;
import se.utblick.watch.WatchPaths;

/**
 * The form of a source.
 *
 * @param before the source as it is stored; empty for a new one
 * @param conflict the source as somebody else has saved it meanwhile
 */
public record SourceFormPage(Form form, Optional<Source> before, Optional<Source> conflict) {

    public String titleKey() {
        return before.isPresent() ? "watch.source.edit" : "watch.source.new";
    }

    public String addressHelp() {
        return before.isPresent() ? "watch.source.field.address.move" : "watch.source.field.address.help";
    }

    public String action() {
        return before.map(source -> WatchPaths.source(source.code())).orElse(WatchPaths.SOURCES);
    }

    public String back() {
        return action();
    }
}

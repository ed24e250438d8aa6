package se.utblick.watch.web;

import java.util.List;
import se.utblick.platform.web.Form;
import se.utblick.watch.Sources;

/**
 * One source: how it is doing, its rounds, its newest publications, and what was done to it.
 *
 * @param off the form that switches it off
 */
public record SourcePage(SourceLine line, Sources.Whole whole, Form off, boolean mayEdit) {

    public List<Sources.Round> withBroken() {
        return whole.rounds().stream()
                .filter(round -> !round.broken().isEmpty())
                .toList();
    }

    public boolean isOff() {
        return line.source().flatMap(source -> source.off()).isPresent();
    }
}

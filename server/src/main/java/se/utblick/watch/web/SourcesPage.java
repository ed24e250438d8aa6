package se.utblick.watch.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import se.utblick.watch.Health;
import se.utblick.watch.Sources;
import se.utblick.watch.connect.KnownSource;
import se.utblick.watch.connect.KnownSources;

/**
 * Every source and how it is doing.
 *
 * @param live those that are read by their addresses, what needs somebody first
 * @param files those that come in as files
 * @param known those that we know how to ask, and nobody has switched on
 */
public record SourcesPage(
        List<SourceLine> live,
        List<SourceLine> files,
        List<KnownSource> known,
        List<SuggestedFeed> suggested,
        long alarms,
        boolean mayEdit) {

    public SourcesPage {
        live = List.copyOf(live);
        files = List.copyOf(files);
        known = List.copyOf(known);
        suggested = List.copyOf(suggested);
    }

    static SourcesPage of(List<Sources.Listed> all, SourceLine.Maker line, boolean mayEdit) {
        var addresses = all.stream()
                .flatMap(one -> one.source().stream())
                .map(source -> source.address())
                .collect(toSet());
        var kinds = all.stream()
                .flatMap(one -> one.source().stream())
                .map(source -> source.kind())
                .collect(toSet());
        return new SourcesPage(
                all.stream()
                        .filter(one -> one.source().isPresent())
                        .sorted(comparing(SourcesPage::needsNobody))
                        .map(line::of)
                        .toList(),
                all.stream().filter(one -> one.source().isEmpty()).map(line::of).toList(),
                KnownSources.ALL.stream()
                        .filter(known -> !kinds.contains(known.kind()))
                        .toList(),
                SuggestedFeed.besides(addresses),
                all.stream().filter(one -> !needsNobody(one)).count(),
                mayEdit);
    }

    private static boolean needsNobody(Sources.Listed one) {
        return one.health().map(Health::state).filter(Health.State::isAlarm).isEmpty();
    }
}

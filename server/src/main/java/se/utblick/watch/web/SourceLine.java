package se.utblick.watch.web;

import java.time.Instant;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.platform.web.Frame;
import se.utblick.watch.Health;
import se.utblick.watch.Source;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;

/**
 * One source as the pages show it, already decided.
 *
 * @param standing the tone of its state
 * @param due when it is read next, in words; empty when it is not
 * @param usual what it usually gives, in words
 */
public record SourceLine(
        Sources.Listed listed, String name, String path, String standing, Optional<Sentence> due, Sentence usual) {

    /** Makes lines for one reader at one moment. */
    record Maker(Frame frame, SourceNames names, Instant now) {

        SourceLine of(Sources.Listed listed) {
            return new SourceLine(
                    listed,
                    names.of(listed.code()),
                    WatchPaths.source(listed.code()),
                    listed.health().map(health -> tone(health.state())).orElse(""),
                    listed.source().flatMap(this::due),
                    usual(listed.usual()));
        }

        private Optional<Sentence> due(Source source) {
            if (source.off().isPresent() || source.isExample()) {
                return Optional.empty();
            }
            if (source.isBeingRead(now)) {
                return Optional.of(Sentence.of("watch.source.due.reading"));
            }
            return Optional.of(
                    source.due().isAfter(now)
                            ? Sentence.of("watch.source.due.at", source.due())
                            : Sentence.of("watch.source.due.now"));
        }

        private Sentence usual(Source.Usual usual) {
            var week = usual.perWeek(frame.today());
            if (week.isPresent()) {
                return Sentence.of("watch.source.usual.week", week.getAsInt());
            }
            return Sentence.of("watch.source.usual.so-far", usual.inAll());
        }
    }

    public Optional<Source> source() {
        return listed.source();
    }

    public Optional<Health> health() {
        return listed.health();
    }

    public int stored() {
        return listed.given().map(Sources.Given::stored).orElse(0);
    }

    public Optional<Sources.Round> last() {
        return listed.given().flatMap(Sources.Given::last);
    }

    public Optional<Instant> lastWorked() {
        return source().flatMap(Source::lastWorked);
    }

    private static String tone(Health.State state) {
        return switch (state) {
            case WORKS -> "MET";
            case NEW -> "PLANNED";
            case LATE, EMPTY, UNREADABLE -> "AT_RISK";
            case SILENT, REFUSED -> "MISSED";
            case OFF -> "PAUSED";
        };
    }
}

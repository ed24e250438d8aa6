package se.utblick.watch.web;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.platform.web.Words;
import se.utblick.watch.Publication.Difference;

/** What was changed in a publication, in a sentence. */
final class ChangeWords {

    static Sentence of(Difference difference, Words t) {
        return switch (difference) {
            case Difference.Title(var from, var to) -> Sentence.of("watch.change.title", from, to);
            case Difference.LastDay(var from, var to) -> deadline(from, to, t);
            case Difference.Stages(var from, var to) -> Sentence.of("watch.change.stage", from, to);
            case Difference.Body(var before, var after) -> body(after - before);
            case Difference.Surroundings() -> Sentence.of("watch.change.surroundings");
        };
    }

    private static Sentence body(int more) {
        if (more == 0) {
            return Sentence.of("watch.change.body.rewritten");
        }
        return Sentence.of(more > 0 ? "watch.change.body.longer" : "watch.change.body.shorter", Math.abs(more));
    }

    private static Sentence deadline(Optional<LocalDate> from, Optional<LocalDate> to, Words t) {
        if (from.isPresent() && to.isPresent()) {
            return Sentence.of("watch.change.deadline.moved", shortened(from.get(), to.get(), t), t.date(to.get()));
        }
        return to.map(day -> Sentence.of("watch.change.deadline.set", t.date(day)))
                .orElseGet(() -> Sentence.of(
                        "watch.change.deadline.gone", from.map(t::date).orElse("")));
    }

    /** "3" of "3 till 17 mars" when the month is the same; the whole day when it is not. */
    private static String shortened(LocalDate from, LocalDate to, Words t) {
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return sameMonth ? String.valueOf(from.getDayOfMonth()) : t.date(from);
    }

    private ChangeWords() {}
}

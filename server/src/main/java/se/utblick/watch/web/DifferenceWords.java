package se.utblick.watch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.platform.web.Words;
import se.utblick.watch.Deadline;
import se.utblick.watch.Publication.Difference;

/** What differs between two readings, in sentences. */
final class DifferenceWords {

    static List<Sentence> of(Difference difference, Words t) {
        return switch (difference) {
            case Difference.Title(var from, var to) -> List.of(Sentence.of("watch.change.title", from, to));
            case Difference.OtherTitle(var title) -> List.of(Sentence.of("watch.change.other-title", title));
            case Difference.LastDay(var type, var from, var to) -> List.of(deadline(type, from, to, t));
            case Difference.Stages(var from, var to) -> List.of(Sentence.of("watch.change.stage", from, to));
            case Difference.Numbers(var added) ->
                List.of(Sentence.of("watch.change.numbers", String.join(", ", added)));
            case Difference.Body(var added, var removed, var rewritten) -> text(added, removed, rewritten);
            case Difference.Surroundings() -> List.of(Sentence.of("watch.change.surroundings"));
        };
    }

    private static List<Sentence> text(int added, int removed, int rewritten) {
        var sentences = new ArrayList<Sentence>();
        if (rewritten > 0) {
            sentences.add(Sentence.of("watch.change.body.rewritten", rewritten));
        }
        if (added > 0) {
            sentences.add(Sentence.of("watch.change.body.added", added));
        }
        if (removed > 0) {
            sentences.add(Sentence.of("watch.change.body.removed", removed));
        }
        return sentences.isEmpty() ? List.of(Sentence.of("watch.change.body.spaces")) : sentences;
    }

    private static Sentence deadline(Deadline.Type type, Optional<Deadline> from, Optional<Deadline> to, Words t) {
        var what = t.of(type);
        if (from.isPresent() && to.isPresent()) {
            return Sentence.of(
                    "watch.change.deadline.moved", what, shortened(from.get(), to.get(), t), when(to.get(), t));
        }
        return to.map(day -> Sentence.of("watch.change.deadline.set", what, when(day, t)))
                .orElseGet(() -> Sentence.of(
                        "watch.change.deadline.gone",
                        what,
                        from.map(day -> when(day, t)).orElse("")));
    }

    /** The month, the day, or the day and the hour: no more exactly than it was told. */
    static String when(Deadline deadline, Words t) {
        var day = deadline.day().orElseThrow();
        return switch (deadline.precision()) {
            case MONTH -> t.month(day.getMonth()) + " " + day.getYear();
            case HOUR -> t.moment(deadline.moment().orElseThrow().toInstant());
            case DAY, NONE -> t.date(day);
        };
    }

    /** "3" of "3 till 17 mars" when the month is the same; the whole day when it is not. */
    private static String shortened(Deadline from, Deadline to, Words t) {
        var was = from.day().orElseThrow();
        var is = to.day().orElseThrow();
        boolean sameMonth = was.getYear() == is.getYear() && was.getMonth() == is.getMonth();
        boolean days = from.precision() == Deadline.Precision.DAY && to.precision() == Deadline.Precision.DAY;
        return sameMonth && days && !was.equals(is) ? String.valueOf(was.getDayOfMonth()) : when(from, t);
    }

    private DifferenceWords() {}
}

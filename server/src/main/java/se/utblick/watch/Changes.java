package se.utblick.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.watch.Publication.Change;
import se.utblick.watch.Publication.Difference;
import se.utblick.watch.PublicationStore.Version;

/** Compares one reading of a publication with the next, in terms that somebody can read. */
final class Changes {

    static Change between(Version before, Version after) {
        var differences = new ArrayList<Difference>();
        titles(before, after, differences);
        deadlines(before.facts().deadlines(), after.facts().deadlines(), differences);
        if (before.stage() != after.stage()) {
            differences.add(new Difference.Stages(before.stage(), after.stage()));
        }
        numbers(before.facts(), after.facts(), differences);
        if (!before.body().equals(after.body())) {
            differences.add(text(before.body(), after.body()));
        }
        if (differences.isEmpty()) {
            differences.add(new Difference.Surroundings());
        }
        return new Change(after.number(), after.seen(), differences);
    }

    private static void titles(Version before, Version after, List<Difference> differences) {
        if (!before.title().equals(after.title())) {
            differences.add(new Difference.Title(before.title(), after.title()));
        }
        after.facts().titles().forEach((tag, title) -> {
            var was = before.facts().titles().getOrDefault(tag, "");
            if (was.isEmpty()) {
                differences.add(new Difference.OtherTitle(title));
            } else if (!was.equals(title)) {
                differences.add(new Difference.Title(was, title));
            }
        });
    }

    /** Of one type, those that are gone and those that have come are taken in order: the first was moved to the first. */
    private static void deadlines(List<Deadline> before, List<Deadline> after, List<Difference> differences) {
        for (var type : Deadline.Type.values()) {
            var gone = days(before, after, type);
            var come = days(after, before, type);
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                differences.add(new Difference.LastDay(type, at(gone, i), at(come, i)));
            }
        }
    }

    private static List<Deadline> days(List<Deadline> some, List<Deadline> others, Deadline.Type type) {
        return some.stream()
                .filter(one -> one.type() == type && one.day().isPresent())
                .filter(one -> others.stream().noneMatch(other -> isSameTime(one, other)))
                .sorted(Comparator.comparing(one -> one.day().orElseThrow()))
                .toList();
    }

    private static boolean isSameTime(Deadline one, Deadline other) {
        return one.type() == other.type()
                && one.day().equals(other.day())
                && one.moment().equals(other.moment())
                && one.monthOnly() == other.monthOnly();
    }

    private static Optional<Deadline> at(List<Deadline> deadlines, int place) {
        return place < deadlines.size() ? Optional.of(deadlines.get(place)) : Optional.empty();
    }

    private static void numbers(Facts before, Facts after, List<Difference> differences) {
        var come = after.own().stream()
                .filter(one -> !before.own().contains(one))
                .map(Identifier::value)
                .toList();
        if (!come.isEmpty()) {
            differences.add(new Difference.Numbers(come));
        }
    }

    /** How many paragraphs are there now and were not, and the other way round; one that was moved is the same. */
    private static Difference text(String before, String after) {
        var was = paragraphs(before);
        var is = paragraphs(after);
        int added = more(is, was);
        int removed = more(was, is);
        int rewritten = Math.min(added, removed);
        return new Difference.Body(added - rewritten, removed - rewritten, rewritten);
    }

    private static Map<String, Integer> paragraphs(String text) {
        var paragraphs = new HashMap<String, Integer>();
        Stream.of(text.split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> paragraphs.merge(paragraph, 1, Integer::sum));
        return paragraphs;
    }

    private static int more(Map<String, Integer> these, Map<String, Integer> those) {
        return these.entrySet().stream()
                .mapToInt(one -> Math.max(0, one.getValue() - those.getOrDefault(one.getKey(), 0)))
                .sum();
    }

    private Changes() {}
}

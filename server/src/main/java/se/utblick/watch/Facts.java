package se.utblick.watch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a source tells of a publication beside its text.
 *
 * @param titles what it is called in other languages than its own, by their tags
 */
public record Facts(
        Map<String, String> titles,
        List<Deadline> deadlines,
        List<Identifier> identifiers,
        List<SubjectCode> subjects) {

    public static final Facts NONE = new Facts(Map.of(), List.of(), List.of(), List.of());

    public Facts {
        // By their tags, so that a place in all the titles is the same wherever they are kept.
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
        deadlines = List.copyOf(new LinkedHashSet<>(deadlines));
        identifiers = each(identifiers);
        subjects = List.copyOf(new LinkedHashSet<>(subjects));
    }

    /** Each once; what is both mentioned and the publication's own is its own. */
    private static List<Identifier> each(List<Identifier> identifiers) {
        var byName = new LinkedHashMap<String, Identifier>();
        identifiers.forEach(one ->
                byName.merge(one.scheme() + " " + one.value(), one, (first, second) -> first.own() ? first : second));
        return List.copyOf(byName.values());
    }

    /** The numbers and names alone. */
    public List<String> numbers() {
        return identifiers.stream().map(Identifier::value).distinct().toList();
    }

    /** What the publication itself goes by. */
    public List<Identifier> own() {
        return identifiers.stream().filter(Identifier::own).toList();
    }

    /** The words that a day was read from without its year, when no day at all is known. */
    public Optional<Deadline> withoutDay() {
        return deadlines.stream().allMatch(one -> one.day().isEmpty())
                ? deadlines.stream().findFirst()
                : Optional.empty();
    }
}

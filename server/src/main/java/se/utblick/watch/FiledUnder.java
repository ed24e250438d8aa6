package se.utblick.watch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.utblick.topics.ConceptId;
import se.utblick.topics.ConceptKind;
import se.utblick.watch.SubjectCode.Vocabulary;

/**
 * What people have said of a publication's topics, as it stands: descriptors that fit, and those that do not though the source
 * or the program said so. It goes before what the source said. What is only suggested is not here.
 */
public record FiledUnder(Set<String> chosen, Set<String> refused) {

    public static final FiledUnder NOTHING_SAID = new FiledUnder(Set.of(), Set.of());

    public FiledUnder {
        chosen = Set.copyOf(chosen);
        refused = Set.copyOf(refused);
    }

    /** The descriptors that a source has given. */
    static Set<String> came(Facts facts) {
        return codes(facts, Vocabulary.EUROVOC);
    }

    /** The descriptors that hold. */
    Set<String> with(Facts facts) {
        var codes = new LinkedHashSet<>(came(facts));
        codes.addAll(chosen);
        codes.removeAll(refused);
        return codes;
    }

    /** What a publication answers to when it is asked for a topic. */
    List<String> keys(Facts facts) {
        var keys = new LinkedHashSet<String>();
        with(facts).forEach(code -> keys.add(key(new ConceptId(ConceptKind.DESCRIPTOR, code))));
        codes(facts, Vocabulary.GOVERNMENT).forEach(code -> keys.add(key(new ConceptId(ConceptKind.CATEGORY, code))));
        return List.copyOf(keys);
    }

    static String key(ConceptId id) {
        return id.kind().name() + " " + id.code();
    }

    private static Set<String> codes(Facts facts, Vocabulary vocabulary) {
        return facts.subjects().stream()
                .filter(subject -> subject.vocabulary() == vocabulary)
                .map(SubjectCode::code)
                .filter(ConceptId::isCode)
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

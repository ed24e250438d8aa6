package se.utblick.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.classifier.Suggestion;

/** What a text that came without topics is probably about. */
@Component
public class Suggestions {

    private final Concepts concepts;
    private final Learning learning;

    Suggestions(Concepts concepts, Learning learning) {
        this.concepts = concepts;
        this.learning = learning;
    }

    /** The likeliest descriptors with their reasons, the likeliest first; none as long as nothing has been learnt. */
    public List<SuggestedTopic> about(String title, String beginning, int atMost) {
        var suggested = learning.classifier()
                .map(classifier -> classifier.suggest(title + "\n" + beginning, atMost))
                .orElse(List.of());
        var known = new HashMap<String, Concept>();
        concepts.having(suggested.stream()
                        .filter(one -> ConceptId.isCode(one.code()))
                        .map(one -> new ConceptId(ConceptKind.DESCRIPTOR, one.code()))
                        .toList())
                .forEach(concept -> known.put(concept.id().code(), concept));
        var topics = new ArrayList<SuggestedTopic>();
        for (var one : suggested) {
            var concept = known.get(one.code());
            if (concept != null) {
                topics.add(new SuggestedTopic(
                        concept,
                        one.scored().isSure(),
                        one.words(),
                        one.alike().stream().map(Suggestion.Alike::name).toList()));
            }
        }
        return topics;
    }
}

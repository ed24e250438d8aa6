package se.utblick.topics;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.classifier.Classifier;
import se.utblick.classifier.Labelled;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/**
 * What a text that came without topics is probably about. Learnt from the texts that came with them, and from what people
 * have said about others; what is learnt is kept in memory and learnt anew when asked to.
 */
@Component
public class Suggestions {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_BEGINNING = 6_000;

    private final Concepts concepts;
    private final CorrectionStore corrections;
    private final ObjectProvider<LabelledTexts> sources;
    private final Journal journal;
    private final InstantSource clock;
    private volatile Optional<Classifier> learnt = Optional.empty();

    Suggestions(
            JdbcClient jdbc,
            Concepts concepts,
            ObjectProvider<LabelledTexts> sources,
            Journal journal,
            InstantSource clock) {
        this.concepts = concepts;
        this.corrections = new CorrectionStore(jdbc);
        this.sources = sources;
        this.journal = journal;
        this.clock = clock;
    }

    /** The likeliest descriptors with their reasons, the likeliest first; none as long as nothing has been learnt. */
    public List<SuggestedTopic> about(String title, String beginning, int atMost) {
        if (learnt.isEmpty()) {
            return List.of();
        }
        var suggested = learnt.get().suggest(title + "\n" + beginning, atMost);
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
                        one.alike().stream().map(alike -> alike.name()).toList()));
            }
        }
        return topics;
    }

    /** Keeps what somebody says that a text is about, beside what was suggested. It counts the next time of learning. */
    @Transactional
    public void correct(
            Actor by, String title, String beginning, Collection<ConceptId> suggested, Collection<ConceptId> chosen) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        var known = concepts.having(chosen).stream().map(Concept::id).toList();
        if (known.size() < chosen.size() || known.stream().anyMatch(id -> id.kind() != ConceptKind.DESCRIPTOR)) {
            throw new Refused("topics.refused.unknown-concept");
        }
        var correction = new Correction(
                UUID.randomUUID(),
                cut(title, LONGEST_TITLE),
                cut(beginning, LONGEST_BEGINNING),
                codes(suggested),
                codes(chosen));
        corrections.add(correction, by, clock.instant());
        journal.write(
                by,
                new Subject("topics.correction", correction.id()),
                "corrected",
                "",
                correction.title() + ": " + String.join(", ", correction.chosen()));
    }

    /** Learns from all there is; takes a while, and the house goes on with what it knew until then. */
    public void learn() {
        var texts = new ArrayList<Labelled>();
        sources.orderedStream().forEach(source -> texts.addAll(source.texts()));
        corrections
                .all()
                .forEach(one ->
                        texts.add(new Labelled(one.title(), one.title() + "\n" + one.beginning(), one.chosen())));
        var names = names();
        if (!texts.isEmpty() || !names.isEmpty()) {
            learnt = Optional.of(Classifier.learn(texts, names));
        }
    }

    private Map<String, List<String>> names() {
        var names = new TreeMap<String, List<String>>();
        for (var concept : concepts.all()) {
            if (concept.id().kind() == ConceptKind.DESCRIPTOR) {
                names.put(concept.id().code(), concept.names());
            }
        }
        return names;
    }

    private static Set<String> codes(Collection<ConceptId> ids) {
        var codes = new TreeSet<String>();
        ids.forEach(id -> codes.add(id.code()));
        return codes;
    }

    private static String cut(String text, int longest) {
        var clean = text.replace('\0', ' ').strip();
        return clean.substring(0, Math.min(clean.length(), longest));
    }
}

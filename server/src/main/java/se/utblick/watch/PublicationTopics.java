package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.classifier.Labelled;
import se.utblick.kernel.Language;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.topics.Concept;
import se.utblick.topics.ConceptId;
import se.utblick.topics.ConceptKind;
import se.utblick.topics.Concepts;
import se.utblick.topics.LabelledTexts;
import se.utblick.topics.SuggestedTopic;
import se.utblick.topics.Suggestions;

/**
 * What publications are about: what their sources say, what people say, which goes before, and what is suggested where nobody
 * has said anything. Only the first two are anything to match or to learn from.
 */
@Component
public class PublicationTopics implements LabelledTexts {

    private static final int BEGINNING = 6_000;
    private static final int SUGGESTED = 5;
    /** So many are shown however unsure they are. */
    private static final int ALWAYS = 3;

    private static final int LOOKED_AT = 40;
    private static final int FOUND = 10;

    private final TopicAnswerStore answers;
    private final PublicationStore publications;
    private final FindingStore findings;
    private final Matching matching;
    private final Ranker ranker;
    private final Concepts concepts;
    private final Suggestions suggestions;
    private final Journal journal;
    private final InstantSource clock;

    PublicationTopics(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Matching matching,
            Ranker ranker,
            Concepts concepts,
            Suggestions suggestions,
            Journal journal,
            InstantSource clock) {
        this.answers = new TopicAnswerStore(jdbc);
        this.publications = new PublicationStore(jdbc);
        this.findings = new FindingStore(jdbc, batches);
        this.matching = matching;
        this.ranker = ranker;
        this.concepts = concepts;
        this.suggestions = suggestions;
        this.journal = journal;
        this.clock = clock;
    }

    /** A topic of a publication, and who has said so; nobody, when it is only its source that has. */
    public record Held(Concept concept, Optional<TopicAnswer> said) {}

    /**
     * The topics of a publication.
     *
     * @param suggested what nobody has said anything about yet, the likeliest first
     */
    public record Filing(List<Held> held, List<Held> refused, List<SuggestedTopic> suggested) {
        public Filing {
            held = List.copyOf(held);
            refused = List.copyOf(refused);
            suggested = List.copyOf(suggested);
        }
    }

    public Filing of(Actor by, Publication publication) {
        by.mustHave(Permission.READ);
        var said = answers.answers(publication.id()).stream().collect(toMap(TopicAnswer::code, one -> one));
        var held = publication.filed().with(publication.facts());
        var refused = publication.filed().refused();
        var known = known(Stream.concat(held.stream(), refused.stream()));
        return new Filing(
                filed(held, known, said),
                filed(refused, known, said),
                FiledUnder.came(publication.facts()).isEmpty()
                        ? suggested(publication).stream()
                                .filter(one ->
                                        !said.containsKey(one.concept().id().code()))
                                .toList()
                        : List.of());
    }

    /** Descriptors called this that the publication is not filed under already. */
    public List<Concept> found(String words, Filing filing) {
        var held = filing.held().stream().map(one -> one.concept().id()).toList();
        return concepts.called(words, LOOKED_AT).stream()
                .filter(one -> one.id().kind() == ConceptKind.DESCRIPTOR && !held.contains(one.id()))
                .limit(FOUND)
                .toList();
    }

    /** Says whether a publication is about something. The newest answer counts, and none is erased. */
    @Transactional
    public void answer(Actor by, PublicationId id, ConceptId about, boolean fits) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        if (!answers.hold(id)) {
            throw new NotFound(id);
        }
        var publication = publications.publication(id).orElseThrow(() -> new NotFound(id));
        var concept = concepts.having(List.of(about)).stream()
                .filter(one -> one.id().kind() == ConceptKind.DESCRIPTOR)
                .findFirst()
                .orElseThrow(() -> new Refused("watch.refused.unknown-topic"));
        var code = concept.id().code();
        boolean suggested = suggested(publication).stream()
                .anyMatch(one -> one.concept().id().equals(concept.id()));
        answers.add(id, new TopicAnswer(code, fits, suggested, by.name(), clock.instant()), by);
        journal.write(
                by,
                new Subject(Watch.SUBJECT, id.value()),
                fits ? "topic-chosen" : "topic-refused",
                "",
                concept.name().in(Language.SV) + " (" + code + ")");
        askAgain(id);
    }

    private void askAgain(PublicationId id) {
        var text = PublicationStore.text(publications.publication(id).orElseThrow(() -> new NotFound(id)));
        findings.replace(List.of(id), matching.match(List.of(text)), clock.instant());
        ranker.rank(List.of(id));
    }

    @Override
    public void each(Consumer<Labelled> taker) {
        answers.lessons(taker);
    }

    @Override
    public Stock stock() {
        return answers.stock();
    }

    private List<SuggestedTopic> suggested(Publication publication) {
        var body = publication.body();
        var likeliest = suggestions.about(
                publication.title(), body.substring(0, Math.min(body.length(), BEGINNING)), SUGGESTED);
        return likeliest.stream()
                .filter(one -> one.sure() || likeliest.indexOf(one) < ALWAYS)
                .toList();
    }

    private List<Concept> known(Stream<String> codes) {
        var ids = codes.map(code -> new ConceptId(ConceptKind.DESCRIPTOR, code)).toList();
        return ids.isEmpty() ? List.of() : concepts.having(ids);
    }

    /** In the order of their Swedish names, which is the order they are known in. */
    private static List<Held> filed(Set<String> codes, List<Concept> known, Map<String, TopicAnswer> said) {
        return known.stream()
                .filter(concept -> codes.contains(concept.id().code()))
                .map(concept -> new Held(
                        concept, Optional.ofNullable(said.get(concept.id().code()))))
                .toList();
    }
}

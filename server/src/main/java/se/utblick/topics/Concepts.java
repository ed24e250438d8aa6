package se.utblick.topics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Language;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** What others file things under, and which of it belongs to each area of ours. */
@Component
public class Concepts {

    static final Subject VOCABULARY = new Subject("topics.vocabulary", new UUID(0, 4));

    private static final int LONGEST_WORDS = 100;

    private final ConceptStore store;
    private final Journal journal;

    Concepts(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Journal journal) {
        this.store = new ConceptStore(jdbc, batches);
        this.journal = journal;
    }

    /** Concepts whose Swedish or English name holds these words, the nearest first. */
    public List<Concept> called(String words, int atMost) {
        var sought = words.strip();
        return sought.isEmpty() || sought.indexOf('\0') >= 0
                ? List.of()
                : store.called(sought.substring(0, Math.min(sought.length(), LONGEST_WORDS)), atMost);
    }

    public List<Concept> having(Collection<ConceptId> ids) {
        return store.having(ids);
    }

    /** Every concept there is. */
    public Collection<Concept> all() {
        return store.all().values();
    }

    /** Whether any vocabulary has been brought in. */
    public boolean isFilled() {
        return store.count() > 0;
    }

    long count() {
        return store.count();
    }

    /** Everything called this, in Swedish or English, with all that lies under it; nothing when nothing is called so. */
    public List<ConceptId> calledAndUnder(String name) {
        var sought = name.strip();
        return sought.isEmpty() || sought.length() > LONGEST_WORDS || sought.indexOf('\0') >= 0
                ? List.of()
                : store.calledAndUnder(sought);
    }

    /** What belongs to an area. */
    public List<Concept> of(TopicId area) {
        return store.ofArea(area);
    }

    /** How much belongs to each area. */
    public Map<TopicId, Map<ConceptKind, Integer>> counts() {
        return store.counts();
    }

    /** From now on this belongs to the area. Adding what is there already changes nothing. */
    @Transactional
    public void add(Actor by, Topic area, ConceptId id) {
        by.mustHave(Permission.EDIT_STEERING);
        var concept = found(id);
        if (store.add(area.id(), id)) {
            journal.write(by, area.subject(), "concept-added", "", said(concept));
        }
    }

    /** Adds a whole list at once, and says so once. */
    @Transactional
    int addAll(Actor by, Topic area, Collection<ConceptId> ids) {
        by.mustHave(Permission.EDIT_STEERING);
        int added = (int) ids.stream().filter(id -> store.add(area.id(), id)).count();
        if (added > 0) {
            journal.write(by, area.subject(), "mapping-imported", "", String.valueOf(added));
        }
        return added;
    }

    /** It no longer belongs to the area. */
    @Transactional
    public void remove(Actor by, Topic area, ConceptId id) {
        by.mustHave(Permission.EDIT_STEERING);
        var concept = found(id);
        if (store.remove(area.id(), id)) {
            journal.write(by, area.subject(), "concept-removed", "", said(concept));
        }
    }

    /** Takes a vocabulary as it is today; what it no longer holds stays, since things may be filed under it. */
    @Transactional
    Taken take(Actor by, Collection<Concept> concepts) {
        var known = store.all();
        var taken = Taken.compare(known, concepts);
        if (!taken.toWrite().isEmpty()) {
            store.write(taken.toWrite());
            journal.write(
                    by, VOCABULARY, "imported", "", taken.added() + " + " + taken.changed() + " / " + concepts.size());
        }
        return taken;
    }

    private Concept found(ConceptId id) {
        return store.having(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    private static String said(Concept concept) {
        return concept.name().in(Language.SV) + " (" + concept.id().code() + ")";
    }
}

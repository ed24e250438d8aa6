package se.utblick.steering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;

/** The goals that the documents in force set, which everybody may read; and how they are set in a draft. */
@Component
public class Goals {

    private final GoalStore store;
    private final DocumentStore documents;
    private final TextStore texts;
    private final Journal journal;
    private final InstantSource clock;

    Goals(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.store = new GoalStore(jdbc);
        this.documents = new DocumentStore(jdbc);
        this.texts = new TextStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** The goals in force, in the documents' own order. */
    public List<Goal> all() {
        var today = today();
        return Once.read(new InForce(today), () -> store.inForce(today));
    }

    private record InForce(LocalDate today) {}

    public Optional<Goal> byCode(String code) {
        return store.byCode(code, today());
    }

    /** The goal as it stands now, or as it last stood when no document in force sets it any longer. */
    public Optional<Goal> goal(GoalId id) {
        return store.goal(id, today());
    }

    /** The same for several, in the order they are asked for; those that nobody has set are left out. */
    public List<Goal> of(Collection<GoalId> ids) {
        var known = new HashMap<GoalId, Goal>();
        all().forEach(goal -> known.put(goal.id(), goal));
        var rest = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!rest.isEmpty()) {
            store.goals(rest, today()).forEach(goal -> known.putIfAbsent(goal.id(), goal));
        }
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** Begins a group of goals with the passage that leads to them. */
    @Transactional
    public void group(
            Actor by, DocumentId id, int passage, String code, Bilingual shortName, String english, Version version) {
        settingGoals(by, id, version);
        var text = texts.of(id);
        var leads = text.passage(passage).orElseThrow(() -> new NotFound(passage));
        if (text.groups().stream().anyMatch(group -> group.code().equals(code))) {
            throw new Refused("steering.refused.group-taken", code);
        }
        store.addGroup(id, leads.id(), new GoalGroup(code, shortName, new Bilingual(leads.text(), english), passage));
        journal.write(by, SteeringDocuments.subject(id), "grouped", "", code + " " + shortName.sv());
    }

    /** Sets a goal in the very passage that states it. A code that an earlier version used means the same goal. */
    @Transactional
    public void set(
            Actor by,
            DocumentId id,
            int passage,
            String group,
            String code,
            Bilingual shortName,
            String english,
            Version version) {
        var draft = settingGoals(by, id, version);
        var text = texts.of(id);
        var states = text.passage(passage).orElseThrow(() -> new NotFound(passage));
        var under = text.groups().stream()
                .filter(one -> one.code().equals(group))
                .findFirst()
                .orElseThrow(() -> new NotFound(group));
        var goal = new Goal(
                goalOf(draft, code), code, under, shortName, new Bilingual(states.text(), english), id, passage);
        store.takeOut(id, goal.id());
        store.place(goal, states.id());
        journal.write(by, SteeringDocuments.subject(id), "set-goal", "", code + " " + shortName.sv());
    }

    @Transactional
    public void takeOut(Actor by, DocumentId id, GoalId goal, Version version) {
        settingGoals(by, id, version);
        if (store.takeOut(id, goal) == 0) {
            throw new NotFound(goal);
        }
        journal.write(by, SteeringDocuments.subject(id), "took-out-goal");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    private GoalId goalOf(SteeringDocument draft, String code) {
        var known = store.known(code);
        if (known.isPresent()) {
            var of = known.get().document();
            if (!of.isEmpty() && !of.equals(draft.code())) {
                throw new Refused("steering.refused.goal-taken", code);
            }
            return known.get().id();
        }
        var id = new GoalId(UUID.randomUUID());
        store.add(id, code);
        return id;
    }

    private SteeringDocument settingGoals(Actor by, DocumentId id, Version version) {
        var draft = documents.mendable(by, id);
        documents.touch(id, version);
        if (!draft.kind().setsGoals()) {
            throw new Refused("steering.refused.sets-no-goals", draft.kind());
        }
        return draft;
    }
}

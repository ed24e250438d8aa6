package se.utblick.steering;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goals that the documents in force set. Everybody may read them. */
@Component
public class Goals {

    private final GoalStore store;

    Goals(JdbcClient jdbc) {
        this.store = new GoalStore(jdbc);
    }

    /** The goals in force, in the documents' own order. */
    public List<Goal> all() {
        return store.inForce();
    }

    public Optional<Goal> byCode(String code) {
        return store.byCode(code);
    }

    /** The goal as it stands now, or as it last stood when no document in force sets it any longer. */
    public Optional<Goal> goal(GoalId id) {
        return store.goal(id);
    }
}

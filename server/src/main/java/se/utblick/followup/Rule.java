package se.utblick.followup;

import java.util.List;
import java.util.function.Function;
import se.utblick.kernel.Sentence;

/** A rule of attainment: it holds when it has reasons to give. */
record Rule<F>(AttainmentRule name, Function<F, List<Sentence>> reasons) {

    static <F> Rule<F> of(String key, Attainment.Level level, Function<F, List<Sentence>> reasons) {
        return new Rule<>(new AttainmentRule(key, level), reasons);
    }
}

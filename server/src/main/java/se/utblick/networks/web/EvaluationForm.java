package se.utblick.networks.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utblick.kernel.Checked;
import se.utblick.networks.Course;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Evaluation.Evidence;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.networks.Evaluations;
import se.utblick.networks.Need;
import se.utblick.networks.Shown;
import se.utblick.networks.web.EvaluationFormPage.Criterion;
import se.utblick.platform.web.Form;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;

/** What somebody has typed of an evaluation, and how one that is written stands in the form. */
final class EvaluationForm {

    private static final int WORDS = 2_000;

    private EvaluationForm() {}

    /** What the year offers to be pointed at is chosen from the start, when the network had a part in it. */
    static Form begun(List<Criterion> criteria) {
        var form = Form.empty(Field.LABELS);
        for (var criterion : criteria) {
            form.with(
                    criterion.evidence(),
                    criterion.shown().stream()
                            .filter(Shown::ours)
                            .map(Criterion::value)
                            .toList());
        }
        return form;
    }

    static Form of(Evaluation evaluation, List<Goal> goals) {
        var form = Form.empty(Field.LABELS)
                .with("version", evaluation.version().number())
                .with("efficiencyWords", evaluation.efficiencyWords())
                .with("course", evaluation.proposal())
                .with("courseWhy", evaluation.why());
        evaluation.efficiency().ifPresent(score -> form.with("efficiency", score));
        evaluation.needs().forEach((need, judged) -> put(form, need.name(), judged));
        var codes = goals.stream().collect(toMap(Goal::id, Goal::code));
        evaluation.goals().forEach((goal, judged) -> put(form, codes.getOrDefault(goal, ""), judged));
        return form;
    }

    private static void put(Form form, String key, Judged judged) {
        form.with("score-" + key, judged.score())
                .with("words-" + key, judged.words())
                .with(
                        "evidence-" + key,
                        judged.evidence().stream().map(Criterion::value).toList());
    }

    /** What is pointed at is only what the year has: an event that somebody has made up shows nothing. */
    static Checked<Evaluations.Written> check(Form form, List<Criterion> criteria, List<Goal> goals) {
        var judged = new LinkedHashMap<String, Judged>();
        criteria.forEach(criterion -> judged(form, criterion).ifPresent(one -> judged.put(criterion.key(), one)));
        var needs = new EnumMap<Need, Judged>(Need.class);
        for (var need : Need.values()) {
            Optional.ofNullable(judged.get(need.name())).ifPresent(one -> needs.put(need, one));
        }
        var byGoal = new HashMap<GoalId, Judged>();
        for (var goal : goals) {
            Optional.ofNullable(judged.get(goal.code())).ifPresent(one -> byGoal.put(goal.id(), one));
        }
        var efficiency = score(form.typed("efficiency"));
        var words = form.optional("efficiencyWords", WORDS);
        var course = form.choice("course", Course.class);
        var why = form.required("courseWhy", WORDS);
        return form.check(() -> new Evaluations.Written(needs, byGoal, efficiency, words, course.orElseThrow(), why));
    }

    private static Optional<Judged> judged(Form form, Criterion criterion) {
        var words = form.typed(criterion.words()).strip();
        if (words.length() > WORDS) {
            form.wrong("words", "platform.field.too-long", WORDS, words.length());
        }
        var chosen = new ArrayList<>(form.all(criterion.evidence()));
        Map<String, Evidence> offered = new LinkedHashMap<>();
        criterion.shown().forEach(shown -> offered.put(Criterion.value(shown), shown.evidence()));
        var evidence = offered.entrySet().stream()
                .filter(entry -> chosen.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return score(form.typed(criterion.score())).map(score -> new Judged(score, words, evidence));
    }

    private static Optional<Integer> score(String typed) {
        return typed.matches("[0-3]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}

package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Goal;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;

/**
 * The form for setting a goal, or for beginning a group of goals, in a passage of a draft.
 *
 * @param group whether it is for a group
 * @param set the goals that the draft sets already
 * @param conflict whether somebody else has changed the draft since the form was opened
 * @param no why a rule said no to what was typed
 */
public record GoalFormPage(
        SteeringDocument document,
        boolean group,
        Form form,
        List<Passage> text,
        List<Option> passages,
        List<Option> groups,
        List<Goal> set,
        boolean conflict,
        Optional<RefusedPage> no) {

    /** The words that the chosen passage has now, which may be others than when it was chosen. */
    public Optional<Passage> chosen() {
        return text.stream()
                .filter(passage -> Integer.toString(passage.number()).equals(form.typed("passage")))
                .findFirst();
    }

    GoalFormPage contested() {
        return new GoalFormPage(document, group, form, text, passages, groups, set, true, no);
    }

    GoalFormPage refused(RefusedPage why) {
        return new GoalFormPage(document, group, form, text, passages, groups, set, conflict, Optional.of(why));
    }
}

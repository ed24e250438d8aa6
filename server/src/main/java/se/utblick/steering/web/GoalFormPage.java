package se.utblick.steering.web;

import java.util.List;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.steering.Goal;
import se.utblick.steering.SteeringDocument;

/**
 * The form for setting a goal, or for beginning a group of goals, in a passage of a draft.
 *
 * @param group whether it is for a group
 * @param set the goals that the draft sets already
 */
public record GoalFormPage(
        SteeringDocument document,
        boolean group,
        Form form,
        List<Option> passages,
        List<Option> groups,
        List<Goal> set) {}

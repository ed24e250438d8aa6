package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.PlanYear;
import se.utblick.plan.Standing;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The activities of a plan, what is late first.
 *
 * @param plan the plan shown, when there is one to show
 * @param filter what the reader asked for
 * @param all how many there are without the filter
 */
public record ActivitiesPage(
        Optional<PlanYear> plan, Form filter, Offered offered, List<Row> rows, int all, int late, boolean propose) {

    public record Row(Activity activity, Standing standing, Sentence because, String goals) {}

    /** What can be asked for. */
    public record Offered(
            List<Option> plans,
            List<Option> units,
            List<Option> standings,
            List<Option> goals,
            List<Option> priorities) {}
}

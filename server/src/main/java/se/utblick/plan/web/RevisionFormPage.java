package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.plan.Activity;
import se.utblick.plan.Indicator;
import se.utblick.plan.Objective;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * A revision of an adopted plan, to be filled in: first which things it is about, then what they should be.
 *
 * @param edits the activities that were chosen, with their fields
 * @param objectives the objectives that were chosen, with their targets
 * @param decisions the board's decisions that a revision can rest on
 * @param conflict what has been changed by somebody else since the form was opened
 */
public record RevisionFormPage(
        String year,
        Form form,
        Offered offered,
        List<Edited> edits,
        List<EditedObjective> objectives,
        List<Option> decisions,
        Optional<RefusedPage> refused,
        List<Now> conflict) {

    /**
     * What there is to choose from.
     *
     * @param waiting the objectives written since the plan was adopted
     * @param notChosen the objectives that were set aside and can be taken up after all
     * @param ideas the ideas that can be taken in
     * @param activities what is under way and can be changed
     * @param objectives the objectives that can be changed
     */
    public record Offered(
            List<Option> waiting,
            List<Option> notChosen,
            List<Option> ideas,
            List<Option> activities,
            List<Option> objectives) {}

    /** An activity whose fields stand in the form under its id. */
    public record Edited(String id, String code, Bilingual title) {

        static Edited of(Activity activity) {
            return new Edited(activity.id().value().toString(), activity.code(), activity.title());
        }
    }

    public record EditedObjective(String id, String code, Bilingual text, List<Target> targets) {

        static EditedObjective of(Objective objective) {
            return new EditedObjective(
                    objective.id().value().toString(),
                    objective.code(),
                    objective.text(),
                    objective.indicators().stream().map(Target::of).toList());
        }
    }

    public record Target(String id, Bilingual name, Bilingual unit) {

        static Target of(Indicator indicator) {
            return new Target(indicator.id().value().toString(), indicator.name(), indicator.unit());
        }
    }

    /** What somebody else has saved: the thing, and how it stands now. */
    public record Now(String code, Bilingual title, String period, String money) {}

    /** The key of a field's label: the fields of each thing carry its id at their end, their labels do not. */
    public String label(String field) {
        return form.label(field.replaceFirst("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", ""));
    }

    public RevisionFormPage {
        edits = List.copyOf(edits);
        objectives = List.copyOf(objectives);
        decisions = List.copyOf(decisions);
        conflict = List.copyOf(conflict);
    }
}

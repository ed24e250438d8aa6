package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * A revision of an adopted plan, to be filled in: first which things it is about, then what they should be.
 *
 * @param ideas the ideas that can be taken in
 * @param choosable the activities and objectives that can be changed, to choose among
 * @param edits the activities that were chosen, with their fields
 * @param objectives the objectives that were chosen, with their targets
 * @param notChosen the objectives that were not chosen when the plan was made and can be taken up now
 * @param decisions the board's decisions that a revision can rest on
 * @param conflict what has been changed by somebody else since the form was opened
 */
public record RevisionFormPage(
        String year,
        Form form,
        List<Option> ideas,
        List<Option> choosable,
        List<Option> choosableObjectives,
        List<Edited> edits,
        List<EditedObjective> objectives,
        List<Option> notChosen,
        List<Option> decisions,
        Optional<RefusedPage> refused,
        List<Now> conflict) {

    /** An activity whose fields stand in the form under its id. */
    public record Edited(String id, String code, Bilingual title) {}

    public record EditedObjective(String id, String code, Bilingual text, List<Target> targets) {}

    public record Target(String id, Bilingual name, Bilingual unit) {}

    /** What somebody else has saved: the thing, and how it stands now. */
    public record Now(String code, Bilingual title, String period, String money) {}

    /** The key of a field's label: the fields of each thing carry its id at their end, their labels do not. */
    public String label(String field) {
        return form.label(field.replaceFirst("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", ""));
    }

    public RevisionFormPage {
        ideas = List.copyOf(ideas);
        choosable = List.copyOf(choosable);
        choosableObjectives = List.copyOf(choosableObjectives);
        edits = List.copyOf(edits);
        objectives = List.copyOf(objectives);
        notChosen = List.copyOf(notChosen);
        decisions = List.copyOf(decisions);
        conflict = List.copyOf(conflict);
    }
}

package se.utblick.steering;

import java.util.Arrays;
import java.util.List;
import se.utblick.decisions.MatterKind;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;

/** The kinds of steering document that the policy speaks of; the action plan has a module of its own. */
public enum DocumentKind {
    POLICY(MatterKind.POLICY),
    GOAL_DOCUMENT(MatterKind.GOAL_DOCUMENT),
    PROGRAMME(MatterKind.PROGRAMME),
    GUIDELINE(MatterKind.GUIDELINE);

    private final MatterKind matter;

    DocumentKind(MatterKind matter) {
        this.matter = matter;
    }

    /** The kind of matter that it is a decision on, which says who decides it. */
    public MatterKind matter() {
        return matter;
    }

    /** Whether goals are set in it; the others serve goals that a policy or goal document sets. */
    public boolean setsGoals() {
        return this == POLICY || this == GOAL_DOCUMENT;
    }

    /** Whether it stands under goals that another document sets; a policy stands under none. */
    public boolean servesGoals() {
        return this != POLICY;
    }

    /** The kinds that the actor may begin: a head of unit writes programmes and guidelines. */
    public static List<DocumentKind> begunBy(Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> actor.may(Permission.EDIT_STEERING)
                        || (!kind.setsGoals() && actor.roles().contains(Role.HEAD_OF_UNIT)))
                .toList();
    }
}

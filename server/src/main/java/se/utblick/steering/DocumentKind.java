package se.utblick.steering;

import se.utblick.decisions.MatterKind;

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
}

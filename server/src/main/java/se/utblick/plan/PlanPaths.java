package se.utblick.plan;

import java.util.UUID;

/** The addresses of the plan, its objectives and its activities. */
public final class PlanPaths {

    public static final String PLANS = "/plans";
    public static final String PLAN = "/plans/{year}";
    public static final String REVISIONS = "/plans/{year}/revisions";
    public static final String REVISION_NEW = "/plans/{year}/revisions/new";

    public static final String OBJECTIVE = "/objectives/{id}";
    public static final String NEW_OBJECTIVE = "/objectives/new";
    public static final String OBJECTIVE_EDIT = "/objectives/{id}/edit";
    public static final String READINGS = "/objectives/{id}/readings";
    public static final String ASSESSMENT = "/objectives/{id}/assessment";
    public static final String DEPRIORITISATION = "/objectives/{id}/deprioritisation";

    public static final String ACTIVITIES = "/activities";
    public static final String ACTIVITY = "/activities/{id}";
    public static final String NEW_ACTIVITY = "/activities/new";
    public static final String ACTIVITY_EDIT = "/activities/{id}/edit";
    public static final String COMMITMENT = "/activities/{id}/commitment";
    public static final String START = "/activities/{id}/start";
    public static final String POSTPONEMENT = "/activities/{id}/postponement";
    public static final String PAUSE = "/activities/{id}/pause";
    public static final String RESUMPTION = "/activities/{id}/resumption";
    public static final String COMPLETION = "/activities/{id}/completion";
    public static final String CANCELLATION = "/activities/{id}/cancellation";

    public static String plan(int year) {
        return at(PLAN, year);
    }

    public static String revisions(int year) {
        return at(REVISIONS, year);
    }

    public static String newRevision(int year) {
        return at(REVISION_NEW, year);
    }

    /** A revision that is to take up this activity. */
    public static String newRevision(int year, ActivityId activity) {
        return newRevision(year) + "?activity=" + activity.value();
    }

    /** A revision that is to take this objective into the plan. */
    public static String newRevision(int year, ObjectiveId objective) {
        return newRevision(year) + "?new=" + objective.value();
    }

    public static String objective(ObjectiveId id) {
        return at(OBJECTIVE, id);
    }

    public static String newObjective(int year) {
        return NEW_OBJECTIVE + "?plan=" + year;
    }

    public static String activity(ActivityId id) {
        return at(ACTIVITY, id);
    }

    public static String newActivity(ObjectiveId objective) {
        return NEW_ACTIVITY + "?objective=" + objective.value();
    }

    public static String completion(ActivityId id) {
        return at(COMPLETION, id);
    }

    /** One of the addresses above, for this activity. */
    public static String at(String path, ActivityId id) {
        return at(path, id.value());
    }

    /** One of the addresses above, for this objective. */
    public static String at(String path, ObjectiveId id) {
        return at(path, id.value());
    }

    private static String at(String path, UUID id) {
        return path.replace("{id}", id.toString());
    }

    private static String at(String path, int year) {
        return path.replace("{year}", Integer.toString(year));
    }

    private PlanPaths() {}
}

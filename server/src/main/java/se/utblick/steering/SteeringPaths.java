package se.utblick.steering;

/** The addresses of goals, and of the documents that set them. */
public final class SteeringPaths {

    public static final String GOALS = "/goals";
    public static final String GOAL = "/goals/{code}";

    public static final String DOCUMENTS = "/documents";
    public static final String DOCUMENT = "/documents/{code}";
    public static final String NEW_DOCUMENT = "/documents/new";
    public static final String VERSIONS = "/documents/{code}/versions";
    public static final String VERSION = "/documents/{code}/versions/{number}";
    public static final String EDIT = VERSION + "/edit";
    public static final String TEXT = VERSION + "/text";
    public static final String PASSAGES = VERSION + "/passages";
    public static final String PASSAGE = VERSION + "/passages/{passage}";
    public static final String GROUP = VERSION + "/goal-groups/new";
    public static final String NEW_GOAL = VERSION + "/goals/new";
    public static final String GOAL_OF_DRAFT = VERSION + "/goals/{goal}";
    public static final String STEP = VERSION + "/steps/{move}";
    public static final String HISTORY = VERSION + "/history";

    public static String goal(String code) {
        return GOAL.replace("{code}", code);
    }

    /** The version in force of a document, or its newest where none is. */
    public static String document(String code) {
        return DOCUMENT.replace("{code}", code);
    }

    /** The very passage of the version in force. */
    public static String passage(String documentCode, int number) {
        return document(documentCode) + "#p" + number;
    }

    public static String versions(String code) {
        return VERSIONS.replace("{code}", code);
    }

    public static String version(String code, int number) {
        return of(VERSION, code, number);
    }

    public static String edit(String code, int number) {
        return of(EDIT, code, number);
    }

    public static String text(String code, int number) {
        return of(TEXT, code, number);
    }

    public static String passage(String code, int number, int passage) {
        return of(PASSAGE, code, number).replace("{passage}", Integer.toString(passage));
    }

    /** Where words are put in as passages of their own. */
    public static String passages(String code, int number) {
        return of(PASSAGES, code, number);
    }

    public static String newGroup(String code, int number) {
        return of(GROUP, code, number);
    }

    public static String newGoal(String code, int number) {
        return of(NEW_GOAL, code, number);
    }

    public static String goalOfDraft(String code, int number, String goal) {
        return of(GOAL_OF_DRAFT, code, number).replace("{goal}", goal);
    }

    public static String step(String code, int number, Move move) {
        return of(STEP, code, number).replace("{move}", move.address());
    }

    public static String history(String code, int number) {
        return of(HISTORY, code, number);
    }

    private static String of(String address, String code, int number) {
        return address.replace("{code}", code).replace("{number}", Integer.toString(number));
    }

    private SteeringPaths() {}
}

package se.utblick.plan;

/** The addresses round the plan of a year: how it is made, what the units answer, how it can be looked at. */
public final class PlanYearPaths {

    public static final String YEAR_WHEEL = "/year";

    public static final String TABLE = "/plans/{year}/table";
    public static final String COVERAGE = "/plans/{year}/coverage";
    public static final String STEPS = "/plans/{year}/steps";
    public static final String TEXT = "/plans/{year}/text";
    public static final String CONFIRMATIONS = "/plans/{year}/confirmations";
    public static final String EXCEPTIONS = "/plans/{year}/exceptions";
    public static final String EXCEPTION_REMOVAL = "/plans/{year}/exceptions/{goal}/removal";
    public static final String UNITS = "/plans/{year}/units";
    public static final String UNIT = "/plans/{year}/units/{unit}";
    public static final String REMINDERS = "/plans/{year}/reminders";

    /** One of the addresses above, for the plan of this year. */
    public static String at(String path, int year) {
        return path.replace("{year}", String.valueOf(year));
    }

    /** The answer of one unit; units go by their codes. */
    public static String unit(int year, String unit) {
        return at(UNIT, year).replace("{unit}", unit);
    }

    public static String exceptionRemoval(int year, String goal) {
        return at(EXCEPTION_REMOVAL, year).replace("{goal}", goal);
    }

    private PlanYearPaths() {}
}

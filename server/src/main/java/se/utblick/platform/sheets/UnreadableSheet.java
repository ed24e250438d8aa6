package se.utblick.platform.sheets;

/** A file that is no table, or more of one than anybody makes by hand. */
public final class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        TOO_LARGE,
        DAMAGED,
        NO_TABLE
    }

    private final Why why;

    UnreadableSheet(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What its reader said, for whoever looks after the program. */
    public String detail() {
        var detail = getMessage();
        return detail == null ? "" : detail;
    }
}

package se.utblick.followup;

import java.time.LocalDate;

/** The addresses of the follow-up. The goals' own are steering's. */
public final class FollowUpPaths {

    public static final String FOLLOW_UP = "/followup";
    public static final String COMMITMENTS = "/followup/commitments";
    public static final String COMMITMENTS_CSV = "/followup/commitments.csv";
    public static final String COMMITMENTS_XLSX = "/followup/commitments.xlsx";
    public static final String RULES = "/followup/rules";

    /** The same page as it was on a day. */
    public static String on(String path, LocalDate day) {
        return path + "?day=" + day;
    }

    private FollowUpPaths() {}
}

package se.utblick.representation;

import java.util.Set;
import se.utblick.organisation.Permission;

/** What can be done with a meeting or a journey. */
public enum MeetingStep {
    APPROVE(Permission.APPROVE_TRAVEL, MeetingStanding.PLANNED),
    CANCEL(Permission.REPRESENT, MeetingStanding.PLANNED, MeetingStanding.APPROVED),
    REPORT(Permission.REPRESENT, MeetingStanding.REPORT_EXPECTED, MeetingStanding.MISSING),
    EXCUSE(Permission.SUPPORT_SEATS, MeetingStanding.MISSING),
    ANNOUNCE(Permission.KEEP_SEATS, MeetingStanding.REPORTED);

    private final Permission permission;
    private final Set<MeetingStanding> from;

    MeetingStep(Permission permission, MeetingStanding... from) {
        this.permission = permission;
        this.from = Set.of(from);
    }

    public Permission permission() {
        return permission;
    }

    public boolean isOpenFrom(MeetingStanding standing) {
        return from.contains(standing);
    }

    /** Whether it is for those who go, and those who stand behind them. */
    boolean isForThoseWhoGo() {
        return permission == Permission.REPRESENT;
    }
}

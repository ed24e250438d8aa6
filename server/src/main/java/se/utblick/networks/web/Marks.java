package se.utblick.networks.web;

import se.utblick.networks.MembershipState;

/** The mark of a membership's state; the word beside it is the page's own. */
public final class Marks {

    public static String of(MembershipState state) {
        return switch (state) {
            case PROPOSED -> "PROPOSED";
            case DECIDED -> "DECIDED";
            case IN_FORCE, RECONSIDERED -> "IN_FORCE";
            case UNDER_REVIEW -> "UNDER_REVIEW";
            case PAUSED -> "PAUSED";
            case NOTICE_GIVEN -> "REPEALED";
            case ENDED -> "ARCHIVED";
            case MERGED -> "REPLACED";
        };
    }

    private Marks() {}
}

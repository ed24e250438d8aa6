package se.utblick.organisation;

/** What kind of body it is. Only the first four decide on the region's behalf. */
public enum BodyKind {
    COUNCIL,
    BOARD,
    COMMITTEE,
    WORKING_COMMITTEE,
    OFFICE,
    POLITICAL_NETWORK,
    INTEREST_ORGANISATION,
    THEMATIC_NETWORK,
    COOPERATION,
    EU_BODY,
    PROGRAMME,
    PROGRAMME_BODY,
    AUTHORITY,
    COUNTY_ACTOR;

    public boolean decidesForUs() {
        return switch (this) {
            case COUNCIL, BOARD, COMMITTEE, WORKING_COMMITTEE -> true;
            default -> false;
        };
    }
}

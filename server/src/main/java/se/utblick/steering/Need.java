package se.utblick.steering;

/** Something that must be in place before a step. Some show in the document itself; the rest somebody has to tell. */
public enum Need {
    TEXT(Told.BY_THE_DOCUMENT),
    OWNER(Told.BY_THE_DOCUMENT),
    AREA(Told.BY_THE_DOCUMENT),
    GOALS_SERVED(Told.BY_THE_DOCUMENT),
    VALIDITY(Told.BY_THE_DOCUMENT),
    ASKED(Told.AS_TEXT),
    ANSWER_BY(Told.AS_DAY),
    MUNICIPALITY_ASKED(Told.AS_TEXT),
    AUTHORITY_ASKED(Told.AS_TEXT),
    BUSINESS_ASKED(Told.AS_TEXT),
    CONSULTATION_REPORT(Told.AS_TEXT),
    OFFICIAL_LETTER(Told.AS_TEXT),
    BOARD_OPINION(Told.AS_TEXT),
    REGISTRY_NUMBER(Told.AS_REGISTRY_NUMBER),
    REVIEW_ASSIGNMENT(Told.AS_TEXT),
    NO_CHANGE_BECAUSE(Told.AS_TEXT),
    WITHDRAWN_BECAUSE(Told.AS_TEXT);

    /** How one gets to know that it is in place. */
    public enum Told {
        BY_THE_DOCUMENT,
        AS_TEXT,
        AS_DAY,
        AS_REGISTRY_NUMBER
    }

    private final Told told;

    Need(Told told) {
        this.told = told;
    }

    public Told told() {
        return told;
    }
}

package se.utblick.consultations;

/** What somebody sends us to have our view on. The first is answered with a <i>yttrande</i>, the others with a <i>svar på samråd</i>. */
public enum ConsultationKind {
    REFERRAL(Route.NATIONAL),
    CALL_FOR_EVIDENCE(Route.EUROPEAN),
    PUBLIC_CONSULTATION(Route.EUROPEAN),
    FEEDBACK(Route.EUROPEAN);

    private final Route route;

    ConsultationKind(Route route) {
        this.route = route;
    }

    /** The way it goes from here to what was answered. */
    public Route route() {
        return route;
    }
}

package se.utblick.watch;

/** Of the latest findings of an interest that were judged, how many were kept or acted on. */
record Trust(int kept, int judged) {

    static final Trust NONE = new Trust(0, 0);

    // As if two had been kept and two dropped before anybody began: two or three judgements then prove little.
    private static final int PRIOR = 2;

    /** How likely the next one is to be kept. */
    double likelihood() {
        return (kept + PRIOR) / (double) (judged + 2 * PRIOR);
    }

    /** From 0, as likely kept as dropped, to 1, always kept. */
    double good() {
        return Math.max(0, 2 * likelihood() - 1);
    }

    /** From 0, as likely kept as dropped, to 1, always dropped. */
    double bad() {
        return Math.max(0, 1 - 2 * likelihood());
    }
}

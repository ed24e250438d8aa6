package se.utblick.followup;

import se.utblick.kernel.Bilingual;

/**
 * What a goal's objectives came to in one year, or have come to so far.
 *
 * @param over whether the year is over, so that nothing more will be reached in it
 * @param sentence what was reported then; empty for the years that are kept here in full
 */
public record YearOfGoal(int year, int objectives, int met, int partly, int missed, boolean over, Bilingual sentence) {

    /** Those that nothing final can be said about. */
    public int undecided() {
        return objectives - met - partly - missed;
    }
}

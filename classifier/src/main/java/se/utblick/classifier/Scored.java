package se.utblick.classifier;

/**
 * A code with how strongly a text speaks for it.
 *
 * @param strength from 0 to 1; from 0.5 and up the classifier would have put the code there itself
 */
public record Scored(String code, double strength) {

    /** Whether the classifier would rather put the code there than leave it out. */
    public boolean isSure() {
        return strength >= 0.5;
    }
}

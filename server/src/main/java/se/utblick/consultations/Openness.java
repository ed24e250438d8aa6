package se.utblick.consultations;

/**
 * Two questions, each with its own answer.
 *
 * @param published whether our handling may be shown to those outside
 * @param secret whether any of it is secret by law; then its words are kept in the registry, and not here
 */
public record Openness(boolean published, boolean secret) {

    public static final Openness ORDINARY = new Openness(false, false);

    public Openness {
        if (published && secret) {
            throw new IllegalArgumentException("What is secret is not shown to those outside");
        }
    }
}

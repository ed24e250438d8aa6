package se.utblick.platform.web;

/** The house's own sentences, for tests that need no application round them. */
public final class WordsSamples {

    public static Messages messages() {
        return new Messages();
    }

    private WordsSamples() {}
}

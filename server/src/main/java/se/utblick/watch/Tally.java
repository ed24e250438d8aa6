package se.utblick.watch;

/** What came of a round of collecting. */
public record Tally(int added, int changed, int unchanged, int broken) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                added + other.added, changed + other.changed, unchanged + other.unchanged, broken + other.broken);
    }

    public int read() {
        return added + changed + unchanged;
    }
}

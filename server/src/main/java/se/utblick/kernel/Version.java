package se.utblick.kernel;

/** Which reading of a thing a form was filled in from; a save from an older one is {@link Stale}. */
public record Version(int number) {

    public static final Version FIRST = new Version(1);

    public Version {
        if (number < 1) {
            throw new IllegalArgumentException("Versions count from one: " + number);
        }
    }

    public Version next() {
        return new Version(number + 1);
    }
}

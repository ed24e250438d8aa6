package se.utblick.kernel;

/** Somebody else has changed the thing since the form was opened. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale(Object what) {
        super("Changed by someone else: " + what);
    }
}

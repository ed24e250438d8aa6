package se.utblick.kernel;

/** There is no such thing, or not for whoever is asking: the two are told apart by nobody. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(Object what) {
        super("Not found: " + what);
    }
}

package se.utblick.watch.collect;

/** A record that nothing can be made of, and why. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String detail;

    Unreadable(Fault fault, String detail) {
        super(fault.sentence() + (detail.isEmpty() ? "" : " (" + detail + ")"));
        this.fault = fault;
        this.detail = detail;
    }

    Unreadable(Fault fault) {
        this(fault, "");
    }

    public Fault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }
}

package se.utblick.watch.connect;

import java.util.Optional;
import java.util.function.Function;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.fetch.Fetched;

/** A walk cannot go on, and why: everything that it needs except what it has got so far. */
final class Stopped extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Ended> how;

    private Stopped(Function<String, Ended> how) {
        super("stopped");
        this.how = how;
    }

    Ended with(String cursor) {
        return how.apply(cursor);
    }

    /** Whether nothing is wrong but the hour: the source is to be asked again later, as it was. */
    boolean isForNow() {
        return with("") instanceof Ended.Paused;
    }

    static Stopped enoughForNow() {
        return new Stopped(cursor -> new Ended.Paused(cursor, Optional.empty()));
    }

    static Stopped strange(Fault fault, String detail) {
        return new Stopped(cursor -> new Ended.Strange(cursor, fault, detail));
    }

    static Stopped failed(Fetched.Why why, String detail) {
        return new Stopped(cursor -> new Ended.Failed(cursor, why, detail));
    }

    /** What came instead of an answer. */
    static Stopped by(Fetched fetched) {
        return switch (fetched) {
            case Fetched.NotNow later -> new Stopped(cursor -> new Ended.Paused(cursor, Optional.of(later.until())));
            case Fetched.Refused refused ->
                new Stopped(cursor -> new Ended.Refused(cursor, refused.why(), refused.detail()));
            case Fetched.Failed failed -> failed(failed.why(), failed.detail());
            case Fetched.Nothing _ -> failed(Fetched.Why.EMPTY, "");
            case Fetched.Choices _ -> failed(Fetched.Why.STATUS, "300");
            case Fetched.Fresh _, Fetched.Unchanged _ -> throw new IllegalArgumentException("An answer stops nobody");
        };
    }
}

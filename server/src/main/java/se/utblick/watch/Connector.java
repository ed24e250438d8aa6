package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.connect.LiveRound;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Validators;

/** Reads one kind of source by its address. Declared as a bean, it reads every source whose kind has its name. */
interface Connector {

    /** What came of asking a source once. */
    sealed interface Answer {

        /** Something to read, and what the server wants to hear the next time. */
        record Came(Delivery delivery, Validators validators) implements Answer {}

        /** It is asked while what it gives is read. */
        record Walked(LiveRound round) implements Answer {}

        record Unchanged() implements Answer {}

        record NotNow(Instant until) implements Answer {}

        record Refused(Fetched.Why why, String detail) implements Answer {}

        record Failed(Fetched.Why why, String detail) implements Answer {}

        /** The answer of a source that is had in one fetch. */
        static Answer of(Fetched fetched, Function<Fetched.Fresh, Delivery> reading) {
            return switch (fetched) {
                case Fetched.Fresh fresh -> new Came(reading.apply(fresh), fresh.validators());
                case Fetched.Unchanged unchanged -> new Unchanged();
                case Fetched.NotNow later -> new NotNow(later.until());
                case Fetched.Refused refused -> new Refused(refused.why(), refused.detail());
                case Fetched.Failed failed -> new Failed(failed.why(), failed.detail());
                case Fetched.Nothing _, Fetched.Choices _ -> new Failed(Fetched.Why.EMPTY, "");
            };
        }
    }

    /** The name that stands in {@code watch.source.kind}. */
    String kind();

    /** How long after it has worked a source is read again. */
    Duration between();

    /** How long it is kept from others while it is read, when that is longer than usual. */
    default Duration kept() {
        return Duration.ZERO;
    }

    /** Asks it, outside any transaction; ends soon when its thread is interrupted. */
    Answer ask(LiveSource source);
}

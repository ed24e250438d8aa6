package se.utblick.watch.connect;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.utblick.platform.Calendar;
import se.utblick.watch.collect.Delivered;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Fetcher;
import se.utblick.watch.fetch.Request;
import se.utblick.watch.fetch.Validators;

/** One walk through a source: what may be asked, what has been handed over, and what is remembered of it. */
final class Walk {

    /** One thing could not be had; the walk goes on without it, and it is asked for again in the next. */
    static final class Missed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_MISSED = 3;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} _.,()+&%:;!@/'–-]{1,300}");

    private final Fetcher fetcher;
    private final KnownSource source;
    private final String address;
    private final Memory memory;
    private final InstantSource clock;
    private final Consumer<Delivered> taker;
    private final Instant end;
    private int asked;
    private int missed;
    private boolean brokenOff;
    private @Nullable Stopped first;

    Walk(
            Fetcher fetcher,
            KnownSource source,
            String address,
            Memory memory,
            InstantSource clock,
            Consumer<Delivered> taker) {
        this.fetcher = fetcher;
        this.source = source;
        this.address = address.replaceFirst("/+$", "");
        this.memory = memory;
        this.clock = clock;
        this.taker = taker;
        this.end = clock.instant().plus(source.lasts());
    }

    Memory memory() {
        return memory;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    /** A question at this path of the source, in the source's own pace. */
    Request request(String path, Request.Wanted wanted) {
        return Request.of(address + path, wanted).after(source.pause());
    }

    /** A question at another address, that the source has told of: it goes through every guard as the first one did. */
    Request elsewhere(String other, Request.Wanted wanted) {
        return Request.of(other, wanted).after(source.pause());
    }

    /** An answer without which the walk cannot go on. */
    Answer ask(Request request) throws Stopped {
        return new Answer(raw(fetched(request)).orElseThrow(() -> Stopped.by(new Fetched.Nothing())));
    }

    /** One of many things, and nothing where the source says that there is nothing. */
    Optional<Raw> detail(Request request) throws Stopped, Missed {
        return detail(fetched(request));
    }

    Optional<Raw> detail(Fetched fetched) throws Stopped, Missed {
        if (fetched instanceof Fetched.Failed) {
            miss(Stopped.by(fetched));
        }
        return raw(fetched);
    }

    /** Notes that one thing was missed; too many in one walk and something else is wrong. */
    void miss(Stopped why) throws Stopped, Missed {
        if (first == null) {
            first = why;
        }
        if (++missed > MOST_MISSED) {
            throw why;
        }
        throw new Missed();
    }

    Fetched fetched(Request request) throws Stopped {
        if (isToldToStop() || ++asked > source.requests() || clock.instant().isAfter(end)) {
            throw Stopped.enoughForNow();
        }
        var fetched = fetcher.fetch(request, Validators.NONE);
        if (isToldToStop()) {
            throw Stopped.enoughForNow();
        }
        return fetched;
    }

    /** What has been handed over must still be stored, which nobody can who is told to stop: so it is said afterwards. */
    private boolean isToldToStop() {
        brokenOff |= Thread.interrupted();
        return brokenOff;
    }

    boolean isBrokenOff() {
        return brokenOff;
    }

    private static Optional<Raw> raw(Fetched fetched) throws Stopped {
        return switch (fetched) {
            case Fetched.Fresh fresh -> Optional.of(fresh.bytes());
            case Fetched.Nothing _ -> Optional.empty();
            default -> throw Stopped.by(fetched);
        };
    }

    void hand(String from, String nativeId, Optional<Raw> page, Optional<Raw> listing) {
        taker.accept(
                NAME.matcher(nativeId).matches()
                        ? new Recorded(from, nativeId, page, listing, Optional.empty())
                        : new Broken(from, "", Fault.NO_ADDRESS, ""));
    }

    /** One that has no name of its own, or none that could be one. */
    void nameless(String from) {
        taker.accept(new Broken(from, "", Fault.NO_ADDRESS, ""));
    }

    boolean missedNothing() {
        return first == null;
    }

    /** What the walk comes to when nothing stopped it. */
    Ended ended() {
        return first == null ? new Ended.Whole(memory.text()) : first.with(memory.text());
    }
}

package se.utblick.watch.connect;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.utblick.watch.collect.Delivered;
import se.utblick.watch.collect.Delivery;

/** One round of asking a source: a delivery like any other, and afterwards word of how it ended. */
public final class LiveRound {

    private final Connector connector;
    private final Function<Consumer<Delivered>, Walk> begin;
    private @Nullable Ended ended;
    private boolean empty = true;
    private boolean brokenOff;

    LiveRound(Connector connector, Function<Consumer<Delivered>, Walk> begin) {
        this.connector = connector;
        this.begin = begin;
    }

    /** To be read once. */
    public Delivery delivery() {
        return Delivery.asked(taker -> ended = walk(begin.apply(delivered -> {
            empty = false;
            taker.accept(delivered);
        })));
    }

    public Ended ended() {
        if (ended == null) {
            throw new IllegalStateException("The delivery has not been read");
        }
        return ended;
    }

    /** Whether nothing was handed over, neither whole nor broken. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether somebody told the thread to stop meanwhile: it is for whoever read the delivery to pass that on. */
    public boolean isBrokenOff() {
        return brokenOff;
    }

    private Ended walk(Walk walk) {
        try {
            connector.walk(walk);
            return walk.ended();
        } catch (Stopped stopped) {
            return stopped.with(walk.memory().text());
        } finally {
            brokenOff = walk.isBrokenOff();
        }
    }
}

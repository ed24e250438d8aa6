package se.utblick.watch;

import java.time.Duration;
import se.utblick.watch.connect.Connectors;
import se.utblick.watch.connect.Ended;
import se.utblick.watch.connect.KnownSource;
import se.utblick.watch.connect.LiveRound;

/** Reads a known source by asking it in its own way, from where it was left. */
final class KnownReader implements Reader {

    // After the last question there is its answer to wait for, and what came to be stored.
    private static final Duration AFTERWARDS = Duration.ofMinutes(3);

    private final KnownSource known;
    private final Connectors connectors;
    private final FollowedStore followed;

    KnownReader(KnownSource known, Connectors connectors, FollowedStore followed) {
        this.known = known;
        this.connectors = connectors;
        this.followed = followed;
    }

    @Override
    public String kind() {
        return known.kind();
    }

    @Override
    public Duration between() {
        return known.every();
    }

    @Override
    public Duration longest() {
        return known.lasts().plus(AFTERWARDS);
    }

    @Override
    public Reading ask(LiveSource source) {
        var round = connectors.round(known, source.address(), source.cursor(), followed.procedures());
        return Reading.asked(round.delivery(), () -> end(round, source));
    }

    private static End end(LiveRound round, LiveSource source) {
        if (round.isBrokenOff()) {
            Thread.currentThread().interrupt();
        }
        return switch (round.ended()) {
            case Ended.Whole whole when round.isEmpty() -> new End.Unchanged(whole.cursor());
            case Ended.Whole whole -> new End.Whole(source.validators(), whole.cursor());
            case Ended.Paused paused -> new End.Paused(paused.cursor(), paused.until());
            case Ended.Refused refused -> new End.Refused(refused.cursor(), refused.why(), refused.detail());
            case Ended.Failed failed -> new End.Failed(failed.cursor(), failed.why(), failed.detail());
            case Ended.Strange strange -> new End.Strange(strange.cursor(), strange.fault(), strange.detail());
        };
    }
}

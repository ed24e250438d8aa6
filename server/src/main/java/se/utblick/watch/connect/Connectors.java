package se.utblick.watch.connect;

import java.time.InstantSource;
import java.util.Collection;
import org.springframework.stereotype.Component;
import se.utblick.watch.fetch.Fetcher;

/** How each known source is asked. */
@Component
public class Connectors {

    private final Fetcher fetcher;
    private final InstantSource clock;

    Connectors(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * A round of asking a source.
     *
     * @param address where it is asked: its own, or another that somebody has named
     * @param cursor what the last round ended with; empty at first
     * @param followed the procedures of the EU that somebody here follows
     */
    public LiveRound round(KnownSource source, String address, String cursor, Collection<String> followed) {
        var connector = connector(source.kind(), followed);
        return new LiveRound(connector, taker -> new Walk(fetcher, source, address, Memory.of(cursor), clock, taker));
    }

    private static Connector connector(String kind, Collection<String> followed) {
        if (kind.startsWith(GovernmentPages.SOURCES)) {
            return new GovernmentPages(kind.substring(GovernmentPages.SOURCES.length()));
        }
        return switch (kind) {
            case "funding-tenders" -> new FundingCalls();
            case "have-your-say" -> new Initiatives();
            case "riksdagen" -> new ParliamentDocuments();
            case "cellar" -> UnionActs.ofTheCommission();
            case "cellar-cor" -> UnionActs.ofTheRegions();
            case "europarl" -> new FollowedProcedures(followed);
            case "oeil" -> new ProcedureFiles(followed);
            case "presscorner" -> new CommissionPress();
            case "ted" -> new Tenders();
            default -> throw new IllegalArgumentException("Nobody knows how to ask " + kind);
        };
    }
}

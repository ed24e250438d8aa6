package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.NotFound;
import se.utblick.matcher.Hit;
import se.utblick.matcher.Matcher;
import se.utblick.matcher.Query;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.watch.Interests.Progress;
import se.utblick.watch.archive.Asked;
import se.utblick.watch.archive.Found;

/** Search in everything that has been collected, whether it met an interest or not. */
@Component
public class Archive {

    private static final int EARLY = 10_000;

    private final PublicationStore publications;
    private final ArchiveKeeper keeper;

    Archive(JdbcClient jdbc, ArchiveKeeper keeper) {
        this.publications = new PublicationStore(jdbc);
        this.keeper = keeper;
    }

    /** How search itself is doing. */
    public enum Condition {
        READY,
        /** Nothing can be found until it is built. */
        BUILDING,
        /** It answers, while a new index is built beside the old. */
        REBUILDING,
        /** It cannot be built: the disk is full, or will not be written to. */
        FAILING,
        /** It answers, and does not get to know of what comes in. */
        FALLING_BEHIND
    }

    /** A text that was found, with the places that the query met. */
    public record Result(Publication publication, List<Hit> hits) {
        public Result {
            hits = List.copyOf(hits);
        }
    }

    /**
     * What was found, and whether that is all.
     *
     * @param progress how far the building has come, while there is any
     */
    public record Answer(Condition condition, Optional<Progress> progress, List<Result> results, Found found) {
        public Answer {
            results = List.copyOf(results);
        }
    }

    public Answer search(Actor by, Asked asked) {
        if (!by.may(Permission.READ)) {
            throw new NotFound("the archive");
        }
        var found = keeper.search(asked);
        return new Answer(keeper.condition(), keeper.progress(), results(asked.query(), found), found);
    }

    private List<Result> results(Optional<Query> query, Found found) {
        var ids = found.shown().stream().map(PublicationId::new).toList();
        var byId = publications.publications(ids).stream().collect(toMap(Publication::id, one -> one));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(one -> new Result(one, query.map(asked -> hits(asked, one)).orElse(List.of())))
                .toList();
    }

    /** The one who says what an interest finds says where, too; so that what is marked is what was asked for. */
    private static List<Hit> hits(Query query, Publication publication) {
        var matcher = Matcher.of(List.of(new se.utblick.matcher.Interest("asked", query)));
        var text = PublicationStore.text(publication);
        // Two passages are shown, and most often they stand early; to read a whole report for them takes long.
        var early = Matching.hits(matcher, text.beginning(EARLY));
        return early.isEmpty() ? Matching.hits(matcher, text) : early;
    }
}

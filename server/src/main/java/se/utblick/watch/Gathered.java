package se.utblick.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utblick.platform.Calendar;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.Ranking.Candidate;

/** All that gives one publication its place in the inbox, gathered from the rows of what it met. */
final class Gathered {

    /**
     * What an interest has met: how many, and how large a part of everything stored.
     *
     * @param judged of how many of its latest findings somebody has said what they are worth
     * @param kept how many of those were kept or acted on
     */
    record Yield(int found, double share, int judged, int kept) {

        private static final Yield UNKNOWN = new Yield(0, 1, 0, 0);
        private static final double WIDE = 0.1;
        private static final int FEW = 20;

        /** Whether it says something that this interest is met, too. */
        boolean isParticular() {
            return share <= WIDE || found <= FEW;
        }

        Trust trust() {
            return new Trust(kept, judged);
        }
    }

    private final String source;
    private final Kind kind;
    private final Stage stage;
    private final String sender;
    private final Optional<LocalDate> deadline;
    private final LocalDate seen;
    private final Optional<Verdict> verdict;
    private final Optional<LocalDate> judgedOn;
    private final Set<UUID> interests = new TreeSet<>();
    private final Set<UUID> goals = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private boolean inTitle;
    private boolean byNumber;

    Gathered(ResultSet row) throws SQLException {
        var firstSeen = row.getTimestamp("first_seen");
        this.source = row.getString("source");
        this.kind = Kind.valueOf(row.getString("kind"));
        this.stage = Stage.valueOf(row.getString("stage"));
        this.sender = row.getString("sender");
        this.deadline = PublicationStore.day(row, "deadline");
        this.seen = PublicationStore.day(row, "published_on")
                .or(() -> moment(firstSeen))
                .orElseThrow();
        this.verdict = Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf);
        this.judgedOn = moment(row.getTimestamp("judged_at"));
    }

    private static Optional<LocalDate> moment(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(known -> LocalDate.ofInstant(known.toInstant(), Calendar.ZONE));
    }

    void add(ResultSet row) throws SQLException {
        var interest = row.getObject("interest", UUID.class);
        if (interest != null) {
            interests.add(interest);
            goals.addAll(Arrays.asList((UUID[]) row.getArray("goal_ids").getArray()));
            words.addAll(PublicationStore.texts(row, "asked"));
            inTitle |= row.getBoolean("in_title");
            byNumber |= row.getBoolean("by_number");
        }
    }

    String source() {
        return source;
    }

    Kind kind() {
        return kind;
    }

    Optional<LocalDate> deadline() {
        return deadline;
    }

    Set<UUID> interests() {
        return interests;
    }

    Wish.Shelf shelf() {
        return verdict.map(Verdict::standing).map(Wish.Shelf::of).orElse(Wish.Shelf.OPEN);
    }

    /**
     * What can be answered is of today until its last day, and what only informs us for a year. What somebody has pointed
     * out waits a year to be judged, whatever its own days.
     */
    Optional<LocalDate> currentUntil() {
        var own = stage == Stage.WITHDRAWN || stage == Stage.CLOSED
                ? Optional.<LocalDate>empty()
                : Optional.of(deadline.orElse(seen.plusYears(1)));
        var waits = judgedOn.filter(_ -> verdict.equals(Optional.of(Verdict.RAISED)))
                .map(day -> day.plusYears(1));
        return Stream.concat(own.stream(), waits.stream()).max(Comparator.naturalOrder());
    }

    Candidate candidate(Map<UUID, Yield> yields, Optional<LocalDate> board, LocalDate today) {
        var met = interests.stream()
                .map(interest -> yields.getOrDefault(interest, Yield.UNKNOWN))
                .toList();
        return new Candidate(
                kind,
                stage,
                sender,
                deadline,
                seen,
                goals.size(),
                (int) met.stream().filter(Yield::isParticular).count(),
                met.stream().mapToDouble(Yield::share).min().orElse(1),
                words.size(),
                inTitle,
                byNumber,
                verdict.equals(Optional.of(Verdict.RAISED)),
                met.stream()
                        .map(Yield::trust)
                        .max(Comparator.comparingDouble(Trust::likelihood))
                        .orElse(Trust.NONE),
                board,
                today);
    }
}

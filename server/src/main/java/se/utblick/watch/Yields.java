package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;
import se.utblick.watch.YieldStore.Counted;

/** Tells what an interest has given. Worked out when somebody asks, from what was found and what was made of it. */
@Component
public class Yields {

    private static final int MONTHS = 12;
    private static final int MOST_JUDGED = 200;

    private final YieldStore store;
    private final InterestStore interests;
    private final Queries queries;
    private final InstantSource clock;

    Yields(JdbcClient jdbc, Queries queries, InstantSource clock) {
        this.store = new YieldStore(jdbc);
        this.interests = new InterestStore(jdbc);
        this.queries = queries;
        this.clock = clock;
    }

    public InterestYield of(Actor by, Interest interest) {
        if (!by.may(Permission.READ)) {
            throw new NotFound(interest.id());
        }
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        var first = YearMonth.from(today).minusMonths(MONTHS - 1);
        var given = store.given(interest.id(), first.atDay(1), MOST_JUDGED);
        var found = given.days();
        var judged = given.judged();
        return new InterestYield(
                since(found, today.minusDays(30)),
                since(found, today.minusDays(90)),
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> new InterestYield.Month(month, in(found, month)))
                        .toList(),
                judged.size(),
                (int) judged.stream().filter(YieldStore.Judged::kept).count(),
                TellingWords.of(queries.kept(interest.query()), judged));
    }

    /** Which areas, goals and units anybody watches for, and what was published for them in the last three months. */
    public Coverage coverage(Actor by) {
        if (!by.may(Permission.READ)) {
            throw new NotFound("the coverage");
        }
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        var counted = store.counted(today.minusDays(90));
        return new Coverage(
                interests.all().stream().filter(Interest::active).toList(),
                by(counted, Counted.By.AREA, TopicId::new),
                by(counted, Counted.By.GOAL, goal -> new GoalId(UUID.fromString(goal))),
                by(counted, Counted.By.CONCERNED, code -> code));
    }

    /** How what was published in a period is spread over the interests in use. */
    public Shares shares(Actor by, Shares.Period period) {
        if (!by.may(Permission.READ)) {
            throw new NotFound("the shares");
        }
        var from = period.from(LocalDate.ofInstant(clock.instant(), Calendar.ZONE));
        var found = store.found(from).stream().collect(toMap(YieldStore.Found::interest, one -> one));
        var met = store.met(from);
        return new Shares(
                met.published(),
                met.met(),
                interests.all().stream()
                        .filter(Interest::active)
                        .map(interest -> line(
                                interest,
                                Optional.ofNullable(found.get(interest.id().value()))))
                        .sorted(Comparator.comparingInt(Shares.Line::found).reversed())
                        .toList());
    }

    private static Shares.Line line(Interest interest, Optional<YieldStore.Found> found) {
        return found.map(one -> new Shares.Line(interest, one.found(), one.kept(), one.dropped()))
                .orElseGet(() -> new Shares.Line(interest, 0, 0, 0));
    }

    private static <T> Map<T, Integer> by(List<Counted> counted, Counted.By what, Function<String, T> key) {
        return counted.stream()
                .filter(one -> one.by() == what)
                .collect(toMap(one -> key.apply(one.which()), Counted::found));
    }

    private static int since(List<YieldStore.Day> found, LocalDate day) {
        return found.stream()
                .filter(one -> !one.day().isBefore(day))
                .mapToInt(YieldStore.Day::found)
                .sum();
    }

    private static int in(List<YieldStore.Day> found, YearMonth month) {
        return found.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .mapToInt(YieldStore.Day::found)
                .sum();
    }
}

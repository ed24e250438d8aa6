package se.utblick.watch;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;

/** Tells what an interest has given. Worked out when somebody asks, from what was found and what was made of it. */
@Component
public class Yields {

    private static final int MONTHS = 12;
    private static final int MOST_JUDGED = 200;

    private final YieldStore store;
    private final InstantSource clock;

    Yields(JdbcClient jdbc, InstantSource clock) {
        this.store = new YieldStore(jdbc);
        this.clock = clock;
    }

    public InterestYield of(Actor by, Interest interest) {
        if (!by.may(Permission.READ)) {
            throw new NotFound(interest.id());
        }
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        var first = YearMonth.from(today).minusMonths(MONTHS - 1);
        var found = store.byDay(interest.id(), first.atDay(1));
        var judged = store.judged(interest.id(), MOST_JUDGED);
        return new InterestYield(
                since(found, today.minusDays(30)),
                since(found, today.minusDays(90)),
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> new InterestYield.Month(month, in(found, month)))
                        .toList(),
                judged.size(),
                (int) judged.stream().filter(YieldStore.Judged::kept).count(),
                TellingWords.of(Interests.query(interest.query()), judged));
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

package se.utblick.platform.jobs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import se.utblick.platform.Calendar;

/**
 * Something that the program does by itself, again and again.
 *
 * <p>It is done at least once each time: a node that is killed in the middle leaves it to another, which does it from the
 * beginning, so the work must bear being done twice. What was missed while nothing ran is done once at the next start. Work
 * that ends in an exception is logged and done again at its next time. When the program stops, the thread of the work is
 * interrupted: long work looks at {@link Thread#isInterrupted()} between its steps and ends, and is begun again by whoever
 * runs next.
 *
 * @param name the module and what is done, such as {@code watch.collect}; kept for ever, since it is how a job is known
 *     again after a restart
 */
public record Job(String name, When when, Runnable work) {

    /** The times at which a job is done. */
    public sealed interface When {

        /** The first time after this moment. */
        Instant after(Instant moment);

        /** So long after it was done the last time; at once when it never was. */
        record Every(Duration between) implements When {

            @Override
            public Instant after(Instant moment) {
                return moment.plus(between);
            }
        }

        /** At a time of day in Sweden. */
        record Daily(LocalTime at) implements When {

            @Override
            public Instant after(Instant moment) {
                var today = moment.atZone(Calendar.ZONE).with(at);
                return firstAfter(moment, today, today.plusDays(1).with(at));
            }
        }

        /** On a day of the week, at a time of day in Sweden. */
        record Weekly(DayOfWeek day, LocalTime at) implements When {

            @Override
            public Instant after(Instant moment) {
                var next = moment.atZone(Calendar.ZONE)
                        .with(TemporalAdjusters.nextOrSame(day))
                        .with(at);
                return firstAfter(moment, next, next.plusWeeks(1).with(at));
            }
        }

        private static Instant firstAfter(Instant moment, ZonedDateTime first, ZonedDateTime second) {
            return first.toInstant().isAfter(moment) ? first.toInstant() : second.toInstant();
        }
    }

    public Job {
        if (!name.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("A job is called by its module and what it does, not " + name);
        }
    }

    public static Job every(String name, Duration between, Runnable work) {
        return new Job(name, new When.Every(between), work);
    }

    public static Job daily(String name, LocalTime at, Runnable work) {
        return new Job(name, new When.Daily(at), work);
    }

    public static Job weekly(String name, DayOfWeek day, LocalTime at, Runnable work) {
        return new Job(name, new When.Weekly(day, at), work);
    }
}

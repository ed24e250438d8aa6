package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Calendar;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.Source.Usual;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.fetch.Fetched.Why;

/**
 * How a source is doing at a moment, worked out from what is known of it. Never stored.
 *
 * @param since from when it has been so
 * @param because why, in a sentence
 * @param todo what somebody can do about it
 */
public record Health(State state, Instant since, Sentence because, Optional<Sentence> todo) {

    /** The states there are, and whether each is something to be told of. */
    public enum State {
        WORKS(false),
        NEW(false),
        LATE(true),
        EMPTY(true),
        UNREADABLE(true),
        SILENT(true),
        REFUSED(true),
        OFF(false);

        private final boolean alarm;

        State(boolean alarm) {
            this.alarm = alarm;
        }

        public boolean isAlarm() {
            return alarm;
        }
    }

    private static final Duration LATE = Duration.ofHours(6);
    private static final Duration SILENT = Duration.ofDays(3);
    private static final int LATE_TURNS = 2;
    private static final int SILENT_TURNS = 4;
    // Looking for what is due takes its time, and one source waits for another.
    private static final Duration UNTRIED = Duration.ofMinutes(30);

    /** The rules, the first that holds counts. */
    public static Health of(Source source, Usual usual, Instant now) {
        if (source.off().isPresent()) {
            var off = source.off().get();
            return new Health(
                    State.OFF, off.at(), Sentence.of("watch.health.off", off.by(), off.at(), off.why()), todo("on"));
        }
        var since = since(source);
        var without = Duration.between(since, now);
        if (source.outcome() == Outcome.REFUSED) {
            return new Health(
                    State.REFUSED, since, Sentence.of("watch.health.refused", reason(source, now)), todo("address"));
        }
        if (without.compareTo(atLeast(SILENT, source, SILENT_TURNS)) >= 0) {
            return new Health(State.SILENT, since, missing("silent", source, since, now), whatToDo(source, now));
        }
        if (source.outcome() == Outcome.UNREADABLE) {
            return new Health(
                    State.UNREADABLE,
                    since,
                    Sentence.of("watch.health.unreadable", reason(source, now)),
                    whatToDo(source, now));
        }
        if (without.compareTo(atLeast(LATE, source, LATE_TURNS)) >= 0) {
            return new Health(State.LATE, since, missing("late", source, since, now), whatToDo(source, now));
        }
        if (!source.isSeenLive()) {
            return new Health(State.NEW, since, fresh(source, now), Optional.empty());
        }
        return quiet(source, usual, now).orElseGet(() -> works(source, now));
    }

    private static Health works(Source source, Instant now) {
        var because = source.failures() == 0
                ? Sentence.of("watch.health.works")
                : Sentence.of("watch.health.works.but", reason(source, now), source.due());
        return new Health(State.WORKS, since(source), because, Optional.empty());
    }

    /** It answers, and gives less than it uses to. */
    private static Optional<Health> quiet(Source source, Usual usual, Instant now) {
        var last = usual.lastDay().map(day -> day.atStartOfDay(Calendar.ZONE).toInstant());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (source.records().orElse(1) == 0) {
            return Optional.of(new Health(
                    State.EMPTY,
                    last.get(),
                    Sentence.of("watch.health.empty", usual.lastDay().get()),
                    todo("moved")));
        }
        return usual.isQuiet(Source.day(now))
                ? Optional.of(new Health(
                        State.EMPTY,
                        last.get(),
                        Sentence.of(
                                "watch.health.quiet",
                                usual.lastDay().get(),
                                usual.longestWait().orElse(0)),
                        todo("quiet")))
                : Optional.empty();
    }

    private static Sentence missing(String what, Source source, Instant since, Instant now) {
        return source.isSeenLive()
                ? Sentence.of("watch.health." + what, since, reason(source, now))
                : Sentence.of("watch.health.never", since, reason(source, now));
    }

    private static Sentence fresh(Source source, Instant now) {
        return source.failures() == 0 && source.outcome() != Outcome.NOT_NOW
                ? Sentence.of("watch.health.new")
                : Sentence.of("watch.health.new.failing", reason(source, now), source.due());
    }

    /** From when nothing has come: when it worked last, or from when it was to be read. */
    private static Instant since(Source source) {
        return source.lastWorked()
                .filter(worked -> worked.isAfter(source.onSince()))
                .orElse(source.onSince());
    }

    private static Sentence reason(Source source, Instant now) {
        return switch (source.outcome()) {
            case NOT_NOW -> Sentence.of("watch.health.asked-to-wait", source.due());
            case REFUSED ->
                why(source)
                        .map(why -> Sentence.of("watch.health.address", why))
                        .orElse(Sentence.of("watch.health.unknown"));
            case FAILED ->
                why(source)
                        .map(why -> why == Why.STATUS
                                ? Sentence.of("watch.health.status", source.detail())
                                : Sentence.of("watch.health.reason", why))
                        .orElse(Sentence.of("watch.health.unknown"));
            case UNREADABLE ->
                constant(Fault.class, source.why())
                        .map(fault -> Sentence.of("watch.health.came", fault))
                        .orElse(Sentence.of("watch.health.unknown"));
            case NEVER, FRESH, UNCHANGED ->
                Sentence.of(isUntried(source, now) ? "watch.health.untried" : "watch.health.unknown");
        };
    }

    private static Optional<Sentence> whatToDo(Source source, Instant now) {
        return switch (source.outcome()) {
            case NOT_NOW -> todo("asked-to-wait");
            case UNREADABLE -> todo("moved");
            case REFUSED -> todo("address");
            case FAILED ->
                todo(
                        switch (why(source).orElse(Why.NO_ANSWER)) {
                            case STATUS, WEB_PAGE, TOO_MANY_REDIRECTS, UNKNOWN_NAME -> "moved";
                            case TOO_LARGE, STRANGE_ENCODING -> "unfit";
                            default -> "wait";
                        });
            case NEVER, FRESH, UNCHANGED -> todo(isUntried(source, now) ? "untried" : "wait");
        };
    }

    /** The fault is on our side: it is due, and nobody has asked it. */
    private static boolean isUntried(Source source, Instant now) {
        return source.due().plus(UNTRIED).isBefore(now);
    }

    private static Optional<Sentence> todo(String what) {
        return Optional.of(Sentence.of("watch.health.do." + what));
    }

    private static Optional<Why> why(Source source) {
        return constant(Why.class, source.why());
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Duration atLeast(Duration shortest, Source source, int turns) {
        var several = source.between().multipliedBy(turns);
        return several.compareTo(shortest) > 0 ? several : shortest;
    }
}

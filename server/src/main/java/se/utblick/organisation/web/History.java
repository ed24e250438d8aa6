package se.utblick.organisation.web;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Words;

/**
 * What has happened to a thing, newest first.
 *
 * @param lines one for each change
 */
public record History(List<Line> lines) {

    /** One change: what was done and to what, when, by whom and why. */
    public record Line(Instant at, String what, String detail, String who, String why) {}

    public History {
        lines = List.copyOf(lines);
    }

    static History none() {
        return new History(List.of());
    }

    static History of(Journal journal, Subject subject, Words t) {
        return new History(journal.about(subject).stream()
                .map(entry -> new Line(
                        entry.at(),
                        t.get(entry.subject().kind() + ".did." + entry.action()),
                        detail(entry, t),
                        entry.authorName(),
                        entry.why()))
                .toList());
    }

    /** The journal keeps the names of roles as the code has them, so that they can be read in both languages. */
    private static String detail(Journal.Entry entry, Words t) {
        return entry.subject().kind().equals("organisation.person")
                ? Arrays.stream(entry.detail().split(", "))
                        .filter(role -> !role.isEmpty())
                        .map(role -> t.of(Role.valueOf(role)))
                        .collect(joining(", "))
                : entry.detail();
    }
}

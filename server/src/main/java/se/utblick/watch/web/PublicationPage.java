package se.utblick.watch.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Calendar;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Relation;
import se.utblick.platform.web.Words;
import se.utblick.watch.Deadline;
import se.utblick.watch.Finding;
import se.utblick.watch.Identifier;
import se.utblick.watch.Judgement;
import se.utblick.watch.MailReport.Mail;
import se.utblick.watch.Publication.Change;
import se.utblick.watch.SubjectCode;

/**
 * One publication, whole.
 *
 * @param mails the mails that brought it
 * @param related what has been made of it elsewhere in the house, kind by kind
 */
public record PublicationPage(
        Card card,
        List<Block> text,
        List<Change> changes,
        List<Judgement> judgements,
        List<Mail> mails,
        boolean mayJudge,
        boolean mayRaise,
        List<List<Relation>> related) {

    public PublicationPage {
        text = List.copyOf(text);
        changes = List.copyOf(changes);
        judgements = List.copyOf(judgements);
        mails = List.copyOf(mails);
        related = List.copyOf(related);
    }

    /** What a reason gave: +1,5. */
    public String points(Finding.Reason reason, Words t) {
        return points(reason.points(), t);
    }

    public String score(Words t) {
        return points(card.finding().score(), t);
    }

    private static String points(double points, Words t) {
        return String.format(t.language().locale(), "%+.1f", points).replace('-', '−');
    }

    /** The hash in groups that the eye can follow, and the line can be broken between. */
    public String hash() {
        return card.publication().sha256().replaceAll("(.{8})(?=.)", "$1 ").toLowerCase(Locale.ROOT);
    }

    public String day(Change change, Words t, Frame frame) {
        return day(change.seen(), t, frame);
    }

    public String day(Judgement judgement, Words t, Frame frame) {
        return day(judgement.at(), t, frame);
    }

    private static String day(Instant at, Words t, Frame frame) {
        return t.day(LocalDate.ofInstant(at, Calendar.ZONE), frame.today());
    }

    /** What it goes by, and what it is filed under, each sort by itself. */
    public record Named<S extends Enum<S>>(S scheme, String values) {}

    public List<Named<Identifier.Scheme>> identifiers() {
        return named(card.publication().facts().own(), Identifier::scheme, Identifier::value);
    }

    /** What it only speaks of. */
    public String mentioned() {
        return card.publication().facts().identifiers().stream()
                .filter(one -> !one.own())
                .map(Identifier::value)
                .collect(joining(", "));
    }

    public List<Named<SubjectCode.Vocabulary>> subjects() {
        return named(card.publication().facts().subjects(), SubjectCode::vocabulary, SubjectCode::shown);
    }

    private static <T, S extends Enum<S>> List<Named<S>> named(
            List<T> all, Function<T, S> scheme, Function<T, String> value) {
        return all.stream().collect(groupingBy(scheme, TreeMap::new, mapping(value, joining(", ")))).entrySet().stream()
                .map(one -> new Named<>(one.getKey(), one.getValue()))
                .toList();
    }

    /** The month, the day, or the day and the hour: no more exactly than it was told. */
    public String when(Deadline deadline, Words t) {
        return DifferenceWords.when(deadline, t);
    }

    public String dateTime(Deadline deadline) {
        return deadline.moment()
                .map(moment -> moment.toInstant().toString())
                .orElse(deadline.day().map(LocalDate::toString).orElse(""));
    }

    /** What was changed, in sentences. */
    public List<Sentence> sentences(Change change, Words t) {
        return change.differences().stream()
                .flatMap(difference -> DifferenceWords.of(difference, t).stream())
                .toList();
    }
}

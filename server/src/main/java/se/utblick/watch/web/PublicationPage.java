package se.utblick.watch.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Calendar;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Words;
import se.utblick.watch.Finding;
import se.utblick.watch.Judgement;
import se.utblick.watch.Publication.Change;

/** One publication, whole. */
public record PublicationPage(
        Card card,
        List<Block> text,
        List<Change> changes,
        List<Judgement> judgements,
        boolean mayJudge,
        boolean mayRaise) {

    public PublicationPage {
        text = List.copyOf(text);
        changes = List.copyOf(changes);
        judgements = List.copyOf(judgements);
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

    /** What was changed, in sentences. */
    public List<Sentence> sentences(Change change, Words t) {
        return change.differences().stream()
                .map(difference -> ChangeWords.of(difference, t))
                .toList();
    }
}

package se.utblick.watch.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Calendar;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Words;
import se.utblick.watch.Finding;
import se.utblick.watch.Judgement;
import se.utblick.watch.MailReport.Mail;
import se.utblick.watch.Publication.Change;
import se.utblick.watch.Publication.Difference;

/**
 * One publication, whole.
 *
 * @param mails the mails that brought it
 */
public record PublicationPage(
        Card card,
        List<Block> text,
        List<Change> changes,
        List<Judgement> judgements,
        List<Mail> mails,
        boolean mayJudge,
        boolean mayRaise) {

    public PublicationPage {
        text = List.copyOf(text);
        changes = List.copyOf(changes);
        judgements = List.copyOf(judgements);
        mails = List.copyOf(mails);
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
                .map(difference -> switch (difference) {
                    case Difference.Title(var from, var to) -> Sentence.of("watch.change.title", from, to);
                    case Difference.Deadline(var from, var to) -> deadline(from, to, t);
                    case Difference.Stages(var from, var to) -> Sentence.of("watch.change.stage", from, to);
                    case Difference.Body(var before, var after) -> body(after - before);
                    case Difference.Surroundings() -> Sentence.of("watch.change.surroundings");
                })
                .toList();
    }

    private static Sentence body(int more) {
        if (more == 0) {
            return Sentence.of("watch.change.body.rewritten");
        }
        return Sentence.of(more > 0 ? "watch.change.body.longer" : "watch.change.body.shorter", Math.abs(more));
    }

    private static Sentence deadline(Optional<LocalDate> from, Optional<LocalDate> to, Words t) {
        if (from.isPresent() && to.isPresent()) {
            return Sentence.of("watch.change.deadline.moved", shortened(from.get(), to.get(), t), t.date(to.get()));
        }
        return to.map(day -> Sentence.of("watch.change.deadline.set", t.date(day)))
                .orElseGet(() -> Sentence.of(
                        "watch.change.deadline.gone", from.map(t::date).orElse("")));
    }

    /** "3" of "3 till 17 mars" when the month is the same; the whole day when it is not. */
    private static String shortened(LocalDate from, LocalDate to, Words t) {
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        return sameMonth ? String.valueOf(from.getDayOfMonth()) : t.date(from);
    }
}

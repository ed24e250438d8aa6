package se.utblick.watch.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utblick.kernel.Sentence;
import se.utblick.matcher.Hit;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Words;
import se.utblick.watch.Archive;
import se.utblick.watch.Finding;
import se.utblick.watch.Judgement;
import se.utblick.watch.Publication;
import se.utblick.watch.Standing;
import se.utblick.watch.Tier;

/**
 * A finding as the inbox and its own page show it, already decided.
 *
 * @param lang the tag of the language it is written in; null when that is the page's own
 * @param otherTitles the same in other languages, the page's own first
 * @param published when it was published, in words; empty when nobody knows
 * @param daysLeft to the last day; negative when it has passed
 * @param asked the words of the interests that hit, each once
 */
public record Card(
        Finding finding,
        List<Piece> title,
        @Nullable String lang,
        List<Other> otherTitles,
        SourceNames names,
        String published,
        Optional<Long> daysLeft,
        List<Piece> passage,
        List<String> asked,
        List<Finding.Reason> reasons) {

    // A card this high has several strong reasons, and is worth a colour of its own.
    private static final double HIGH = 7;
    private static final int REASONS_SHOWN = 4;
    private static final int WORDS_SHOWN = 8;

    static Card of(Finding finding, SourceNames names, Frame frame) {
        return of(finding, finding.hits(), names, frame);
    }

    /** What somebody has searched for, with the places that they asked about. */
    static Card of(Archive.Result result, SourceNames names, Frame frame) {
        var finding = new Finding(result.publication(), List.of(), Optional.empty(), 0, List.of(), List.of());
        return of(finding, result.hits(), names, frame);
    }

    private static Card of(Finding finding, List<Hit> hits, SourceNames names, Frame frame) {
        var t = frame.t();
        var publication = finding.publication();
        return new Card(
                finding,
                Marks.in(publication.title(), Hit.Field.TITLE, hits)
                        .pieces(0, publication.title().length(), ""),
                publication.language().equals(t.tag()) ? null : publication.language(),
                otherTitles(publication, hits, t),
                names,
                published(publication, t),
                finding.deadline().map(day -> ChronoUnit.DAYS.between(frame.today(), day)),
                Passages.of(publication.body(), hits),
                finding.met().stream()
                        .flatMap(met -> met.asked().stream())
                        .map(asked -> asked.replaceAll("^\"|\"$", ""))
                        .distinct()
                        .limit(WORDS_SHOWN)
                        .toList(),
                finding.reasons().stream().limit(REASONS_SHOWN).toList());
    }

    private static List<Other> otherTitles(Publication publication, List<Hit> hits, Words t) {
        var titles = publication.titles();
        var marks = Marks.in(titles.text(), Hit.Field.TITLE, hits);
        return titles.others().stream()
                .sorted(Comparator.comparing(line -> !line.language().equals(t.tag())))
                .map(line -> new Other(
                        line.language().equals(t.tag()) ? null : line.language(),
                        marks.pieces(line.start(), line.end(), "")))
                .toList();
    }

    /** A title in another language than the text's. */
    public record Other(@Nullable String lang, List<Piece> pieces) {}

    private static String published(Publication publication, Words t) {
        return publication
                .publishedOn()
                .map(day -> publication.monthOnly() ? t.month(day.getMonth()) + " " + day.getYear() : t.date(day))
                .orElse("");
    }

    /** What other sources tell of the same matter. */
    public List<Finding.Other> others() {
        return finding.others();
    }

    public String source() {
        return names.of(publication().source());
    }

    public String sourceOf(Finding.Other other) {
        return names.of(other.source());
    }

    public Publication publication() {
        return finding.publication();
    }

    public Standing standing() {
        return finding.standing();
    }

    public Optional<Judgement> judgement() {
        return finding.judgement();
    }

    public String rank() {
        return finding.score() >= HIGH ? "high" : "normal";
    }

    /** To know of, to act on or to decide. */
    public Tier tier() {
        return Tier.of(publication().kind(), publication().stage(), daysLeft);
    }

    public Optional<LocalDate> deadline() {
        return finding.deadline();
    }

    /** "Svara senast", "Sök senast" or only "Sista dag", by what is asked of us. */
    public String deadlineKey() {
        return "watch.deadline." + publication().kind().name();
    }

    /** How long there is left, in words. */
    public Optional<Sentence> left() {
        return daysLeft.map(days ->
                days < 0 ? Sentence.of("watch.deadline.passed", -days) : Sentence.of("watch.deadline.left", days));
    }
}

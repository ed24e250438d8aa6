package se.utblick.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.matcher.Hit;

/**
 * A publication that met one of our interests or several: one card in the inbox.
 *
 * @param met the interests it met, each with the places that did it
 * @param judgement the newest, where there is one
 * @param score how much it matters to us, by the rules of the {@link Ranking}
 * @param others what other sources tell of the same matter: they lie on the same card, when they lie on the same shelf
 * @param reasons why it stands where it stands, the weightiest first
 */
public record Finding(
        Publication publication,
        List<Met> met,
        Optional<Judgement> judgement,
        double score,
        List<Reason> reasons,
        List<Other> others) {

    /** That it met one interest, and where in the text. */
    public record Met(InterestId interest, String code, Bilingual name, List<Hit> hits) {
        public Met {
            hits = List.copyOf(hits);
        }

        /** The parts of the query that were met, in its author's words, each once. */
        public List<String> asked() {
            return hits.stream().map(Hit::asked).distinct().toList();
        }
    }

    /** Another source of the same matter, and what has become of it in our hands. */
    public record Other(PublicationId id, String source, Kind kind, String title, String language, Standing standing) {}

    /** One line of the answer to "why does it stand here?". */
    public record Reason(Sentence sentence, double points) {}

    public Finding {
        met = List.copyOf(met);
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
    }

    public PublicationId id() {
        return publication.id();
    }

    public Standing standing() {
        return judgement.map(last -> last.verdict().standing()).orElse(Standing.NEW);
    }

    public Optional<LocalDate> deadline() {
        return publication.deadline();
    }

    /** All the places in the text that met anything, in the order they stand. */
    public List<Hit> hits() {
        return met.stream().flatMap(one -> one.hits().stream()).sorted().toList();
    }
}

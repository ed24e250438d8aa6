package se.utblick.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.BodyKind;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.DocumentState;
import se.utblick.steering.OnADay;
import se.utblick.steering.SteeringDocument;

/**
 * Every steering document: what applies, what is being made, and what wants looking over.
 *
 * @param late what is due for review, or has run out
 * @param ending what ends within a year and is not due yet
 * @param prepared what is being made, and who is to decide on it; and what is decided for a day still to come
 * @param over what applies no longer, and has nothing newer
 * @param bare the areas that no programme or guideline in force is about
 */
public record DocumentsPage(
        List<Row> late,
        List<Row> ending,
        List<Shelf> shelves,
        List<Row> prepared,
        List<Row> over,
        List<Bilingual> bare,
        boolean mayBegin) {

    /** The documents in force of one kind. */
    public record Shelf(DocumentKind kind, List<Row> rows) {}

    /**
     * One version worth showing.
     *
     * @param now what it is on this day, and why
     * @param since the day of its last step
     * @param serves the codes of the goals that it serves
     */
    public record Row(
            OnADay now,
            String address,
            Optional<Decision> decision,
            BodyKind decides,
            LocalDate since,
            List<String> serves) {

        public SteeringDocument document() {
            return now.document();
        }

        public DocumentState state() {
            return now.state();
        }

        public Optional<Sentence> because() {
            return now.because();
        }

        public Optional<Sentence> toCome() {
            return now.toCome();
        }

        public Optional<LocalDate> last() {
            return now.lastDay();
        }

        /** Whether it has run out and a body has given it a new period, which has not begun. */
        boolean comesBack() {
            return state() == DocumentState.EXPIRED && now.isToApply();
        }

        boolean endsWithinAYear() {
            return last().filter(last -> !last.isBefore(now.today())
                            && !last.isAfter(now.today().plusYears(1)))
                    .isPresent();
        }
    }

    public DocumentsPage {
        late = List.copyOf(late);
        ending = List.copyOf(ending);
        shelves = List.copyOf(shelves);
        prepared = List.copyOf(prepared);
        over = List.copyOf(over);
        bare = List.copyOf(bare);
    }

    public int inForce() {
        return shelves.stream().mapToInt(shelf -> shelf.rows().size()).sum();
    }
}

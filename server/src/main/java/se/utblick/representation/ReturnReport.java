package se.utblick.representation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;

/**
 * What somebody tells when they come home, in five short answers.
 *
 * @param happened what happened
 * @param said what we said and what was heard, or empty
 * @param lesson what we learnt
 * @param nextStep what we do now
 * @param tell who needs to know
 * @param within whether the mandate was enough
 * @param attachment the address of papers that belong to it, or empty
 * @param cost what it came to
 */
public record ReturnReport(
        String happened,
        String said,
        String lesson,
        String nextStep,
        String tell,
        boolean within,
        String attachment,
        Optional<Money> cost,
        String reportedBy,
        Instant reportedAt) {

    public ReturnReport {
        happened = happened.strip();
        said = said.strip();
        lesson = lesson.strip();
        nextStep = nextStep.strip();
        tell = tell.strip();
    }

    /** What cannot be left out; all of it at once. */
    List<Sentence> missing() {
        var missing = new ArrayList<Sentence>();
        if (happened.isEmpty()) {
            missing.add(Sentence.of("representation.missing.happened"));
        }
        if (lesson.isEmpty()) {
            missing.add(Sentence.of("representation.missing.lesson"));
        }
        if (nextStep.isEmpty()) {
            missing.add(Sentence.of("representation.missing.next-step"));
        }
        if (tell.isEmpty()) {
            missing.add(Sentence.of("representation.missing.tell"));
        }
        return missing;
    }
}

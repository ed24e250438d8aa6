package se.utblick.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Subject;
import se.utblick.topics.TopicId;

/**
 * What somebody has written about an activity. An idea may leave much unsaid; a title, an objective, a unit and a time it
 * always has.
 *
 * @param type the code of the type, or empty
 * @param owner the code of the function that answers for it, or empty
 * @param origin what it came from, such as a finding of the watch; never changed afterwards
 */
public record NewActivity(
        ObjectiveId objective,
        Bilingual title,
        String type,
        TopicId area,
        Set<Mandate> mandates,
        Set<Receiver> receivers,
        int priority,
        UnitId unit,
        String owner,
        List<Partner> partners,
        DateRange period,
        Budget budget,
        Bilingual expectedBenefit,
        Bilingual howNoticed,
        Bilingual note,
        Optional<Subject> origin) {

    public NewActivity {
        mandates = Set.copyOf(mandates);
        receivers = Set.copyOf(receivers);
        partners = List.copyOf(partners);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("An activity has a title");
        }
    }

    /** All that it lacks before anybody can undertake to do it. */
    List<Sentence> missingToCommit() {
        return Commitment.missing(type, owner, mandates, receivers, budget, expectedBenefit);
    }
}

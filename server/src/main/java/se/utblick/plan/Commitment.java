package se.utblick.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;

/** What must be said of an idea before anybody can undertake to do it. */
final class Commitment {

    /** All that has not been said. */
    static List<Sentence> missing(
            String type,
            String owner,
            Set<Mandate> mandates,
            Set<Receiver> receivers,
            Budget budget,
            Bilingual expectedBenefit) {
        return Stream.of(
                        lack("type", type.isEmpty()),
                        lack("owner", owner.isEmpty()),
                        lack("mandate", mandates.isEmpty()),
                        lack("resources", budget.isNothing()),
                        lack("cost-centre", budget.costCentre().isEmpty()),
                        lack("benefit", expectedBenefit.isEmpty()),
                        lack("receiver", receivers.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> lack(String what, boolean lacking) {
        return lacking ? Optional.of(Sentence.of("plan.activity.lacks." + what)) : Optional.empty();
    }

    private Commitment() {}
}

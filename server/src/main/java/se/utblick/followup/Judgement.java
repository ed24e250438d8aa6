package se.utblick.followup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.utblick.followup.Attainment.Level;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Assessment;

/** Whether what an owner makes of an objective agrees with what the figures say; where not, it is said openly. */
final class Judgement {

    static Optional<Sentence> disagreement(Assessment owners, Level derived) {
        if (agreeing(owners.level()).contains(derived)) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(key(owners.level(), derived), owners.level(), derived));
    }

    private static Set<Level> agreeing(Assessment.Level owners) {
        return switch (owners) {
            case MET -> EnumSet.of(Level.MET);
            case ON_TRACK -> EnumSet.of(Level.ON_TRACK, Level.MET);
            case AT_RISK -> EnumSet.of(Level.AT_RISK);
            // Partly is a final word; the figures call the same thing a risk until the day has passed, then missed.
            case PARTLY_MET, MISSED -> EnumSet.of(Level.AT_RISK, Level.MISSED);
        };
    }

    private static String key(Assessment.Level owners, Level derived) {
        if (derived == Level.NO_EVIDENCE) {
            return "followup.disagreement.no-evidence";
        }
        return hope(owners).compareTo(derived) > 0
                ? "followup.disagreement.owner-kinder"
                : "followup.disagreement.owner-stricter";
    }

    private static Level hope(Assessment.Level owners) {
        return switch (owners) {
            case MISSED -> Level.MISSED;
            case AT_RISK, PARTLY_MET -> Level.AT_RISK;
            case ON_TRACK -> Level.ON_TRACK;
            case MET -> Level.MET;
        };
    }

    private Judgement() {}
}

package se.utblick.platform.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;

/** A rule said no: which, all that is missing, and what can be done instead. */
public record RefusedPage(Sentence sentence, List<Sentence> missing, Optional<Refused.WayOut> instead) {

    public static RefusedPage of(Refused no) {
        return new RefusedPage(no.sentence(), no.missing(), no.instead());
    }
}

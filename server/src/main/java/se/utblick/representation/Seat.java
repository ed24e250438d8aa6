package se.utblick.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyKind;

/**
 * A chair in a body that is not ours alone, with those who have sat on it and what they may do there.
 *
 * @param support the name of the function that stands behind it, or nothing
 * @param supporter the name of whoever that is, or empty
 * @param terms from the first to the last
 * @param mandates from the first to the last
 * @param missing how many reports from its meetings should have come and have not
 */
public record Seat(
        SeatId id,
        SeatFacts facts,
        Where where,
        Bilingual mandator,
        Bilingual support,
        String supporter,
        List<Term> terms,
        List<Mandate> mandates,
        int missing,
        Version version) {

    /** The body that it is a seat in. */
    public record Where(Bilingual name, BodyKind kind, Optional<LocalDate> endedOn) {

        /** Whether it decides on projects, so that our own applications are a conflict of interest. */
        public boolean decidesOnProjects() {
            return kind == BodyKind.PROGRAMME_BODY;
        }
    }

    public Seat {
        terms = List.copyOf(terms);
        mandates = List.copyOf(mandates);
    }

    /** Whoever sits on it, or is on the way to it when nobody does. */
    public Optional<Term> current() {
        return running().stream().findFirst();
    }

    /** Whoever comes next, while somebody still sits there. */
    public Optional<Term> successor() {
        return running().stream().skip(1).findFirst();
    }

    private List<Term> running() {
        return terms.stream().filter(term -> term.ending().isEmpty()).toList();
    }

    /** The mandate that holds on the day; a later one counts before an earlier. */
    public Optional<Mandate> mandate(LocalDate day) {
        return mandates.reversed().stream()
                .filter(mandate -> mandate.valid().contains(day))
                .findFirst();
    }

    /** The mandate that whoever has this term will go by: the one for today, or for their first day. */
    private Optional<Mandate> mandate(Term term, LocalDate today) {
        var begins = term.appointment().map(given -> given.period().first()).orElse(today);
        return mandate(begins.isAfter(today) ? begins : today);
    }

    public SeatStanding standing(LocalDate today) {
        if (current().isEmpty() && isGone(today)) {
            return SeatStanding.ENDED;
        }
        return current().map(term -> standing(term, today)).orElse(SeatStanding.VACANT);
    }

    /** Whether there is no such seat any longer, or no such body. */
    private boolean isGone(LocalDate today) {
        return facts.closedOn()
                .or(where::endedOn)
                .filter(last -> last.isBefore(today))
                .isPresent();
    }

    /** Where one of its terms stands. What is missing is missed from whoever sits there, not from whoever comes. */
    public SeatStanding standing(Term term, LocalDate today) {
        return term.standing(
                today, missing > 0 && current().filter(term::equals).isPresent());
    }

    /** The term that a step is about: whoever comes next can be named while somebody still sits there. */
    public Optional<Term> termFor(SeatStep step, LocalDate today) {
        return running().stream()
                .limit(2)
                .filter(term -> step.isOpenFrom(standing(term, today)))
                .findFirst();
    }

    public boolean isOpen(SeatStep step, LocalDate today) {
        return step.isOpenFrom(standing(today))
                || termFor(step, today).isPresent()
                || (step.isOpenFrom(SeatStanding.VACANT) && needsSuccessor(today));
    }

    /** Whether somebody new must be found while the old one still sits there. */
    public boolean needsSuccessor(LocalDate today) {
        return current()
                        .filter(term -> term.appointment().isPresent() && term.isLeaving(today))
                        .isPresent()
                && successor().isEmpty()
                && facts.closedOn().isEmpty()
                && where.endedOn().isEmpty();
    }

    public void mustBeOpenFor(SeatStep step, LocalDate today) {
        if (!isOpen(step, today)) {
            throw new Refused("representation.refused.step", step, standing(today));
        }
    }

    /** All that must be in place before whoever is appointed may speak for the region. */
    List<Sentence> missingFor(Term term, Optional<LocalDate> introducedOn, boolean substituteSettled, LocalDate today) {
        var missing = new ArrayList<Sentence>();
        if (mandate(term, today).isEmpty()) {
            missing.add(Sentence.of("representation.missing.mandate"));
        }
        if (!facts.hasSupport()) {
            missing.add(Sentence.of("representation.missing.support"));
        }
        if (introducedOn.isEmpty()) {
            missing.add(Sentence.of("representation.missing.introduction"));
        }
        if (!substituteSettled) {
            missing.add(Sentence.of("representation.missing.substitute"));
        }
        return missing;
    }

    /** What somebody should see to, the worst first. */
    public Set<Warning> warnings(LocalDate today) {
        var warnings = new TreeSet<Warning>();
        var standing = standing(today);
        if (standing == SeatStanding.ENDED) {
            return warnings;
        }
        if (standing == SeatStanding.VACANT) {
            warnings.add(Warning.VACANT);
            return warnings;
        }
        if (mandate(today).isEmpty()) {
            warnings.add(Warning.NO_MANDATE);
        }
        if (!facts.hasSupport()) {
            warnings.add(Warning.NO_SUPPORT);
        }
        if (missing > 0) {
            warnings.add(Warning.REPORT_MISSING);
        }
        if (needsSuccessor(today)) {
            warnings.add(Warning.NO_SUCCESSOR);
        }
        if (where.endedOn().isPresent()) {
            warnings.add(Warning.BODY_ENDED);
        }
        return warnings;
    }

    /** In the order of how bad it is. */
    public enum Warning {
        NO_MANDATE,
        VACANT,
        REPORT_MISSING,
        NO_SUPPORT,
        BODY_ENDED,
        NO_SUCCESSOR
    }
}

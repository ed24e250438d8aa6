package se.utblick.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.BodyId;
import se.utblick.platform.Subject;

/**
 * A point in a body's scheme of delegation: what somebody may decide on its behalf, and from when until when.
 *
 * @param bodyName the name of the body whose right it is
 * @param delegateName what the delegate is called; nothing for the chair
 * @param passedOnFrom the rule that it was passed on from, when a head of administration has let somebody else decide
 */
public record DelegationRule(
        UUID id, Terms terms, Bilingual bodyName, Bilingual delegateName, Optional<UUID> passedOnFrom) {

    static final String SUBJECT = "decisions.delegation-rule";

    /**
     * What a rule says.
     *
     * @param limits how far it goes, in words, or empty
     * @param mayPassOn whether the delegate, as head of administration, may let another official decide (7 kap. 6 §)
     * @param validUntil its last day, when it has one
     * @param basis the decision behind it
     */
    public record Terms(
            String number,
            BodyId body,
            DelegationMatter matter,
            String limits,
            Delegate delegate,
            boolean mayPassOn,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            Basis basis) {}

    /** The decision by which the right was given; one that was passed on has no paragraph in any minutes. */
    public record Basis(LocalDate on, String paragraph, RegistryNumber registryNumber) {}

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(terms.validFrom())
                && terms.validUntil().filter(day::isAfter).isEmpty();
    }

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** Everything that stands in the way of these terms by kommunallagen, all of it at once. */
    static List<Sentence> objections(Terms terms, Optional<DelegationRule> from) {
        var found = new ArrayList<Sentence>();
        if (!terms.matter().isDelegable()) {
            found.add(Sentence.of("decisions.objection.not-delegable", terms.matter()));
        }
        if (terms.mayPassOn() && terms.delegate().kind() != Delegate.Kind.OFFICIAL) {
            found.add(Sentence.of("decisions.objection.only-officials-pass-on"));
        }
        if (terms.validFrom().isBefore(terms.basis().on())) {
            found.add(Sentence.of(
                    "decisions.objection.before-decision", terms.basis().on()));
        }
        if (terms.validUntil().filter(terms.validFrom()::isAfter).isPresent()) {
            found.add(Sentence.of("decisions.objection.ends-before"));
        }
        if (from.isEmpty() && terms.basis().paragraph().isBlank()) {
            found.add(Sentence.of("decisions.objection.no-paragraph"));
        }
        from.ifPresent(given -> found.addAll(given.objectionsToPassingOn(terms)));
        return List.copyOf(found);
    }

    private List<Sentence> objectionsToPassingOn(Terms passed) {
        var found = new ArrayList<Sentence>();
        if (!terms.mayPassOn()) {
            found.add(Sentence.of("decisions.objection.may-not-pass-on", terms.number()));
        }
        if (passed.delegate().kind() != Delegate.Kind.OFFICIAL || passed.mayPassOn()) {
            found.add(Sentence.of("decisions.objection.passed-on-once"));
        }
        if (passed.matter() != terms.matter() || !passed.body().equals(terms.body())) {
            found.add(Sentence.of("decisions.objection.another-matter", terms.matter()));
        }
        var lasts = terms.validUntil().isEmpty()
                || passed.validUntil()
                        .filter(last -> !last.isAfter(terms.validUntil().get()))
                        .isPresent();
        if (!isValidOn(passed.validFrom()) || !lasts) {
            found.add(Sentence.of("decisions.objection.outlives", terms.number()));
        }
        return found;
    }
}

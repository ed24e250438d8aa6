package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.plan.Objective;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/** The form in which an owner says what they make of an objective, beside what the figures say. */
public record AssessmentPage(
        Objective objective,
        List<IndicatorView> indicators,
        Form form,
        List<Option> levels,
        boolean mayBeFinal,
        List<Option> next,
        Optional<Conflict> conflict) {}

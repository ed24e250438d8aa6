package se.utblick.decisions.web;

import java.time.LocalDate;
import org.springframework.util.MultiValueMap;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Checked;
import se.utblick.organisation.BodyId;
import se.utblick.platform.web.Form;

/** What somebody has typed in from the minutes. */
record DecisionForm(Form form) {

    static final String LABELS = "decisions.field";

    static DecisionForm of(MultiValueMap<String, String> typed) {
        return new DecisionForm(Form.of(LABELS, typed));
    }

    /** What the minutes say, or every mistake in what was typed. */
    Checked<Minutes> check(Matter matter, LocalDate today) {
        var title = form.required("title", Form.SHORT);
        var outcome = form.choice("outcome", Outcome.class);
        var body = form.id("body");
        var on = form.day("on");
        var paragraph = form.required("paragraph", 40);
        var number = form.registryNumber("registryNumber");
        var link = form.optional("link", Form.SHORT);
        var from = form.optionalDay("validFrom");
        var until = form.optionalDay("validUntil");
        var why = form.optional("why", Form.LONG);

        on.filter(day -> day.isAfter(today)).ifPresent(_ -> form.wrong("on", "decisions.field.not-yet"));
        from.filter(day -> on.filter(day::isBefore).isPresent())
                .ifPresent(_ -> form.wrong("validFrom", "decisions.field.before-decision"));
        until.filter(last -> !last.isAfter(from.or(() -> on).orElse(today)))
                .ifPresent(_ -> form.wrong("validUntil", "platform.field.ends-before-start"));
        if (!link.isEmpty() && !link.matches("https?://[^\\s/]+.*")) {
            form.wrong("link", "decisions.field.not-a-link");
        }
        outcome.filter(came -> came == Outcome.REMITTED && why.isEmpty())
                .ifPresent(_ -> form.wrong("why", "decisions.field.reasons-needed"));
        outcome.filter(came -> (came == Outcome.EXTENDED || came == Outcome.PAUSED) && until.isEmpty())
                .ifPresent(_ -> form.wrong("validUntil", "decisions.field.end-needed"));
        return form.check(() -> new Minutes(
                matter.kind(),
                matter.subject(),
                title,
                outcome.orElseThrow(),
                new DecisionReference(
                        new BodyId(body.orElseThrow()), on.orElseThrow(), paragraph, number.orElseThrow(), link),
                why,
                from,
                until));
    }
}

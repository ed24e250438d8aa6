package se.utblick.decisions.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Delegate;
import se.utblick.decisions.DelegationRule;
import se.utblick.decisions.Delegations;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.platform.web.Words;

/** Registering what was decided on a body's behalf. */
@Controller
class DelegatedDecisionPages {

    private static final String LABELS = "decisions.field";

    private final Delegations delegations;
    private final Pages pages;

    DelegatedDecisionPages(Delegations delegations, Pages pages) {
        this.delegations = delegations;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.NEW_DELEGATED_DECISION)
    View form(Frame frame, Actor by) {
        by.mustHave(Permission.RECORD_DECISION);
        return pages.show(frame, page(frame, Form.empty(LABELS), Optional.empty()));
    }

    @PostMapping(DecisionsPaths.NEW_DELEGATED_DECISION)
    View register(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of(LABELS, typed);
        var rule = form.id("rule");
        var title = form.required("title", Form.SHORT);
        var on = form.day("on");
        var number = form.registryNumber("registryNumber");
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, form, Optional.empty()));
        }
        try {
            delegations.register(
                    by, rule.orElseThrow(), title, on.orElseThrow(), number.orElseThrow(), Optional.empty());
            return Redirect.to(DecisionsPaths.DELEGATION, "decisions.said.delegated");
        } catch (Refused no) {
            return pages.show(frame, page(frame, form, Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        }
    }

    /** Those that have ended too: what was decided while they held may be registered afterwards. */
    private DelegatedDecisionPage page(Frame frame, Form form, Optional<RefusedPage> no) {
        var rules = delegations.rules().stream()
                .filter(rule -> !rule.terms().validFrom().isAfter(frame.today()))
                .map(rule -> new Option(rule.id().toString(), name(rule, frame.t())))
                .toList();
        return new DelegatedDecisionPage(form, rules, no);
    }

    private static String name(DelegationRule rule, Words t) {
        return t.get(
                "decisions.rule.name",
                rule.terms().number(),
                rule.terms().matter(),
                rule.terms().delegate().kind() == Delegate.Kind.CHAIR
                        ? t.of(Delegate.Kind.CHAIR)
                        : t.of(rule.delegateName()),
                rule.bodyName());
    }
}

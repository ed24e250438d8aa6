package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Delegate;
import se.utblick.decisions.DelegationMatter;
import se.utblick.decisions.DelegationRule;
import se.utblick.decisions.DelegationRule.Basis;
import se.utblick.decisions.DelegationRule.Terms;
import se.utblick.decisions.Delegations;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Writing down a rule of delegation as the body has decided it, or as it was passed on. */
@Controller
class DelegationRulePages {

    private static final String FROM = "from";
    private static final String FUNCTION = "function";

    private final Delegations delegations;
    private final Organisation organisation;
    private final Pages pages;

    DelegationRulePages(Delegations delegations, Organisation organisation, Pages pages) {
        this.delegations = delegations;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.NEW_DELEGATION_RULE)
    View form(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> said) {
        by.mustHave(Permission.RECORD_DECISION);
        var from = from(Form.of("decisions.field", said));
        var form = Form.empty("decisions.field");
        from.ifPresent(rule -> form.with("number", rule.terms().number())
                .with("delegate", Delegate.Kind.OFFICIAL)
                .with(FROM, rule.id()));
        return pages.show(frame, page(frame, form, from, Optional.empty()));
    }

    @PostMapping(DecisionsPaths.NEW_DELEGATION_RULE)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var form = Form.of("decisions.field", typed);
        var from = from(form);
        var terms = terms(form, from);
        if (terms.isEmpty()) {
            return pages.mend(frame, page(frame, form, from, Optional.empty()));
        }
        try {
            delegations.add(by, terms.get(), from.map(DelegationRule::id));
            return Redirect.to(DecisionsPaths.DELEGATION, "decisions.said.rule-added");
        } catch (Refused no) {
            return pages.show(frame, page(frame, form, from, Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private Optional<Terms> terms(Form form, Optional<DelegationRule> from) {
        var number = form.required("number", 20);
        var body =
                from.map(rule -> rule.terms().body()).or(() -> form.id("body").map(BodyId::new));
        var matter = from.map(rule -> rule.terms().matter())
                .or(() -> form.choice("delegationMatter", DelegationMatter.class));
        var limits = form.optional("limits", Form.SHORT);
        var delegate = delegate(form);
        var first = form.day("validFrom");
        var last = form.optionalDay("lastDay");
        var on = form.day("on");
        var paragraph = form.optional("paragraph", 40);
        var registryNumber = form.registryNumber("registryNumber");
        return form.mistakes().isEmpty()
                ? Optional.of(new Terms(
                        number,
                        body.orElseThrow(),
                        matter.orElseThrow(),
                        limits,
                        delegate.orElseThrow(),
                        form.ticked("mayPassOn", "true"),
                        first.orElseThrow(),
                        last,
                        new Basis(on.orElseThrow(), paragraph, registryNumber.orElseThrow())))
                : Optional.empty();
    }

    /** One, whoever it is: several officials together are refused before anything else is asked. */
    private Optional<Delegate> delegate(Form form) {
        if (form.all(FUNCTION).size() > 1) {
            form.wrong(FUNCTION, "decisions.field.no-group");
            return Optional.empty();
        }
        var kind = form.choice("delegate", Delegate.Kind.class);
        return kind.flatMap(chosen -> switch (chosen) {
            case OFFICIAL -> official(form);
            case COMMITTEE -> form.id("committee").map(id -> Delegate.committee(new BodyId(id)));
            case CHAIR -> Optional.of(Delegate.chair());
        });
    }

    private Optional<Delegate> official(Form form) {
        var known = organisation.function(form.typed(FUNCTION));
        if (known.isEmpty()) {
            form.wrong(FUNCTION, "platform.field.choose");
        }
        return known.map(function -> Delegate.official(function.code()));
    }

    private Optional<DelegationRule> from(Form form) {
        return form.optionalId(FROM).map(id -> delegations.rule(id).orElseThrow(() -> new NotFound(id)));
    }

    private DelegationRulePage page(Frame frame, Form form, Optional<DelegationRule> from, Optional<RefusedPage> no) {
        return new DelegationRulePage(
                form,
                from,
                bodies(frame, body -> body.kind() == BodyKind.BOARD || body.kind() == BodyKind.COMMITTEE),
                bodies(frame, body -> body.kind() == BodyKind.WORKING_COMMITTEE),
                organisation.functions().stream()
                        .map(function -> new Option(function.code(), frame.t().of(function.name())))
                        .toList(),
                no);
    }

    private List<Option> bodies(Frame frame, Predicate<Body> which) {
        return organisation.decidingBodies().stream()
                .filter(which)
                .filter(body -> body.existsOn(frame.today()))
                .map(body -> new Option(body.id().value().toString(), frame.t().of(body.name())))
                .toList();
    }
}

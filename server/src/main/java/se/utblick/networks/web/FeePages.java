package se.utblick.networks.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.networks.Fee;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.MembershipYear;
import se.utblick.networks.MembershipYears;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** The fees of a year, each with whether it may be paid and what is missing. */
@Controller
class FeePages {

    private static final long MOST = 1_000_000_000L;

    private final Memberships memberships;
    private final MembershipYears years;
    private final Pages pages;

    FeePages(Memberships memberships, MembershipYears years, Pages pages) {
        this.memberships = memberships;
        this.years = years;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.FEES)
    View fees(Frame frame, Actor by, @RequestParam(required = false) @Nullable String year) {
        by.mustHave(Permission.READ);
        var asked = Years.asked(year, frame.today().plusMonths(2).getYear());
        var taken = years.in(by, asked);
        var rows = memberships.all(by).stream()
                .filter(one -> one.state(frame.today()).isOurs()
                        || taken.of(one.id()).fee().isPresent())
                .map(one -> row(one, taken.of(one.id())))
                .toList();
        return pages.show(
                frame, new FeesPage(Years.around(asked, frame.today()), rows, by.may(Permission.APPROVE_FEES)));
    }

    private FeesPage.Row row(Membership membership, MembershipYear year) {
        return new FeesPage.Row(membership, year.fee(), years.missing(membership, year.year(), year.fee()));
    }

    @PostMapping(NetworksPaths.APPROVAL)
    View approve(Actor by, @PathVariable UUID id, @PathVariable String year) {
        var of = Years.written(year);
        years.approve(by, new MembershipId(id), of);
        return Redirect.to(NetworksPaths.FEES + "?year=" + of, "networks.said.fee-approved");
    }

    @GetMapping(NetworksPaths.FEE)
    View fee(Frame frame, Actor by, @PathVariable UUID id, @PathVariable String year) {
        mustWrite(by);
        var membership = membership(by, id);
        var of = Years.written(year);
        return pages.show(frame, page(frame, membership, of, form(by, membership, of)));
    }

    @PostMapping(NetworksPaths.FEE)
    View save(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable String year,
            @RequestParam MultiValueMap<String, String> typed) {
        mustWrite(by);
        var membership = membership(by, id);
        var of = Years.written(year);
        var form = Form.of(Field.LABELS, typed);
        var page = page(frame, membership, of, form);
        var budgeted = form.wholeNumber("budgeted", MOST).map(Money::new);
        var invoiced = form.wholeNumber("invoiced", MOST).map(Money::new);
        var note = form.optional("note", Form.SHORT);
        return switch (form.check(() -> new Fee(of, budgeted, invoiced, note, Optional.empty(), form.version()))) {
            case Checked.Bad<Fee> _ -> pages.mend(frame, page);
            case Checked.Good<Fee>(var fee) -> save(frame, by, membership, page, fee);
        };
    }

    private View save(Frame frame, Actor by, Membership membership, FormPage page, Fee fee) {
        try {
            years.save(by, membership.id(), fee);
            return Redirect.to(NetworksPaths.membership(membership.id()) + "#cost", "networks.said.fee-saved");
        } catch (Stale _) {
            return pages.show(frame, page.besides(form(by, membership, fee.year())))
                    .with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    private Form form(Actor by, Membership membership, int year) {
        var fee = years.year(by, membership.id(), year).fee();
        var form = Form.empty(Field.LABELS)
                .with("version", fee.map(Fee::version).orElse(Version.FIRST).number())
                .with("note", fee.map(Fee::note).orElse(""));
        var expected = membership.profile().expectedFee().filter(_ -> fee.isEmpty());
        fee.flatMap(Fee::budgeted).or(() -> expected).ifPresent(one -> form.with("budgeted", one.kronor()));
        fee.flatMap(Fee::invoiced).ifPresent(one -> form.with("invoiced", one.kronor()));
        return form;
    }

    private static FormPage page(Frame frame, Membership membership, int year, Form form) {
        return FormPage.of(
                "networks.fee.form",
                MembershipChoices.back(frame.t(), membership),
                NetworksPaths.at(NetworksPaths.FEE, membership.id(), year),
                List.of(
                        Field.kronor("budgeted"),
                        Field.kronor("invoiced"),
                        Field.text("note").orNothing()),
                form);
    }

    @GetMapping(NetworksPaths.RATES)
    View rates(Frame frame, Actor by) {
        by.mustHave(Permission.APPROVE_FEES);
        var form = Form.empty(Field.LABELS).with("year", frame.today().getYear());
        Optional.ofNullable(years.rates().floorEntry(frame.today().getYear()))
                .ifPresent(rate -> form.with("rate", rate.getValue().kronor()));
        return pages.show(frame, ratePage(frame, form));
    }

    @PostMapping(NetworksPaths.RATES)
    View rate(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.APPROVE_FEES);
        var form = Form.of(Field.LABELS, typed);
        var year = form.wholeNumber("year", Years.LAST).filter(one -> one >= Years.FIRST);
        var rate = form.wholeNumber("rate", 100_000).filter(one -> one > 0);
        if (year.isEmpty()) {
            form.wrong("year", "networks.field.year-needed");
        }
        if (rate.isEmpty()) {
            form.wrong("rate", "networks.field.rate-needed");
        }
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, ratePage(frame, form));
        }
        years.rate(by, year.orElseThrow().intValue(), new Money(rate.orElseThrow()));
        return Redirect.to(NetworksPaths.REPORT, "networks.said.rate-set");
    }

    private static FormPage ratePage(Frame frame, Form form) {
        return FormPage.of(
                "networks.rate.form",
                new FormPage.Link(NetworksPaths.REPORT, frame.t().get("networks.report.title")),
                NetworksPaths.RATES,
                List.of(Field.number("year"), Field.kronor("rate")),
                form);
    }

    private static void mustWrite(Actor by) {
        if (!by.may(Permission.APPROVE_FEES)) {
            by.mustHave(Permission.KEEP_NETWORKS);
        }
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}

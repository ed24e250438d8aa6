package se.utblick.networks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.MembershipYears;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.networks.Occasion;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.platform.web.Words;

/** What a membership took and gave, written down one meeting or one piece of work at a time. */
@Controller
class OccasionPages {

    private static final String NEW = "new";

    private final Memberships memberships;
    private final MembershipYears years;
    private final Pages pages;

    OccasionPages(Memberships memberships, MembershipYears years, Pages pages) {
        this.memberships = memberships;
        this.years = years;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.OCCASION)
    View occasion(Frame frame, Actor by, @PathVariable UUID id, @PathVariable String occasion) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        var form = occasion.equals(NEW) ? begun(frame.today()) : form(known(by, membership, occasion));
        return pages.show(frame, page(frame.t(), membership, occasion, form));
    }

    @PostMapping(NetworksPaths.OCCASION)
    View record(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable String occasion,
            @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        var before = occasion.equals(NEW) ? Optional.<Occasion>empty() : Optional.of(known(by, membership, occasion));
        var form = Form.of(Field.LABELS, typed);
        var page = page(frame.t(), membership, occasion, form);
        return switch (check(form, before, frame.today())) {
            case Checked.Bad<Occasion> _ -> pages.mend(frame, page);
            case Checked.Good<Occasion>(var written) -> record(frame, by, membership, page, written, before.isEmpty());
        };
    }

    private View record(Frame frame, Actor by, Membership membership, FormPage page, Occasion written, boolean isNew) {
        try {
            years.record(by, membership.id(), written, isNew);
            return Redirect.to(NetworksPaths.membership(membership.id()) + "#log", "networks.said.recorded");
        } catch (Stale _) {
            var theirs = form(known(by, membership, written.id().toString()));
            return pages.show(frame, page.besides(theirs)).with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    static Checked<Occasion> check(Form form, Optional<Occasion> before, LocalDate today) {
        var kind = form.choice("kind", Occasion.Kind.class);
        var on = form.day("on");
        var title = form.required("title", 200);
        var who = form.optional("who", 200);
        var hours = form.wholeNumber("hours", 10_000).orElse(0L);
        var travel = form.kronor("travel");
        var hosting = form.kronor("hosting");
        var contribution = form.optional("contribution", 2_000);
        var result = form.optional("result", 2_000);
        var reported = form.optionalDay("reportedOn");
        reported.filter(day -> on.filter(day::isBefore).isPresent())
                .ifPresent(_ -> form.wrong("reportedOn", "networks.field.reported-before"));
        on.filter(today::isBefore)
                .filter(_ -> form.ticked("attended", "yes") || reported.isPresent())
                .ifPresent(day -> form.wrong("on", "networks.refused.not-yet", day));
        return form.check(() -> new Occasion(
                before.map(Occasion::id).orElseGet(UUID::randomUUID),
                kind.orElseThrow(),
                on.orElseThrow(),
                title,
                form.ticked("attended", "yes"),
                who,
                Math.toIntExact(hours),
                travel,
                hosting,
                contribution,
                result,
                reported,
                Optional.empty(),
                before.isPresent() ? form.version() : Version.FIRST));
    }

    private static Form begun(LocalDate today) {
        return Form.empty(Field.LABELS)
                .with("kind", Occasion.Kind.MEETING)
                .with("on", today)
                .with("attended", "yes");
    }

    private static Form form(Occasion occasion) {
        var form = Form.empty(Field.LABELS)
                .with("version", occasion.version().number())
                .with("kind", occasion.kind())
                .with("on", occasion.on())
                .with("title", occasion.title())
                .with("attended", occasion.attended() ? "yes" : "no")
                .with("who", occasion.who())
                .with("hours", occasion.hours())
                .with("travel", occasion.travel().kronor())
                .with("hosting", occasion.hosting().kronor())
                .with("contribution", occasion.contribution())
                .with("result", occasion.result());
        occasion.reportedOn().ifPresent(day -> form.with("reportedOn", day));
        return form;
    }

    private static FormPage page(Words t, Membership membership, String occasion, Form form) {
        var fields = List.of(
                Field.select("kind", MembershipChoices.constants(t, Occasion.Kind.values())),
                Field.day("on"),
                Field.text("title"),
                Field.select("attended", MembershipChoices.yesOrNo(t)),
                Field.text("who").orNothing(),
                Field.number("hours").under("networks.part.took"),
                Field.kronor("travel"),
                Field.kronor("hosting"),
                Field.area("contribution").orNothing().under("networks.part.gave"),
                Field.area("result").orNothing(),
                Field.day("reportedOn").orNothing());
        return FormPage.of(
                occasion.equals(NEW) ? "networks.occasion.new" : "networks.occasion.edit",
                MembershipChoices.back(t, membership),
                NetworksPaths.at(NetworksPaths.OCCASION, membership.id()).replace("{occasion}", occasion),
                fields,
                form);
    }

    private Occasion known(Actor by, Membership membership, String occasion) {
        return years.of(by, membership.id()).stream()
                .flatMap(year -> year.occasions().stream())
                .filter(one -> one.id().toString().equals(occasion))
                .findFirst()
                .orElseThrow(() -> new NotFound(occasion));
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}

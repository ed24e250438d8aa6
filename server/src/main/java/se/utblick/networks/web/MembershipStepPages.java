package se.utblick.networks.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.networks.Membership;
import se.utblick.networks.Membership.Step;
import se.utblick.networks.MembershipId;
import se.utblick.networks.MembershipSteps;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** The steps of a membership that no body decides. */
@Controller
class MembershipStepPages {

    private final Memberships memberships;
    private final MembershipSteps steps;
    private final Pages pages;

    MembershipStepPages(Memberships memberships, MembershipSteps steps, Pages pages) {
        this.memberships = memberships;
        this.steps = steps;
        this.pages = pages;
    }

    @PostMapping(NetworksPaths.ENTRY)
    View enter(Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var membership = membership(by, id);
        steps.enter(by, membership.id(), Form.of(Field.LABELS, typed).version());
        return Redirect.to(NetworksPaths.membership(membership.id()), "networks.said.entered");
    }

    @GetMapping(NetworksPaths.REVIEW)
    View reviewing(Frame frame, Actor by, @PathVariable UUID id) {
        return open(frame, by, id, Step.OPEN_REVIEW);
    }

    @GetMapping(NetworksPaths.NOTICE)
    View giving(Frame frame, Actor by, @PathVariable UUID id) {
        return open(frame, by, id, Step.GIVE_NOTICE);
    }

    @GetMapping(NetworksPaths.HANDOVER)
    View handing(Frame frame, Actor by, @PathVariable UUID id) {
        return open(frame, by, id, Step.HAND_OVER);
    }

    @PostMapping(NetworksPaths.REVIEW)
    View review(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return take(frame, by, id, Step.OPEN_REVIEW, typed);
    }

    @PostMapping(NetworksPaths.NOTICE)
    View give(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return take(frame, by, id, Step.GIVE_NOTICE, typed);
    }

    @PostMapping(NetworksPaths.HANDOVER)
    View handOver(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return take(frame, by, id, Step.HAND_OVER, typed);
    }

    private View open(Frame frame, Actor by, UUID id, Step step) {
        by.mustHave(step.permission());
        var membership = membership(by, id);
        membership.mustBeOpenFor(step, frame.today());
        var form = Form.empty(Field.LABELS).with("version", membership.version().number());
        return pages.show(frame, page(frame, membership, step, form));
    }

    /** A rule that says no is shown above the form, so that what was typed need not be typed again. */
    private View take(Frame frame, Actor by, UUID id, Step step, MultiValueMap<String, String> typed) {
        by.mustHave(step.permission());
        var membership = membership(by, id);
        var form = Form.of(Field.LABELS, typed);
        var page = page(frame, membership, step, form);
        for (var field : page.fields()) {
            if (field.kind() == Field.Kind.DAY) {
                form.day(field.name());
            } else {
                form.required(field.name(), field.longest());
            }
        }
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        try {
            take(by, membership.id(), step, form);
            return Redirect.to(NetworksPaths.membership(membership.id()), said(step));
        } catch (Stale _) {
            form.with("version", membership(by, id).version().number());
            var no = new Refused("networks.refused.stale");
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    private void take(Actor by, MembershipId id, Step step, Form form) {
        switch (step) {
            case GIVE_NOTICE ->
                steps.giveNotice(by, id, form.version(), form.day("sentOn").orElseThrow());
            case HAND_OVER -> steps.handOver(by, id, form.version(), form.typed("lessons"), form.typed("contacts"));
            default -> steps.openReview(by, id, form.version(), form.typed("why"));
        }
    }

    private static FormPage page(Frame frame, Membership membership, Step step, Form form) {
        var fields = switch (step) {
            case GIVE_NOTICE -> List.of(Field.day("sentOn"));
            case HAND_OVER -> List.of(Field.area("lessons"), Field.area("contacts"));
            default -> List.of(Field.area("why"));
        };
        return FormPage.of(
                "networks.step." + step.name(),
                MembershipChoices.back(frame.t(), membership),
                NetworksPaths.at(path(step), membership.id()),
                fields,
                form);
    }

    private static String path(Step step) {
        return switch (step) {
            case GIVE_NOTICE -> NetworksPaths.NOTICE;
            case HAND_OVER -> NetworksPaths.HANDOVER;
            default -> NetworksPaths.REVIEW;
        };
    }

    private static String said(Step step) {
        return switch (step) {
            case GIVE_NOTICE -> "networks.said.notice-given";
            case HAND_OVER -> "networks.said.handed-over";
            default -> "networks.said.review-opened";
        };
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}

package se.utblick.networks.web;

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
import se.utblick.networks.Membership;
import se.utblick.networks.MembershipId;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.networks.Profile;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Putting forward a membership, and writing it anew. */
@Controller
class MembershipFormPages {

    private final Memberships memberships;
    private final MembershipChoices choices;
    private final Pages pages;

    MembershipFormPages(Memberships memberships, MembershipChoices choices, Pages pages) {
        this.memberships = memberships;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.NEW)
    View begin(Frame frame, Actor by) {
        by.mustHave(Permission.KEEP_NETWORKS);
        return pages.show(frame, page(frame, by, Optional.empty(), MembershipForm.begun()));
    }

    @PostMapping(NetworksPaths.MEMBERSHIPS)
    View propose(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var form = Form.of(Field.LABELS, typed);
        var page = page(frame, by, Optional.empty(), form);
        return switch (written(frame, page, form).check(Optional.empty())) {
            case Checked.Bad<Profile> _ -> pages.mend(frame, page);
            case Checked.Good<Profile>(var profile) -> {
                var id = memberships.propose(by, profile);
                yield Redirect.to(NetworksPaths.membership(id), "networks.said.proposed");
            }
        };
    }

    @GetMapping(NetworksPaths.EDIT)
    View edit(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        return pages.show(frame, page(frame, by, Optional.of(membership), MembershipForm.of(membership, frame.t())));
    }

    @PostMapping(NetworksPaths.EDIT)
    View save(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.KEEP_NETWORKS);
        var membership = membership(by, id);
        var form = Form.of(Field.LABELS, typed);
        var page = page(frame, by, Optional.of(membership), form);
        return switch (written(frame, page, form).check(Optional.of(membership.profile()))) {
            case Checked.Bad<Profile> _ -> pages.mend(frame, page);
            case Checked.Good<Profile>(var profile) -> save(frame, by, membership, page, profile);
        };
    }

    private View save(Frame frame, Actor by, Membership membership, FormPage page, Profile profile) {
        try {
            memberships.edit(by, membership.id(), page.form().version(), profile);
            return Redirect.to(NetworksPaths.membership(membership.id()), "networks.said.saved");
        } catch (Stale _) {
            var theirs = MembershipForm.of(membership(by, membership.id().value()), frame.t());
            return pages.show(frame, page.besides(theirs)).with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
        }
    }

    private static MembershipForm written(Frame frame, FormPage page, Form form) {
        return new MembershipForm(form, page.fields(), frame.t().language());
    }

    private FormPage page(Frame frame, Actor by, Optional<Membership> membership, Form form) {
        var t = frame.t();
        var fields = MembershipForm.fields(
                t, choices.networks(t), choices.through(by, t), choices.goals(t), choices.functions(t));
        return membership
                .map(one -> FormPage.of(
                        "networks.edit",
                        MembershipChoices.back(t, one),
                        NetworksPaths.at(NetworksPaths.EDIT, one.id()),
                        fields,
                        form))
                .orElseGet(() -> FormPage.of(
                        "networks.new",
                        new FormPage.Link(NetworksPaths.MEMBERSHIPS, t.get("networks.menu")),
                        NetworksPaths.MEMBERSHIPS,
                        fields,
                        form));
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }
}

package se.utblick.watch.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked.Bad;
import se.utblick.kernel.Checked.Good;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.watch.HandedIn;
import se.utblick.watch.WatchPaths;

/** Handing in a link or a text that one was sent. */
@Controller
class HandInPages {

    private final HandedIn handedIn;
    private final Pages pages;

    HandInPages(HandedIn handedIn, Pages pages) {
        this.handedIn = handedIn;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.HAND_IN)
    View empty(Frame frame, Actor by) {
        by.mustHave(Permission.SORT_FINDINGS);
        return pages.show(frame, page(frame, HandInForm.empty(), Optional.empty()));
    }

    /** Shows what lies at the link, and keeps nothing but what is typed. */
    @PostMapping(WatchPaths.LOOK_AT)
    View look(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.SORT_FINDINGS);
        var form = HandInForm.sent(sent);
        var link = form.required("link", HandInForm.LONGEST_LINK);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, form, Optional.empty()));
        }
        return switch (handedIn.look(by, link)) {
            case Good<HandedIn.Look>(var look) ->
                pages.show(frame, page(frame, HandInForm.suggested(form, look), Optional.of(look)));
            case Bad<HandedIn.Look> bad -> mend(frame, form, bad);
        };
    }

    @PostMapping(WatchPaths.PUBLICATIONS)
    View handIn(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.SORT_FINDINGS);
        var form = HandInForm.sent(sent);
        var piece = HandInForm.read(form, frame.today());
        if (piece.isEmpty()) {
            return pages.mend(frame, page(frame, form, Optional.empty()));
        }
        return switch (handedIn.handIn(by, piece.get())) {
            case Good<HandedIn.Taken>(var taken) ->
                Redirect.to(
                        WatchPaths.publication(taken.publication()),
                        taken.isNew() ? "watch.said.handed-in" : "watch.said.already-there");
            case Bad<HandedIn.Taken> bad -> mend(frame, form, bad);
        };
    }

    private View mend(Frame frame, Form form, Bad<?> bad) {
        bad.mistakes()
                .forEach((field, why) ->
                        form.wrong(field, why.key(), why.details().toArray()));
        return pages.mend(frame, page(frame, form, Optional.empty()));
    }

    private static HandInPage page(Frame frame, Form form, Optional<HandedIn.Look> look) {
        return new HandInPage(form, look, HandInForm.kinds(frame.t()), HandInForm.languages(frame.t()));
    }
}

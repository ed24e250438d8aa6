package se.utblick.watch.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.watch.Source;
import se.utblick.watch.SourceCare;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.connect.KnownSource;
import se.utblick.watch.connect.KnownSources;

/** A feed is added by its address, a known source is switched on, and a source is given another name or address. */
@Controller
class SourceFormPages {

    private final Sources sources;
    private final SourceCare care;
    private final Pages pages;

    SourceFormPages(Sources sources, SourceCare care, Pages pages) {
        this.sources = sources;
        this.care = care;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.NEW_SOURCE)
    View fresh(Frame frame, Actor by) {
        by.mustHave(Permission.EDIT_SOURCES);
        return pages.show(frame, new SourceFormPage(SourceForm.empty(), Optional.empty(), Optional.empty()));
    }

    @PostMapping(WatchPaths.SOURCES)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.EDIT_SOURCES);
        var known = KnownSources.of(Objects.requireNonNullElse(sent.getFirst("kind"), ""));
        if (known.isPresent()) {
            return switchOn(by, known.get());
        }
        var form = SourceForm.sent(sent);
        var name = SourceForm.name(form);
        var address = SourceForm.address(form, care);
        if (form.mistakes().isEmpty()) {
            try {
                return Redirect.to(WatchPaths.source(care.add(by, name, address)), "watch.said.source-added");
            } catch (DuplicateKeyException alreadyThere) {
                form.wrong("address", "watch.source.address-taken");
            }
        }
        return pages.mend(frame, new SourceFormPage(form, Optional.empty(), Optional.empty()));
    }

    /** Whoever was second at the button finds it switched on. */
    private View switchOn(Actor by, KnownSource known) {
        try {
            care.add(by, known, known.address());
        } catch (DuplicateKeyException alreadyOn) {
            return Redirect.to(WatchPaths.source(known.kind()));
        }
        return Redirect.to(WatchPaths.source(known.kind()), "watch.said.source-added");
    }

    @GetMapping(WatchPaths.EDIT_SOURCE)
    View edit(Frame frame, Actor by, @PathVariable("source") String code) {
        by.mustHave(Permission.EDIT_SOURCES);
        var source = found(by, code);
        return pages.show(
                frame, new SourceFormPage(SourceForm.filledIn(source), Optional.of(source), Optional.empty()));
    }

    @PostMapping(WatchPaths.SOURCE)
    View change(
            Frame frame,
            Actor by,
            @PathVariable("source") String code,
            @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.EDIT_SOURCES);
        var form = SourceForm.sent(sent);
        var source = found(by, code);
        var name = SourceForm.name(form);
        var address = SourceForm.address(form, care);
        if (form.mistakes().isEmpty()) {
            try {
                care.change(by, code, form.version(), name, address);
                return Redirect.to(WatchPaths.source(code), "watch.said.source-changed");
            } catch (Stale stale) {
                return pages.mend(frame, against(found(by, code), form));
            } catch (DuplicateKeyException alreadyThere) {
                form.wrong("address", "watch.source.address-taken");
            }
        }
        return pages.mend(frame, new SourceFormPage(form, Optional.of(source), Optional.empty()));
    }

    /** Whoever sends it again has seen both. */
    private static SourceFormPage against(Source now, Form form) {
        var again = form.with("version", now.version().number());
        return new SourceFormPage(again, Optional.of(now), Optional.of(now));
    }

    private Source found(Actor by, String code) {
        return sources.source(by, code)
                .flatMap(whole -> whole.listed().source())
                .orElseThrow(() -> new NotFound(code));
    }
}

package se.utblick.watch.web;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.watch.SourceCare;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;

/** The sources: how each is doing, and what can be done about it. */
@Controller
class SourcePages {

    private final Sources sources;
    private final SourceCare care;
    private final Pages pages;
    private final InstantSource clock;

    SourcePages(Sources sources, SourceCare care, Pages pages, InstantSource clock) {
        this.sources = sources;
        this.care = care;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(WatchPaths.SOURCES)
    View all(Frame frame, Actor by) {
        return pages.show(frame, SourcesPage.of(sources.all(by), lines(frame), by.may(Permission.EDIT_SOURCES)));
    }

    @GetMapping(WatchPaths.SOURCE)
    View source(Frame frame, Actor by, @PathVariable("source") String code) {
        return pages.show(frame, page(frame, by, code, SourceForm.empty()));
    }

    @PostMapping(WatchPaths.SOURCE_OFF)
    View switchOff(
            Frame frame,
            Actor by,
            @PathVariable("source") String code,
            @RequestParam MultiValueMap<String, String> sent) {
        by.mustHave(Permission.EDIT_SOURCES);
        var form = SourceForm.sent(sent);
        var why = SourceForm.why(form);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, by, code, form));
        }
        care.switchOff(by, code, why);
        return Redirect.to(WatchPaths.source(code), "watch.said.source-off");
    }

    @PostMapping(WatchPaths.SOURCE_ON)
    View switchOn(Actor by, @PathVariable("source") String code) {
        care.switchOn(by, code);
        return Redirect.to(WatchPaths.source(code), "watch.said.source-on");
    }

    @PostMapping(WatchPaths.READ_SOURCE)
    View readNow(Actor by, @PathVariable("source") String code) {
        care.readNow(by, code);
        return Redirect.to(WatchPaths.source(code), "watch.said.source-due");
    }

    /** Asked about first, on the source's own page. */
    @PostMapping(WatchPaths.SOURCE_BEGINNING)
    View readFromTheBeginning(Actor by, @PathVariable("source") String code) {
        care.readFromTheBeginning(by, code);
        return Redirect.to(WatchPaths.source(code), "watch.said.source-begun-anew");
    }

    /** From the first page, where it is told, or from the source's own. */
    @PostMapping(WatchPaths.SOURCE_SEEN)
    View seen(Actor by, @PathVariable("source") String code, @RequestParam(defaultValue = "") String from) {
        care.seen(by, code);
        return Redirect.to(from.equals("home") ? "/" : WatchPaths.source(code), "watch.said.source-seen");
    }

    private SourcePage page(Frame frame, Actor by, String code, Form off) {
        var whole = sources.source(by, code).orElseThrow(() -> new NotFound(code));
        return new SourcePage(lines(frame).of(whole.listed()), whole, off, by.may(Permission.EDIT_SOURCES));
    }

    private SourceLine.Maker lines(Frame frame) {
        return new SourceLine.Maker(frame, new SourceNames(sources.names(), frame.t()), clock.instant());
    }
}

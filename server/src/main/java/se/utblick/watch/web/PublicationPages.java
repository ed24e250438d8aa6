package se.utblick.watch.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Relations;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.watch.IncomingMail;
import se.utblick.watch.PublicationId;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;

/** A publication with its whole text, and how the watch itself is doing. */
@Controller
class PublicationPages {

    private final Watch watch;
    private final IncomingMail mail;
    private final Relations relations;
    private final Pages pages;

    PublicationPages(Watch watch, IncomingMail mail, Relations relations, Pages pages) {
        this.watch = watch;
        this.mail = mail;
        this.relations = relations;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.PUBLICATION)
    View publication(Frame frame, Actor by, @PathVariable UUID publication) {
        var id = new PublicationId(publication);
        var finding = watch.publication(by, id).orElseThrow(() -> new NotFound(id));
        return pages.show(
                frame,
                new PublicationPage(
                        Card.of(finding, frame),
                        Prose.of(finding.publication().body(), finding.hits()),
                        watch.changes(by, id),
                        watch.judgements(by, id),
                        finding.publication().isMail() ? mail.about(by, id) : List.of(),
                        by.may(Permission.JUDGE_FINDINGS),
                        by.may(Permission.SORT_FINDINGS) && !by.may(Permission.JUDGE_FINDINGS),
                        relations.to(by, new Subject("watch.publication", publication))));
    }

    @GetMapping(WatchPaths.OVERVIEW)
    View overview(Frame frame, Actor by) {
        return pages.show(
                frame,
                new OverviewPage(watch.watched(by), by.may(Permission.JUDGE_FINDINGS), by.may(Permission.ADMINISTER)));
    }
}

package se.utblick.watch.web;

import java.util.List;
import java.util.UUID;
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
import se.utblick.organisation.Relations;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.topics.ConceptId;
import se.utblick.topics.ConceptKind;
import se.utblick.watch.IncomingMail;
import se.utblick.watch.PublicationId;
import se.utblick.watch.PublicationTopics;
import se.utblick.watch.Sources;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;

/** A publication with its whole text, and how the watch itself is doing. */
@Controller
class PublicationPages {

    private final Watch watch;
    private final IncomingMail mail;
    private final PublicationTopics topics;
    private final Sources sources;
    private final Relations relations;
    private final Pages pages;

    PublicationPages(
            Watch watch,
            IncomingMail mail,
            PublicationTopics topics,
            Sources sources,
            Relations relations,
            Pages pages) {
        this.watch = watch;
        this.mail = mail;
        this.topics = topics;
        this.sources = sources;
        this.relations = relations;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.PUBLICATION)
    View publication(
            Frame frame, Actor by, @PathVariable UUID publication, @RequestParam(defaultValue = "") String topic) {
        var id = new PublicationId(publication);
        var finding = watch.publication(by, id).orElseThrow(() -> new NotFound(id));
        var filing = topics.of(by, finding.publication());
        boolean mayJudge = by.may(Permission.JUDGE_FINDINGS);
        var sought = mayJudge ? topic.strip() : "";
        return pages.show(
                frame,
                new PublicationPage(
                        Card.of(finding, new SourceNames(sources.names(), frame.t()), frame),
                        Prose.of(finding.publication().body(), finding.hits()),
                        watch.changes(by, id),
                        watch.judgements(by, id),
                        finding.publication().isMail() ? mail.about(by, id) : List.of(),
                        new PublicationPage.Topics(filing, sought, topics.found(sought, filing)),
                        mayJudge,
                        by.may(Permission.SORT_FINDINGS) && !mayJudge,
                        relations.to(by, new Subject("watch.publication", publication))));
    }

    @PostMapping(WatchPaths.TOPICS)
    View answer(Actor by, @PathVariable UUID publication, @RequestParam MultiValueMap<String, String> sent) {
        var form = Form.of("watch.topic", sent);
        var code = form.typed("code");
        var answer = form.typed("answer");
        var id = new PublicationId(publication);
        if (!ConceptId.isCode(code) || !List.of("yes", "no").contains(answer)) {
            throw new NotFound(code);
        }
        boolean fits = answer.equals("yes");
        topics.answer(by, id, new ConceptId(ConceptKind.DESCRIPTOR, code), fits);
        return Redirect.to(
                WatchPaths.publication(id) + "#amnen", fits ? "watch.said.topic-chosen" : "watch.said.topic-refused");
    }

    @GetMapping(WatchPaths.OVERVIEW)
    View overview(Frame frame, Actor by) {
        return pages.show(frame, new OverviewPage(watch.watched(by), by.may(Permission.JUDGE_FINDINGS)));
    }
}

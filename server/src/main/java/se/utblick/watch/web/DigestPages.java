package se.utblick.watch.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.post.MailServer;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.topics.Topics;
import se.utblick.watch.Interests;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Feeds;
import se.utblick.watch.digest.Reach;
import se.utblick.watch.digest.Rhythm;
import se.utblick.watch.digest.Subscriptions;

/** Where everybody settles how they want the digest, sees how it would look, and how far it reaches. */
@Controller
class DigestPages {

    private final Subscriptions subscriptions;
    private final Feeds feeds;
    private final Reach reach;
    private final Interests interests;
    private final Topics topics;
    private final Sources sources;
    private final Organisation organisation;
    private final People people;
    private final MailServer server;
    private final HouseAddress address;
    private final Pages pages;

    DigestPages(
            Subscriptions subscriptions,
            Feeds feeds,
            Reach reach,
            Interests interests,
            Topics topics,
            Sources sources,
            Organisation organisation,
            People people,
            MailServer server,
            HouseAddress address,
            Pages pages) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
        this.reach = reach;
        this.interests = interests;
        this.topics = topics;
        this.sources = sources;
        this.organisation = organisation;
        this.people = people;
        this.server = server;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.DIGEST)
    View mine(Frame frame, Actor by) {
        return pages.show(frame, page(frame, by, DigestForm.filled(subscriptions.of(by)), false));
    }

    @PostMapping(WatchPaths.DIGEST)
    View settle(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var form = DigestForm.sent(typed);
        var page = page(frame, by, form, false);
        var rhythm = DigestForm.rhythm(form);
        var following = DigestForm.following(form, page);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        try {
            subscriptions.settle(by, rhythm.orElseThrow(), following.orElseThrow(), form.version());
            var stopped = rhythm.orElseThrow() == Rhythm.NEVER;
            return Redirect.to(WatchPaths.DIGEST, stopped ? "watch.said.digest-stopped" : "watch.said.digest-settled");
        } catch (Stale overtaken) {
            // Whoever sends it again has been told that there was another reading.
            form.with(
                    "version",
                    subscriptions.of(by).map(now -> now.version().number()).orElse(1));
            return pages.show(frame, page(frame, by, form, true)).with(HttpStatus.CONFLICT);
        }
    }

    @PostMapping(WatchPaths.DIGEST_LINKS)
    View renewLinks(Actor by) {
        subscriptions.renewLinks(by);
        return Redirect.to(WatchPaths.DIGEST, "watch.said.digest-links-renewed");
    }

    @GetMapping(WatchPaths.DIGEST_PREVIEW)
    View preview(Frame frame, Actor by) {
        var digest = subscriptions.preview(by);
        var subscription = subscriptions.of(by);
        return pages.show(
                frame,
                new DigestPreviewPage(
                        DigestText.of(digest, new SourceNames(sources.names(), frame.t()), frame.today(), ""),
                        subscription.isPresent(),
                        subscription.flatMap(subscriptions::next)));
    }

    @GetMapping(WatchPaths.DIGEST_REACH)
    View reach(Frame frame, Actor by) {
        return pages.show(frame, new DigestReachPage(reach.byUnit(by)));
    }

    private DigestPage page(Frame frame, Actor by, Form form, boolean overtaken) {
        var t = frame.t();
        var subscription = subscriptions.of(by);
        return new DigestPage(
                form,
                subscription,
                subscription.flatMap(subscriptions::next),
                trouble(by),
                feeds.madeAt(by),
                overtaken,
                DigestForm.rhythms(t),
                DigestForm.parts(t),
                topics.areas().stream()
                        .map(area -> new Option(area.id().code(), t.of(area.name())))
                        .toList(),
                interests.all(by).stream()
                        .map(interest -> new Option(interest.id().value().toString(), t.of(interest.name())))
                        .toList(),
                Concerned.options(organisation, t),
                subscriptions.history(by));
    }

    /** What keeps letters from coming, so that nobody waits for one in vain. */
    private List<String> trouble(Actor by) {
        var trouble = new ArrayList<String>();
        if (people.person(by.person()).filter(Person::example).isPresent()) {
            trouble.add("watch.digest.trouble.example");
        }
        if (!server.isNamed() || address.known().isEmpty()) {
            trouble.add("watch.digest.trouble.no-mail");
        }
        return trouble;
    }
}

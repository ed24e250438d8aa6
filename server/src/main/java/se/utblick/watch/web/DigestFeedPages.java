package se.utblick.watch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.utblick.kernel.Language;
import se.utblick.organisation.Actor;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Feeds;

/** The digest for other programs, at an address that only its owner knows; and that address made and taken away. */
@Controller
class DigestFeedPages {

    private static final MediaType FEED = new MediaType("application", "atom+xml", UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final Feeds feeds;
    private final Sources sources;
    private final HouseAddress address;
    private final Words t;
    private final Pages pages;

    DigestFeedPages(Feeds feeds, Sources sources, HouseAddress address, Messages messages, Pages pages) {
        this.feeds = feeds;
        this.sources = sources;
        this.address = address;
        this.t = messages.in(Language.SV);
        this.pages = pages;
    }

    @PostMapping(WatchPaths.DIGEST_ADDRESS)
    View renew(Frame frame, Actor by, HttpServletRequest request) {
        var secret = feeds.renew(by);
        var house = house(request);
        return pages.show(
                frame, new DigestAddressPage(house + WatchPaths.feed(secret), house + WatchPaths.calendar(secret)));
    }

    @PostMapping(WatchPaths.DIGEST_ADDRESS_END)
    View close(Actor by) {
        feeds.close(by);
        return Redirect.to(WatchPaths.DIGEST, "watch.said.digest-address-ended");
    }

    @GetMapping(WatchPaths.DIGEST_FEED)
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        var house = house(request);
        return answer(FEED, DigestFeed.of(feeds.feed(secret), names(), house, house + WatchPaths.feed(secret)));
    }

    @GetMapping(WatchPaths.DIGEST_CALENDAR)
    ResponseEntity<byte[]> calendar(@PathVariable String secret, HttpServletRequest request) {
        return answer(CALENDAR, DigestCalendar.of(feeds.days(secret), names(), house(request)));
    }

    /** Whoever has the same already is told so, and gets nothing. */
    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        var bytes = text.getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    private SourceNames names() {
        return new SourceNames(sources.names(), t);
    }

    private String house(HttpServletRequest request) {
        return address.known()
                .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request)
                        .build()
                        .toUriString());
    }
}

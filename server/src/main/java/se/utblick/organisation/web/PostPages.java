package se.utblick.organisation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.OutgoingPost;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.post.MailServer;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Shows whether letters leave the house, and sends those again that could not. */
@Controller
class PostPages {

    private final OutgoingPost post;
    private final MailServer server;
    private final HouseAddress address;
    private final Pages pages;

    PostPages(OutgoingPost post, MailServer server, HouseAddress address, Pages pages) {
        this.post = post;
        this.server = server;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.POST)
    View show(Frame frame, Actor by) {
        return pages.show(frame, page(by));
    }

    @PostMapping(OrganisationPaths.SEND_AGAIN)
    View again(Actor by, @PathVariable UUID id) {
        post.sendAgain(by, id);
        return Redirect.to(OrganisationPaths.POST, "organisation.said.letter-again");
    }

    PostPage page(Actor by) {
        return new PostPage(post.state(by), server.name(), address.known());
    }
}

package se.utblick.home.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.web.Redirect;
import se.utblick.watch.PublicationId;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;

/** From a finding to an activity: the plan's own form, begun with what the watch knows. */
@Controller
class FromFindingPages {

    private final Watch watch;

    FromFindingPages(Watch watch) {
        this.watch = watch;
    }

    @GetMapping(WatchPaths.ACT)
    View makeActivity(Actor by, @PathVariable UUID publication) {
        var finding =
                watch.publication(by, new PublicationId(publication)).orElseThrow(() -> new NotFound(publication));
        return Redirect.to(PlanPaths.NEW_ACTIVITY
                + "?originKind=watch.publication&originId=" + publication
                + "&title=" + URLEncoder.encode(finding.publication().title(), StandardCharsets.UTF_8));
    }
}

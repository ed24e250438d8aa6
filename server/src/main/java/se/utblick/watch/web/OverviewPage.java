package se.utblick.watch.web;

import java.util.List;
import se.utblick.watch.Watch;

/** The interests, and how each is doing. */
public record OverviewPage(List<Watch.Watched> interests, boolean mayEdit) {

    public OverviewPage {
        interests = List.copyOf(interests);
    }
}

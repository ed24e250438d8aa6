package se.utblick.watch.web;

import java.util.List;
import se.utblick.watch.digest.Reach;

/** How many in each unit take the digest. */
public record DigestReachPage(List<Reach.Line> units) {

    public DigestReachPage {
        units = List.copyOf(units);
    }

    public int fewest() {
        return Reach.FEWEST;
    }
}

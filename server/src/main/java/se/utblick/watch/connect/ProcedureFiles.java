package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.collect.Reading;
import se.utblick.watch.collect.Unreadable;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Request.Wanted;

/** The Legislative Observatory of the European Parliament: the pages of the procedures that somebody here follows. */
final class ProcedureFiles implements Connector {

    private static final String SOURCE = "oeil";
    private static final Pattern REFERENCE = Pattern.compile("\\d{4}/\\d{4}[A-Z]?\\([A-Z]{2,4}\\)");

    private final Collection<String> followed;

    /** @param followed such as {@code 2025/0260(COD)} */
    ProcedureFiles(Collection<String> followed) {
        this.followed = new TreeSet<>(followed);
    }

    @Override
    public void walk(Walk walk) throws Stopped {
        for (var reference : followed) {
            if (REFERENCE.matcher(reference.strip()).matches()) {
                take(walk, reference.strip());
            }
        }
    }

    private static void take(Walk walk, String reference) throws Stopped {
        try {
            var address = "/procedure-file?reference=" + URLEncoder.encode(reference, UTF_8);
            var page = walk.detail(walk.request(address, Wanted.PAGE).nothingAt(404));
            if (page.isPresent()) {
                take(walk, reference, page.get());
            }
        } catch (Missed again) {
            // Asked for in the next walk.
        }
    }

    private static void take(Walk walk, String reference, Raw page) throws Stopped, Missed {
        try {
            // The page has marks of its own in it each time; what it says has not.
            var said = Reading.of(SOURCE, reference, Optional.of(page), Optional.empty());
            var mark = Piece.mark(Raw.of(said.toString().getBytes(UTF_8)));
            if (!walk.memory().knows(reference, mark)) {
                walk.hand(SOURCE, reference, Optional.of(page), Optional.empty());
                walk.memory().remember(reference, mark);
            }
        } catch (Unreadable noProcedure) {
            // One that nobody knows is answered with status 200 and a page that says so.
            walk.miss(Stopped.strange(noProcedure.fault(), reference));
        }
    }
}

package se.utblick.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Checked.Bad;
import se.utblick.kernel.Checked.Good;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.watch.LinkedPages.Found;
import se.utblick.watch.collect.HandedInText;
import se.utblick.watch.collect.Link;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.collect.Slip;
import se.utblick.watch.collect.WebPage;

/** What people hand in: a link or a text that they were sent. It becomes a publication that waits in the inbox at once. */
@Component
public class HandedIn {

    /** What became of it. */
    public record Taken(PublicationId publication, boolean isNew) {}

    /**
     * What lies at a link, before it is handed in.
     *
     * @param there the publication that it already is
     */
    public record Look(WebPage page, Optional<PublicationId> there) {}

    private final LinkedPages pages;
    private final Receiving receiving;

    HandedIn(LinkedPages pages, Receiving receiving) {
        this.pages = pages;
        this.receiving = receiving;
    }

    /** Fetches what lies at a link, for whoever wants to see it first. Keeps nothing. */
    public Checked<Look> look(Actor by, String link) {
        by.mustHave(Permission.SORT_FINDINGS);
        var there = receiving.at(Link.plain(link));
        return switch (pages.fetch(link)) {
            case Found.Nothing nothing -> bad("link", nothing.why());
            case Found.Page page -> new Good<>(new Look(page.read(), there.or(() -> receiving.at(page.address()))));
        };
    }

    /** Takes it in; the same link or the same text twice leads to the one that is there. */
    public Checked<Taken> handIn(Actor by, HandIn piece) {
        by.mustHave(Permission.SORT_FINDINGS);
        return piece.text().isBlank() ? link(by, piece) : text(by, piece);
    }

    private Checked<Taken> text(Actor by, HandIn piece) {
        var slip = slip(piece, Link.plain(piece.link()), false, "");
        return piece.title().isBlank()
                ? bad("title", Sentence.of("watch.hand-in.title-needed"))
                : taken(
                        by,
                        HandedInText.knownBy(piece.text()),
                        Raw.of(piece.text().getBytes(UTF_8)),
                        slip,
                        piece.why());
    }

    private Checked<Taken> link(Actor by, HandIn piece) {
        var there = receiving.at(Link.plain(piece.link()));
        if (there.isPresent()) {
            return new Good<>(receiving.again(by, there.get(), piece.why()));
        }
        return switch (pages.fetch(piece.link())) {
            case Found.Nothing nothing -> bad("link", nothing.why());
            case Found.Page page -> page(by, piece, page);
        };
    }

    private Checked<Taken> page(Actor by, HandIn piece, Found.Page page) {
        var there = receiving.at(page.address());
        if (there.isPresent()) {
            return new Good<>(receiving.again(by, there.get(), piece.why()));
        }
        if (piece.title().isBlank() && page.read().title().isBlank()) {
            return bad(
                    "title",
                    Sentence.of(page.read().closed() ? "watch.hand-in.title-of-pdf" : "watch.hand-in.title-needed"));
        }
        return taken(by, page.address(), page.bytes(), slip(piece, page.address(), true, page.charset()), piece.why());
    }

    private Checked<Taken> taken(Actor by, String knownBy, Raw bytes, Slip slip, String why) {
        return new Good<>(receiving.take(
                by,
                new Receiving.Piece(
                        HandedInText.SOURCE, knownBy, Optional.of(bytes), Optional.of(slip.written()), why, "")));
    }

    private static Slip slip(HandIn piece, String address, boolean fetched, String charset) {
        return new Slip(
                piece.kind(),
                piece.title().strip(),
                piece.language(),
                piece.sender().strip(),
                address,
                piece.lastDay(),
                fetched,
                charset);
    }

    private static <T> Checked<T> bad(String field, Sentence why) {
        return new Bad<>(Map.of(field, why));
    }
}

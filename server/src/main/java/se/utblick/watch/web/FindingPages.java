package se.utblick.watch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;
import se.utblick.watch.InterestId;
import se.utblick.watch.Interests;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.Kind;
import se.utblick.watch.PublicationId;
import se.utblick.watch.Ranking;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.Wish;

/** The inbox, and what is done with a finding in it. */
@Controller
class FindingPages {

    private static final List<String> FILTERS =
            List.of("q", "interest", "concerned", "source", "kind", "shelf", "time");
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WHY = 1_000;

    private final Watch watch;
    private final Interests interests;
    private final Organisation organisation;
    private final Pages pages;

    FindingPages(Watch watch, Interests interests, Organisation organisation, Pages pages) {
        this.watch = watch;
        this.interests = interests;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.FINDINGS)
    View inbox(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        var filter = Form.of("watch.filter", asked);
        var answer = watch.findings(by, wish(filter));
        var sources = watch.sources(by);
        var query = query(filter);
        var t = frame.t();
        var names = new SourceNames(sources, t);
        return pages.show(
                frame,
                new InboxPage(
                        answer.findings().stream()
                                .map(finding -> Card.of(finding, names, frame))
                                .toList(),
                        answer,
                        filter,
                        interests.all(by).stream()
                                .map(interest -> new Option(
                                        interest.id().value().toString(),
                                        interest.code() + " " + t.of(interest.name())))
                                .toList(),
                        Concerned.options(organisation, t),
                        organisation.units().stream()
                                .filter(unit -> by.units().contains(unit.id()))
                                .map(unit -> new Option(unit.code(), t.of(unit.name())))
                                .toList(),
                        sources.keySet().stream()
                                .sorted()
                                .map(source -> new Option(source, names.of(source)))
                                .toList(),
                        options(Kind.values(), t),
                        options(Wish.Shelf.values(), t),
                        options(Wish.Time.values(), t),
                        WatchPaths.FINDINGS + "?" + query + (query.isEmpty() ? "" : "&") + "page="
                                + answer.wish().page(),
                        query,
                        by.may(Permission.JUDGE_FINDINGS),
                        by.may(Permission.SORT_FINDINGS) && !by.may(Permission.JUDGE_FINDINGS),
                        Ranking.shown(),
                        watch.waitingByInterest(by),
                        sources.isEmpty()));
    }

    /** Keeps, drops, points out or takes a judgement back: each is a judgement added to those there are. */
    @PostMapping(WatchPaths.JUDGEMENTS)
    View judge(Actor by, @PathVariable UUID publication, @RequestParam MultiValueMap<String, String> sent) {
        var form = Form.of("watch.judgement", sent);
        var verdict = form.choice("verdict", Verdict.class)
                .filter(said -> said != Verdict.ACTED_ON)
                .orElseThrow(() -> new NotFound(publication));
        var why = form.typed("why").strip();
        var id = new PublicationId(publication);
        watch.judge(by, id, verdict, why.substring(0, Math.min(why.length(), LONGEST_WHY)));
        return Redirect.to(back(form.typed("back"), id), "watch.said." + said(verdict));
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> "kept";
            case DROPPED -> "dropped";
            case REOPENED -> "reopened";
            case RAISED, ACTED_ON -> "raised";
        };
    }

    /** Back to the list where it was judged, and to no other address. */
    private static String back(String address, PublicationId id) {
        boolean ours = address.matches(WatchPaths.FINDINGS + "(\\?[\\w=&%.+*-]*)?(#t\\d{1,3})?");
        return ours ? address : WatchPaths.publication(id);
    }

    static Wish wish(Form filter) {
        var text = filter.typed("q");
        return new Wish(
                filter.optionalId("interest").map(InterestId::new),
                filter.typed("source"),
                constant(Kind.class, filter.typed("kind")),
                constant(Wish.Shelf.class, filter.typed("shelf")).orElse(Wish.Shelf.OPEN),
                constant(Wish.Time.class, filter.typed("time")).orElse(Wish.Time.CURRENT),
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                filter.typed("concerned"),
                filter.wholeNumber("page", 100_000).map(Long::intValue).orElse(1));
    }

    /** The wishes that were made, as they stand in the address. */
    private static String query(Form filter) {
        return String.join(
                "&",
                FILTERS.stream()
                        .filter(name -> !filter.typed(name).isBlank())
                        .map(name -> name + "=" + URLEncoder.encode(filter.typed(name), StandardCharsets.UTF_8))
                        .toList());
    }

    private static List<Option> options(Enum<?>[] constants, Words t) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), t.of(constant)))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}

package se.utblick.watch.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.watch.Ranking;
import se.utblick.watch.Wish;

/**
 * The inbox.
 *
 * @param here the address of this very list, to come back to after a judgement
 * @param ownUnits the units that the reader stands for themselves
 * @param mayJudge whether the reader keeps and drops
 * @param mayRaise whether the reader may point things out to those who do
 */
public record InboxPage(
        List<Card> cards,
        Wish.Answer answer,
        Form filter,
        List<Option> interests,
        List<Option> concerned,
        List<Option> ownUnits,
        List<Option> sources,
        List<Option> kinds,
        List<Option> shelves,
        List<Option> times,
        String here,
        String query,
        boolean mayJudge,
        boolean mayRaise,
        List<Ranking.Shown> rules,
        List<Wish.Waiting> waiting,
        boolean nothingCollected) {

    public InboxPage {
        cards = List.copyOf(cards);
        rules = List.copyOf(rules);
        waiting = List.copyOf(waiting);
    }

    public int page() {
        return answer.wish().page();
    }

    public int first() {
        return (page() - 1) * Wish.PER_PAGE + 1;
    }

    public int last() {
        return first() + cards.size() - 1;
    }

    /** The numbers of the pages near this one, and the first and the last. */
    public List<Integer> pageNumbers() {
        int pages = answer.pages();
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page()) <= 2)
                .boxed()
                .toList();
    }

    public String address(int page) {
        return "?" + query + (query.isEmpty() ? "" : "&") + "page=" + page;
    }

    /** The same list without regard to days. */
    public String allTimes() {
        return "?" + query.replaceAll("(^|&)time=[A-Z]+", "") + "&time=ALL";
    }

    /** Whether something is chosen among what is else folded away. */
    public boolean isNarrowed() {
        return Stream.of("interest", "concerned", "kind", "source")
                .anyMatch(name -> !filter.typed(name).isBlank());
    }

    public boolean isFiltered() {
        return !query.isEmpty();
    }
}

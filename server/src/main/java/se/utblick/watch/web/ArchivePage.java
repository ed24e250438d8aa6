package se.utblick.watch.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utblick.matcher.QueryMistake;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Words;
import se.utblick.watch.Archive;
import se.utblick.watch.Kind;
import se.utblick.watch.archive.Asked;
import se.utblick.watch.archive.Asked.Order;
import se.utblick.watch.archive.Facet;
import se.utblick.watch.archive.Found;

/**
 * Search in everything collected.
 *
 * @param mistake what is wrong with the query, and where
 * @param narrowings what one can narrow to, by kind, source, sender and year
 * @param save the form of a new interest with this query filled in, for whoever may add one
 */
public record ArchivePage(
        Form form,
        Archive.Answer answer,
        List<Card> cards,
        List<Narrowing> narrowings,
        List<Choice> orders,
        List<Choice> pages,
        String range,
        Optional<QueryMistake> mistake,
        Optional<String> save,
        boolean saveLosesSomething) {

    /** Something to narrow to, with how many there are of each. */
    public record Narrowing(Facet facet, List<Choice> choices, List<Choice> more) {}

    /**
     * Something to choose.
     *
     * @param found how many there are, in words; empty where that is not the question
     * @param href where choosing it leads; for what is chosen already, where it is taken back
     */
    public record Choice(String label, String found, String href, boolean chosen) {}

    private static final int SHOWN = 8;

    static ArchivePage of(
            Form form, Question question, Archive.Answer answer, boolean maySave, SourceNames names, Frame frame) {
        var t = frame.t();
        int count = answer.found().count();
        int first = (question.page() - 1) * Asked.PER_PAGE;
        return new ArchivePage(
                form,
                answer,
                answer.results().stream()
                        .map(result -> Card.of(result, names, frame))
                        .toList(),
                Stream.of(Facet.values())
                        .map(facet -> narrowing(facet, question, answer.found(), names))
                        .filter(narrowing -> !narrowing.choices().isEmpty())
                        .toList(),
                question.text().isEmpty() ? List.of() : orders(question, t),
                pages(question, count),
                t.get("watch.pages.range", first + 1, first + answer.results().size(), count),
                Optional.empty(),
                maySave && !question.text().isEmpty() ? Optional.of(question.asAnInterest()) : Optional.empty(),
                question.losesSomething());
    }

    /** The same without results, since the question cannot be read. */
    ArchivePage wrong(QueryMistake wrong) {
        var nothing = new Archive.Answer(answer.condition(), answer.progress(), List.of(), Found.NOTHING);
        return new ArchivePage(
                form, nothing, List.of(), List.of(), List.of(), List.of(), range, Optional.of(wrong), save, false);
    }

    private static Narrowing narrowing(Facet facet, Question question, Found found, SourceNames names) {
        var chosen = Optional.ofNullable(question.only().get(facet));
        var counts = found.counts().getOrDefault(facet, List.of()).stream()
                // Years follow upon each other; of the others the most come first.
                .sorted(
                        facet == Facet.YEAR
                                ? Comparator.comparing(Found.Count::value).reversed()
                                : Comparator.comparingInt(Found.Count::found).reversed())
                .map(count -> choice(facet, count, chosen, question, names))
                .sorted(Comparator.comparing((Choice choice) -> !choice.chosen()))
                .toList();
        return new Narrowing(
                facet,
                counts.subList(0, Math.min(SHOWN, counts.size())),
                counts.subList(Math.min(SHOWN, counts.size()), counts.size()));
    }

    private static Choice choice(
            Facet facet, Found.Count count, Optional<String> chosen, Question question, SourceNames names) {
        boolean isChosen = chosen.filter(count.value()::equals).isPresent();
        var leadsTo = question.with(facet, isChosen ? Optional.empty() : Optional.of(count.value()));
        return new Choice(
                label(facet, count.value(), names), names.t().number(count.found()), leadsTo.address(), isChosen);
    }

    private static String label(Facet facet, String value, SourceNames names) {
        return switch (facet) {
            case KIND ->
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(value))
                        .findFirst()
                        .map(names.t()::of)
                        .orElse(value);
            case SOURCE -> names.of(value);
            case SENDER, YEAR -> value;
        };
    }

    private static List<Choice> orders(Question question, Words t) {
        return Stream.of(Order.values())
                .map(order -> new Choice(t.of(order), "", question.in(order).address(), question.order() == order))
                .toList();
    }

    /** The pages near this one, and the first and the last. */
    private static List<Choice> pages(Question question, int count) {
        int last = Asked.pages(count);
        return last == 1
                ? List.of()
                : IntStream.rangeClosed(1, last)
                        .filter(page -> page == 1 || page == last || Math.abs(page - question.page()) <= 2)
                        .mapToObj(page -> new Choice(
                                String.valueOf(page), "", question.on(page).address(), page == question.page()))
                        .toList();
    }

    /** The query as pieces, with the mistake marked. */
    public List<Piece> marked() {
        return mistake.map(wrong -> Mistakes.marked(form.typed("q").strip(), wrong))
                .orElse(List.of());
    }

    /** The place of the mistake as people count. */
    public int place() {
        return mistake.map(wrong -> Mistakes.place(form.typed("q").strip(), wrong))
                .orElse(0);
    }
}

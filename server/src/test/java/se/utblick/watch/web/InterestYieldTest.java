package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Interest;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.WatchSamples;
import se.utblick.watch.Wish;

/** The page of an interest says what it has given, how much of that was kept, and which words tell it. */
class InterestYieldTest extends VisitingTheWatch {

    private final String word = aWord();
    private final Interest interest = anInterestIn(word);

    @Test
    void what_was_kept_tells_words_that_can_be_put_into_the_query() {
        var telling = aWord();
        interests.add(judge, interest);
        for (int i = 0; i < 8; i++) {
            WatchSamples.aReferral(
                    folder, (i < 4 ? "Behållen " : "Bortlagd ") + i, word + (i < 4 ? " om " + telling : " om annat"));
        }
        collect();
        assertThat(page()).contains("Ingen träff är bedömd än");
        watch.findings(judge, everything())
                .findings()
                .forEach(finding -> watch.judge(
                        judge,
                        finding.id(),
                        finding.publication().title().startsWith("Behållen") ? Verdict.KEPT : Verdict.DROPPED,
                        ""));

        var page = page();

        assertThat(page)
                .contains("4 av de 8 senast bedömda träffarna sparades eller blev aktivitet (50 %).")
                .contains("<strong>" + telling + "</strong>")
                .contains("i 4 av 4 sparade och 0 av 4 slängda");
        var wider = "(" + word + ") OR " + telling;
        assertThat(page).contains("query=" + URLEncoder.encode(wider, StandardCharsets.UTF_8));
        assertThat(strategist
                        .open(WatchPaths.editInterest(interest.id()) + "?query="
                                + URLEncoder.encode(wider, StandardCharsets.UTF_8))
                        .body())
                .contains(">" + wider + "</textarea>");
        assertThat(interests.interest(judge, interest.id()).orElseThrow().query())
                .as("nothing has been saved")
                .isEqualTo(word);
    }

    @Test
    void its_year_is_told_as_a_picture_and_in_words() {
        interests.add(judge, interest);
        WatchSamples.aReferral(folder, "En", word);
        collect();

        assertThat(page())
                .containsPattern("aria-label=\"[a-zåäö]+ 20\\d\\d \\d+, ")
                .containsPattern("1 på tolv månader, flest i [a-zåäö]+ 20\\d\\d: 1\\.");
    }

    private Wish everything() {
        return new Wish(Optional.of(interest.id()), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, "", 1);
    }

    private void collect() {
        tools.stream()
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow()
                .run(
                        List.of("g0v", folder.toString()),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private String page() {
        return strategist.open(WatchPaths.interest(interest.id())).body();
    }
}

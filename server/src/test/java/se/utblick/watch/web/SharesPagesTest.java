package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.theFinding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Role;
import se.utblick.watch.Interest;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.Shares;
import se.utblick.watch.Shares.Period;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.WatchSamples;
import se.utblick.watch.Yields;

/** Whoever answers for the watch sees how the findings are spread over the interests, and takes the figures along. */
class SharesPagesTest extends VisitingTheWatch {

    @Autowired
    Yields yields;

    @Test
    void each_interest_has_its_share_and_what_was_made_of_it() {
        WatchSamples.aReferral(folder, "Om annat", "Här letar ingen.");
        var kept = found("Här står %s.");
        var dropped = found("Här står %s.");
        var open = found("Här står %s.");
        watch.judge(judge, theFinding(watch, judge, kept).id(), Verdict.KEPT, "");
        watch.judge(judge, theFinding(watch, judge, dropped).id(), Verdict.DROPPED, "");

        var shares = yields.shares(judge, Period.ALL);
        assertThat(line(shares, kept)).extracting("found", "kept", "dropped").containsExactly(1, 1, 0);
        assertThat(line(shares, dropped)).extracting("found", "kept", "dropped").containsExactly(1, 0, 1);
        assertThat(line(shares, open).unjudged()).isEqualTo(1);
        assertThat(shares.met() + shares.unmet()).isEqualTo(shares.published());
        assertThat(shares.met()).isGreaterThanOrEqualTo(3);

        var page = strategist.open(WatchPaths.SHARES + "?period=ALL").body();
        assertThat(page)
                .contains("Om " + kept, "mötte minst ett intresse", "mötte inget")
                .containsPattern("<progress max=\"100\" value=\"[0-9.]+\" aria-label=\"Om " + kept + "\">")
                .contains("value=\"ALL\" selected", "Allt som har samlats in: fynd per intresse");
        assertThat(strategist.open(WatchPaths.OVERVIEW).body()).contains("href=\"" + WatchPaths.SHARES + "\"");
    }

    @Test
    void what_is_older_than_the_period_is_not_counted_and_an_interest_that_found_nothing_is_named() {
        // Referrals are as old as the month in their address says: October 2026.
        var word = found("Här står %s.");
        var nothing = anInterestIn(aWord());
        interests.add(judge, nothing);

        var page = strategist.open(WatchPaths.SHARES + "?period=ALL").body();
        assertThat(page).containsPattern("(?s)fann inget: .*" + Pattern.quote("Om " + nothing.query()));
        assertThat(line(yields.shares(judge, Period.ALL), word).found()).isEqualTo(1);
        assertThat(yields.shares(judge, Period.MONTH).published())
                .isLessThan(yields.shares(judge, Period.ALL).published());
        assertThat(strategist.open(WatchPaths.SHARES + "?period=nonsense").body())
                .contains("value=\"QUARTER\" selected");
    }

    @Test
    void the_table_opens_in_a_spreadsheet_and_works_nothing_out_there() {
        var query = aWord();
        var one = anInterestIn(query);
        interests.add(
                judge,
                new Interest(
                        one.id(),
                        one.code(),
                        new Bilingual("=HYPERLINK(\"x\";" + query + ")", ""),
                        query,
                        Optional.empty(),
                        Optional.empty(),
                        one.goals(),
                        one.concerns(),
                        one.kinds(),
                        "",
                        true,
                        one.version(),
                        false));
        WatchSamples.untilMatched(interests, judge, one.id());

        var answer = strategist.open(WatchPaths.SHARES_AS_TABLE + "?period=ALL");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "utblick-all.csv");
        assertThat(answer.body())
                .startsWith("\ufeffKod;Intresse;Fynd;Andel av fynden (%);Behållna;Bortvalda;Ej bedömda\r\n")
                .contains("'=HYPERLINK(\"\"x\"\";" + query + ")\";0;0;0;0;0\r\n");
    }

    @Test
    void everybody_in_the_house_may_read_it_and_nobody_else() {
        assertThat(as(Role.EMPLOYEE).open(WatchPaths.SHARES).body()).contains("<h1>");
        assertThat(new HttpVisitor(port).open(WatchPaths.SHARES_AS_TABLE).body())
                .doesNotContain("Ej bedömda");
    }

    private static Shares.Line line(Shares shares, String word) {
        return shares.lines().stream()
                .filter(line -> line.interest().query().equals(word))
                .findFirst()
                .orElseThrow();
    }
}

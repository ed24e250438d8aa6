package se.utblick.watch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.watch.Interest;
import se.utblick.watch.InterestYield;
import se.utblick.watch.Interests;
import se.utblick.watch.Kind;
import se.utblick.watch.WatchPaths;

/**
 * One interest: what we look for, what it has found, and what has happened to it.
 *
 * @param given what it has given, and the words of what was kept
 * @param understood the query with every operator written out
 */
public record InterestPage(
        Interest interest,
        String understood,
        Optional<Bilingual> owner,
        Optional<Bilingual> area,
        List<Goal> goals,
        List<String> concerned,
        List<Kind> kinds,
        int found,
        List<Card> best,
        Optional<Interests.Progress> progress,
        InterestYield given,
        YieldChart chart,
        List<Journal.Entry> history,
        boolean mayEdit) {

    public InterestPage {
        goals = List.copyOf(goals);
        concerned = List.copyOf(concerned);
        kinds = List.copyOf(kinds);
        best = List.copyOf(best);
        history = List.copyOf(history);
    }

    /** The form of this interest, with a word that finds more of the same; nothing is saved by looking at it. */
    public String wider(String word) {
        return proposing("(" + interest.query() + ") OR " + word);
    }

    /** The same, with a word that must be there. */
    public String narrower(String word) {
        return proposing("(" + interest.query() + ") AND " + word);
    }

    private String proposing(String query) {
        return WatchPaths.editInterest(interest.id()) + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    public String day(Journal.Entry entry, Words t, Frame frame) {
        return t.day(LocalDate.ofInstant(entry.at(), Calendar.ZONE), frame.today());
    }
}

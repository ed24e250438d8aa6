package se.utblick.watch.web;

import java.util.List;
import java.util.Optional;
import se.utblick.matcher.QueryMistake;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.watch.Interest;
import se.utblick.watch.Interests;
import se.utblick.watch.WatchPaths;

/**
 * The form of an interest, with what its query would find.
 *
 * @param before the interest as it is stored; empty for a new one
 * @param conflict the interest as somebody else has saved it meanwhile
 * @param mistake what is wrong with the query, and where
 * @param trial what the query would find, once it has been tried
 * @param tooWide whether saving was stopped to warn of what the trial showed
 */
public record InterestFormPage(
        Form form,
        Optional<Interest> before,
        Optional<Interest> conflict,
        Optional<QueryMistake> mistake,
        Optional<Interests.Trial> trial,
        boolean tooWide,
        List<Option> owners,
        List<Option> areas,
        List<Option> goals,
        List<Option> concerned,
        List<Option> kinds) {

    /** The same with what its query would find. */
    InterestFormPage tried(Interests.Trial found, boolean stopped) {
        return new InterestFormPage(
                form, before, conflict, mistake, Optional.of(found), stopped, owners, areas, goals, concerned, kinds);
    }

    /** The same with what is wrong with its query. */
    InterestFormPage wrong(QueryMistake wrong) {
        return new InterestFormPage(
                form, before, conflict, Optional.of(wrong), trial, tooWide, owners, areas, goals, concerned, kinds);
    }

    /** The same beside what somebody else has saved. */
    InterestFormPage against(Interest saved) {
        return new InterestFormPage(
                form, before, Optional.of(saved), mistake, trial, tooWide, owners, areas, goals, concerned, kinds);
    }

    public String action() {
        return before.map(interest -> WatchPaths.interest(interest.id())).orElse(WatchPaths.INTERESTS);
    }

    public String titleKey() {
        return before.isPresent() ? "watch.interest.edit" : "watch.interest.new";
    }

    /** The query as pieces, with the mistake marked. */
    public List<Piece> marked() {
        return mistake.map(wrong -> Mistakes.marked(form.typed("query"), wrong)).orElse(List.of());
    }

    /** The place of the mistake as people count. */
    public int place() {
        return mistake.map(wrong -> Mistakes.place(form.typed("query"), wrong)).orElse(0);
    }
}

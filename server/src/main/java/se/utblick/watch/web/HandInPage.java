package se.utblick.watch.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.watch.HandedIn;

/**
 * The form for what somebody was sent and hands in.
 *
 * @param look what lies at the link, once somebody has asked to see it
 */
public record HandInPage(Form form, Optional<HandedIn.Look> look, List<Option> kinds, List<Option> languages) {

    private static final int BEGINNING = 600;

    public HandInPage {
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /** The beginning of what was read, to see that it is the right page. */
    public String beginning() {
        var text = look.map(seen -> seen.page().text()).orElse("");
        int space = text.lastIndexOf(' ', BEGINNING);
        return text.length() <= BEGINNING ? text : text.substring(0, space > 0 ? space : BEGINNING) + " …";
    }

    /** How much there is of it. */
    public int letters() {
        return look.map(seen -> seen.page().text().length()).orElse(0);
    }

    public int longestLink() {
        return HandInForm.LONGEST_LINK;
    }

    public int longestText() {
        return HandInForm.LONGEST_TEXT;
    }

    public int longestWhy() {
        return HandInForm.LONGEST_WHY;
    }
}

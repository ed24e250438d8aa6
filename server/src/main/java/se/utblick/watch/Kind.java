package se.utblick.watch;

import java.util.List;
import java.util.Locale;

/** What sort of thing somebody has published, whichever source it came from. */
public enum Kind {
    REFERRAL("remiss"),
    CONSULTATION("samråd"),
    CALL("utlysning"),
    FACT_MEMO("faktapromemoria"),
    COMMUNICATION("ärende"),
    ACT("rättsakt"),
    TENDER("upphandling"),
    OPINION("yttrande"),
    AGENDA("dagordning"),
    NEWS("nyhet"),
    OTHER("annat");

    private final String swedish;

    Kind(String swedish) {
        this.swedish = swedish;
    }

    /** Whether a last day is a day to answer or to apply by, and so asks something of us. */
    public boolean invites() {
        return this == REFERRAL || this == CONSULTATION || this == CALL;
    }

    /** Whether it asks for our view, and not only for our attention. */
    public boolean asksForView() {
        return this == REFERRAL || this == CONSULTATION;
    }

    /** The words by which a query asks for it, as in {@code slag:remiss} and {@code kind:referral}. */
    List<String> words() {
        return List.of(swedish, name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

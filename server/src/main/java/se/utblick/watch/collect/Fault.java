package se.utblick.watch.collect;

/** What can be wrong with a record, each as a sentence for the terminal; the pages have sentences of their own. */
public enum Fault {
    NOT_TEXT("is not text in UTF-8"),
    EMPTY("is empty"),
    NO_TITLE("has no title"),
    NO_ADDRESS("does not say what it is called at its source"),
    NOT_JSON("is not readable JSON"),
    NOT_A_RECORD("is not a record but some other value"),
    WRONG_DATE("has a date that is no date"),
    TOO_LARGE("is larger than anything a source publishes"),
    STRANGE_NAME("has a name that leads out of the archive or says nothing of where it belongs"),
    CUT_OFF("ends in the middle: the rest of it is missing"),
    DAMAGED("is damaged and cannot be unpacked"),
    NOT_XML("is not readable XML"),
    NOT_A_FEED("is no feed in RSS or Atom"),
    WEB_PAGE("is a web page and no feed"),
    ERROR_PAGE("is a page that tells of an error and no document"),
    OWN_ENTITIES("declares entities of its own, which are never read"),
    NOT_A_PAGE("is neither a web page nor a text"),
    NOT_A_MAIL("is no mail that anything could be read from"),
    TOO_MANY_PARTS("is made of more parts than any mail that people write"),
    NO_RECORDS("holds no list of records"),
    UNREADABLE("cannot be read from the disk");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

package se.utblick.watch.mailbox;

/** Why the mailbox could not be read. Says nothing that was secret. */
public final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong, each as a sentence for the terminal; the pages have sentences of their own. */
    public enum Hindrance {
        NO_ANSWER("The mail server does not answer, or its certificate is not to be trusted."),
        NOT_LET_IN("The mail server does not let us in: check the name and the password."),
        NO_FOLDER("There is no such folder in the mailbox."),
        CANNOT_MOVE("What has been taken in cannot be moved to its folder. It is recognised, and not taken twice."),
        BROKEN_OFF("The connection broke off. What had been taken in is kept.");

        private final String sentence;

        Hindrance(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Hindrance why;

    Trouble(Hindrance why, Exception cause) {
        super(why.sentence(), cause);
        this.why = why;
    }

    public Hindrance why() {
        return why;
    }
}

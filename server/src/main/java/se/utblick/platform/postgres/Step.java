package se.utblick.platform.postgres;

/** What is going on while the server comes up, for whoever sits and waits. */
public enum Step {
    UNPACKING("Unpacking PostgreSQL 18"),
    CREATING("Creating the database"),
    STARTING("Starting PostgreSQL"),
    TAKING_OVER("Taking over the PostgreSQL that was left running");

    private final String sentence;

    Step(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

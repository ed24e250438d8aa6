package se.utblick.watch.archive;

/** What everything found is counted by, and can be narrowed to. */
public enum Facet {
    KIND,
    SOURCE,
    SENDER,
    YEAR
}

package se.utblick.watch.connect;

/** How one source is asked. */
interface Connector {

    /** Hands over everything that is new or has changed since the last walk, and remembers it as soon as it has. */
    void walk(Walk walk) throws Stopped;
}

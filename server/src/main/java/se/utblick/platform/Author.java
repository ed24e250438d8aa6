package se.utblick.platform;

import java.util.UUID;

/** Whoever makes a change, as the journal remembers them: an id that lasts, and the name they had then. */
public interface Author {

    UUID authorId();

    String authorName();
}

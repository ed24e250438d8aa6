/**
 * The watch's own mailbox, on a mail server that somebody else looks after, read over IMAP.
 *
 * <p>Hands over each mail as the bytes that came, and puts it where whoever read it says. Knows nothing of senders, of
 * publications or of the database. Start reading at {@link se.utblick.watch.mailbox.Mailbox}.
 */
@NullMarked
package se.utblick.watch.mailbox;

import org.jspecify.annotations.NullMarked;

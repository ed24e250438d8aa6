/**
 * Letters out of the house by mail: written in the transaction of what they tell of, sent afterwards, each once.
 *
 * <p>Owns the letters, the mail server's address and what it answered. Does not own what a letter says, nor who gets one.
 *
 * <p>Start reading at {@link se.utblick.platform.post.Outbox}, and at {@link se.utblick.platform.post.Postman} for what
 * happens when it breaks in the middle.
 */
@NullMarked
package se.utblick.platform.post;

import org.jspecify.annotations.NullMarked;

/**
 * The words that goals, activities and interests share.
 *
 * <p>Owns the policy's priority areas and the subject words beside them. Does not own what is filed under a word.
 *
 * <p>Start reading at {@link se.utblick.topics.Topic}.
 */
@NullMarked
package se.utblick.topics;

import org.jspecify.annotations.NullMarked;

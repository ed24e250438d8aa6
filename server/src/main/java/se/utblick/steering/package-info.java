/**
 * Steering documents and the goals they set.
 *
 * <p>Owns policies, goal documents, programmes and guidelines with their versions and passages, and the goals, each
 * anchored to the passage that sets it. Does not own what we undertake for a goal (that is {@code plan}) or how far it has
 * come ({@code followup}).
 *
 * <p>Start reading at {@link se.utblick.steering.Goal}.
 */
@NullMarked
package se.utblick.steering;

import org.jspecify.annotations.NullMarked;

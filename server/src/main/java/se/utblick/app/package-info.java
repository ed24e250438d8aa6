/**
 * Where it starts: wiring, configuration, the command line, the example content.
 *
 * <p>Owns nothing of the domain. Start reading at {@link se.utblick.app.Main}.
 */
@NullMarked
package se.utblick.app;

import org.jspecify.annotations.NullMarked;

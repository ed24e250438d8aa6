/**
 * How we store, show, journal and start; no word of the domain.
 *
 * <p>Owns the journal, the embedded database, and in {@code web} the frame round every page. Does not own who may do what
 * (that is {@code organisation}).
 *
 * <p>Start reading at {@link se.utblick.platform.Journal}.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package se.utblick.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

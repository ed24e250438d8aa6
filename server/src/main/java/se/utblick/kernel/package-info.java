/**
 * Values and answers with no home of their own.
 *
 * <p>Owns what every module speaks of: two-language text, days, money, registry numbers, and the three kinds of no. Does
 * not own anything that needs a database, a page or a framework.
 *
 * <p>Start reading at {@link se.utblick.kernel.Refused}.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package se.utblick.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

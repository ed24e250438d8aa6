@NullMarked
package se.utblick.platform.jobs;

import org.jspecify.annotations.NullMarked;

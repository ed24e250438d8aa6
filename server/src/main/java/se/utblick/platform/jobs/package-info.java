/**
 * What the program does by itself, without anybody asking: each job is done by one node at a time, also when several run
 * on the same database, and by another when that node dies.
 *
 * <p>A module declares its job as a bean in its root, beside what does the work:
 *
 * <pre>
 *   &#64;Bean
 *   Job digest(Digest digest) {
 *       return Job.weekly("watch.digest", DayOfWeek.MONDAY, LocalTime.of(6, 30), digest::send);
 *   }
 * </pre>
 *
 * <p>Its tests call {@code digest.send()} with a clock of their own: no job runs by itself in a test, nor beside a tool.
 *
 * <p>Start reading at {@link se.utblick.platform.jobs.Job}.
 */
@NullMarked
package se.utblick.platform.jobs;

import org.jspecify.annotations.NullMarked;

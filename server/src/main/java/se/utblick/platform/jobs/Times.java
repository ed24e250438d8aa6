package se.utblick.platform.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;

/** The times of a job, as the library asks for them. */
final class Times implements Schedule {

    private final Job.When when;

    Times(Job.When when) {
        this.when = when;
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return when.after(done.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return when instanceof Job.When.Every ? now : when.after(now);
    }

    /** Whether a changed time of day is to count from the next start on, also for a job that already waits. */
    @Override
    public boolean isDeterministic() {
        return !(when instanceof Job.When.Every);
    }
}

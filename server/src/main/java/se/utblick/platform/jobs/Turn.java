package se.utblick.platform.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.function.Function;

/** A job as the library knows it, except that it may also be left to whoever runs next. */
final class Turn extends RecurringTask<Void> {

    private final Job job;
    private final Function<Job, CompletionHandler<Void>> doing;

    /** @param doing does the job, and answers when it is to be done again */
    Turn(Job job, Function<Job, CompletionHandler<Void>> doing) {
        super(job.name(), new Times(job.when()), Void.class);
        this.job = job;
        this.doing = doing;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> row, ExecutionContext context) {
        return doing.apply(job);
    }

    @Override
    public void executeRecurringly(TaskInstance<Void> row, ExecutionContext context) {
        throw new UnsupportedOperationException("The other way to do it says when to do it again");
    }
}

package se.utblick.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the jobs while the application runs. */
@Component
class Jobs implements SmartLifecycle {

    private static final int THREADS = 3;
    // Whoever has not been heard of for four beats is dead, and its job is done by another.
    private static final int BEATS_MISSED = 4;
    // What has been fetched is taken in whole before the database goes.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataSource database;
    private final List<Job> jobs;
    private final boolean wanted;
    private final Duration look;
    private final Duration beat;
    private final Set<Thread> atWork = new HashSet<>();
    private boolean stopping;
    private @Nullable Scheduler scheduler;

    @Autowired
    Jobs(
            DataSource database,
            List<Job> jobs,
            @Value("${utblick.serving:true}") boolean serving,
            @Value("${utblick.jobs:true}") boolean wanted,
            @Value("${utblick.jobs.look:10s}") Duration look,
            @Value("${utblick.jobs.beat:15s}") Duration beat) {
        this(database, jobs, serving && wanted, look, beat);
    }

    /**
     * @param look how often to look for what is due
     * @param beat how often to say that one is still alive
     */
    Jobs(DataSource database, List<Job> jobs, boolean wanted, Duration look, Duration beat) {
        this.database = database;
        this.jobs = List.copyOf(jobs);
        this.wanted = wanted;
        this.look = look;
        this.beat = beat;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        synchronized (atWork) {
            stopping = false;
        }
        var begun = Scheduler.create(database)
                .startTasks(jobs.stream().map(job -> new Turn(job, this::done)).toList())
                .tableName("platform.job")
                .schedulerName(() -> ProcessHandle.current().pid() + "-" + UUID.randomUUID())
                .threads(THREADS)
                .pollingInterval(look)
                .heartbeatInterval(beat)
                .missedHeartbeatsLimit(BEATS_MISSED)
                .shutdownMaxWait(PATIENCE)
                .build();
        begun.start();
        scheduler = begun;
    }

    @Override
    public void stop() {
        var running = scheduler;
        if (running != null) {
            synchronized (atWork) {
                stopping = true;
                atWork.forEach(Thread::interrupt);
            }
            running.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** Does it, and answers when to do it again: at once, by whoever runs next, when it was broken off. */
    private CompletionHandler<Void> done(Job job) {
        boolean whole = false;
        begin();
        try {
            if (!Thread.currentThread().isInterrupted()) {
                job.work().run();
                whole = !Thread.currentThread().isInterrupted();
            }
        } catch (RuntimeException failed) {
            if (!Thread.currentThread().isInterrupted()) {
                throw failed;
            }
        } finally {
            end();
        }
        return whole
                ? (complete, row) -> row.reschedule(complete, job.when().after(complete.getTimeDone()))
                : (complete, row) -> row.reschedule(complete, complete.getTimeDone());
    }

    private void begin() {
        synchronized (atWork) {
            atWork.add(Thread.currentThread());
            if (stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The thread goes on to write down how it went, and what was meant for the work is not meant for that. */
    private void end() {
        synchronized (atWork) {
            atWork.remove(Thread.currentThread());
            Thread.interrupted();
        }
    }
}

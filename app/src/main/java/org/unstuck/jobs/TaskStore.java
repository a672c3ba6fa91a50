package org.unstuck.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Jobs in the tables of db-scheduler, which sees to it that each is run. */
@Component
final class TaskStore {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("job");
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(10);
    private static final Duration TIME_TO_TIDY_UP = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;

    private final DataSource database;
    private final SchedulerClient client;

    TaskStore(DataSource database) {
        this.database = new TransactionAwareDataSourceProxy(database);
        this.client = SchedulerClient.Builder.create(this.database).build();
    }

    /** Has a job run soon; in the transaction of this thread, if there is one. */
    void schedule(String jobId, Instant now) {
        client.scheduleIfNotExists(JOB.instance(jobId).scheduledTo(now));
    }

    /**
     * A scheduler that is not started yet.
     *
     * @param run does the job of an identifier; if it throws, it is called again later
     */
    Scheduler scheduler(Consumer<String> run) {
        var job = Tasks.oneTime(JOB)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, failed.getTimeDone().plus(BETWEEN_ATTEMPTS)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run.accept(instance.getId()));
        return Scheduler.create(database, List.of(job))
                .schedulerName(new SchedulerName.Fixed("unstuck"))
                .threads(AT_ONCE)
                .pollingInterval(BETWEEN_LOOKS)
                .heartbeatInterval(BETWEEN_HEARTBEATS)
                .shutdownMaxWait(TIME_TO_TIDY_UP)
                .failureLogging(LogLevel.INFO, true) // the runner of jobs has said it already
                .build();
    }
}

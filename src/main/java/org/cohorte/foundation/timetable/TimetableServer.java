package org.cohorte.foundation.timetable;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does what the timetable says while the site is served; a command ends sooner than it could wait. */
@Component
@ConditionalOnWebApplication
class TimetableServer implements SmartLifecycle {

    /** A publication is seen within a second or two of its hour. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Work of an instance that was killed is begun again by another after four of these (the fewest that the scheduler allows). */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(30);
    private static final int THREADS = 4;

    private final Scheduler scheduler;
    private volatile boolean running;

    @Autowired
    TimetableServer(DataSource database, List<TimedWork> kinds) {
        this(database, kinds, HEARTBEAT);
    }

    TimetableServer(DataSource database, List<TimedWork> kinds, Duration heartbeat) {
        scheduler = Scheduler.create(database, kinds.stream().<Task<?>>map(TimetableServer::task).toList())
                .tableName(Timetable.TABLE).threads(THREADS).pollingInterval(LOOK_EVERY).pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(heartbeat).missedHeartbeatsLimit(MISSED_HEARTBEATS).shutdownMaxWait(Duration.ofSeconds(10)).build();
    }

    private static Task<?> task(TimedWork work) {
        return Tasks.oneTime(work.name()).onFailure(new FailureHandler.OnFailureRetryLater<>(BETWEEN_FAILURES))
                .execute((instance, _) -> work.run(instance.getId()));
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

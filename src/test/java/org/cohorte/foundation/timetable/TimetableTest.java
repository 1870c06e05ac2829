package org.cohorte.foundation.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TimetableTest {

    private static final Duration HEARTBEAT = Duration.ofMillis(250);

    private final TestDatabase database = TestDatabase.fresh();
    private final javax.sql.DataSource source = database.dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Timetable timetable = new Timetable(jdbc);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @AfterEach
    void dropTheDatabase() {
        database.close();
    }

    @Test
    void doesWorkOnceWithSeveralServers() {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 20; i++) {
                timetable.put("counting", "w" + i, Instant.now().minusSeconds(3600));
            }
        });
        TimetableServer one = server();
        TimetableServer other = server();
        one.start();
        other.start();
        await(() -> waiting() == 0);
        one.stop();
        other.stop();
        assertThat(done).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void leavesWhatIsToComeAndWhatWasTakenAway() {
        transaction.executeWithoutResult(_ -> {
            timetable.put("counting", "tomorrow", Instant.now().plus(Duration.ofDays(1)));
            timetable.put("counting", "taken away", Instant.now());
            timetable.put("counting", "now", Instant.now());
            timetable.take("counting", "taken away");
        });
        TimetableServer server = server();
        server.start();
        await(() -> waiting() == 1);
        server.stop();
        assertThat(done).containsExactly("now");
    }

    @Test
    void whatATransactionGaveUpNeverWaited() {
        transaction.executeWithoutResult(status -> {
            timetable.put("counting", "given up", Instant.now());
            status.setRollbackOnly();
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void beginsAgainWhatAKilledServerLeft() {
        transaction.executeWithoutResult(_ -> timetable.put("counting", "left", Instant.now().minusSeconds(60)));
        jdbc.sql("UPDATE jobs.timetable SET picked = true, picked_by = 'killed', last_heartbeat = now() - interval '1 minute', version = 2").update();
        TimetableServer server = server();
        server.start();
        await(() -> waiting() == 0);
        server.stop();
        assertThat(done).containsExactly("left");
    }

    private TimetableServer server() {
        return new TimetableServer(source, List.of(new TimedWork() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public void run(String subject) {
                done.add(subject);
            }
        }), HEARTBEAT);
    }

    private int waiting() {
        return jdbc.sql("SELECT count(*) FROM jobs.timetable").query(Integer.class).single();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

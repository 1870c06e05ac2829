package org.cohorte.foundation.timetable;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits for its time. Putting and taking away join the running transaction: they stand or fall with what caused them. */
@Component
public class Timetable {

    static final String TABLE = "jobs.timetable";

    private final JdbcClient jdbc;

    Timetable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The work is done at this instant, or as soon as a server runs after it.
     *
     * @param work    the name of a {@link TimedWork}
     * @param subject never used twice for the same work: a row that is being done takes no other instant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String work, String subject, Instant at) {
        jdbc.sql("INSERT INTO jobs.timetable (task_name, task_instance, execution_time, picked, version) VALUES (:work, :subject, :at, false, 1)")
                .param("work", work).param("subject", subject).param("at", Timestamp.from(at)).update();
    }

    /** Takes away what waits; what is being done goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String work, String subject) {
        jdbc.sql("DELETE FROM jobs.timetable WHERE task_name = :work AND task_instance = :subject AND NOT picked")
                .param("work", work).param("subject", subject).update();
    }
}

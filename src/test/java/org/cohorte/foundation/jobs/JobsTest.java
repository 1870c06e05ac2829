package org.cohorte.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.Map;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsTest {

    private static final Actor ACTOR = Actor.job("test");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final Jobs jobs = new Jobs(database.dataSource());

    @AfterEach
    void dropTheDatabase() {
        database.close();
    }

    @Test
    void keepsWhoRanWhatHowFarItCameAndHowItEnded() {
        String answer = jobs.run("counting", ACTOR, Progress.silent(), progress -> {
            try (var step = progress.step(Bilingual.same("rows"), 10)) {
                step.advance(4);
            }
            return "four";
        });
        assertThat(answer).isEqualTo("four");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "done").containsEntry("step", "rows")
                .containsEntry("step_done", 4L).containsEntry("step_total", 10L).containsEntry("label", "test"));
    }

    @Test
    void refusesASecondRunOfAKindWhileTheFirstIsUnderWay() {
        jobs.run("counting", ACTOR, Progress.silent(), _ -> {
            assertThatThrownBy(() -> jobs.run("counting", ACTOR, Progress.silent(), _ -> "never")).isInstanceOf(Refusal.class).hasMessageContaining("counting");
            return jobs.run("listing", ACTOR, Progress.silent(), _ -> "another kind");
        });
        String again = jobs.run("counting", ACTOR, Progress.silent(), _ -> "again");
        assertThat(again).isEqualTo("again");
    }

    @Test
    void tellsARefusalFromAFault() {
        assertThatThrownBy(() -> end(new Refusal("mend it"))).hasMessage("mend it");
        assertThatThrownBy(() -> end(new IllegalStateException("broken"))).hasMessage("broken");
        assertThat(rows()).extracting(row -> row.get("state")).containsExactly("refused", "failed");
    }

    @Test
    void aRunWhoseProgramWasKilledHoldsNobodyUp() throws Exception {
        try (Connection killed = database.connect()) {
            JobRow.begin(killed, "counting", ACTOR);
        }
        awaitTheEndOfItsLock();
        String next = jobs.run("counting", ACTOR, Progress.silent(), _ -> "next");
        assertThat(next).isEqualTo("next");
        assertThat(rows()).extracting(row -> row.get("state")).containsExactly("killed", "done");
    }

    private void end(RuntimeException by) {
        jobs.run("counting", ACTOR, Progress.silent(), _ -> {
            throw by;
        });
    }

    /** PostgreSQL notices the end of a program on its own time. */
    private void awaitTheEndOfItsLock() throws InterruptedException {
        while (jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .query(Integer.class).single() > 0) {
            Thread.sleep(10);
        }
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("SELECT * FROM jobs.job JOIN history.actor ON actor_id = started_by ORDER BY job_id").query().listOfRows();
    }
}

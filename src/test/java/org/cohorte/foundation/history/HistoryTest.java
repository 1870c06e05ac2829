package org.cohorte.foundation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;

import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class HistoryTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final DataSource source = database.dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final History history = new History(jdbc);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));

    @BeforeEach
    void recordAFact() {
        by("first", "INSERT INTO installation.fact (name, value) VALUES ('colour', 'red'), ('shape', 'round')");
    }

    @AfterEach
    void dropTheDatabase() {
        database.close();
    }

    @Test
    void keepsWhatEachUpdateAndDeletionFoundAndWhoMadeIt() {
        by("second", "UPDATE installation.fact SET value = 'blue' WHERE name = 'colour'");
        by("third", "DELETE FROM installation.fact");
        assertThat(jdbc.sql("""
                SELECT table_name || ' ' || operation || ' ' || (before ->> 'name') || '=' || (before ->> 'value') || ' by ' || label
                FROM history.change JOIN history.actor ON actor_id = changed_by ORDER BY change_id""").query(String.class).list())
                .containsExactlyInAnyOrder("installation.fact UPDATE colour=red by second",
                        "installation.fact DELETE colour=blue by third", "installation.fact DELETE shape=round by third");
    }

    @Test
    void refusesAWriteWithoutAnActor() {
        assertThatThrownBy(() -> jdbc.sql("INSERT INTO installation.fact (name, value) VALUES ('size', 'small')").update())
                .hasStackTraceContaining("a write without an actor");
        assertThatThrownBy(() -> jdbc.sql("UPDATE installation.fact SET value = 'x'").update()).hasStackTraceContaining("a write without an actor");
        assertThat(jdbc.sql("SELECT count(*) FROM history.change").query(Integer.class).single()).isZero();
    }

    @Test
    void anActorHoldsForItsTransactionOnly() {
        assertThat(jdbc.sql("SELECT label FROM installation.fact JOIN history.actor ON actor_id = recorded_by").query(String.class).list())
                .containsOnly("first");
        assertThatThrownBy(() -> jdbc.sql("SELECT history.current_actor()").query(Integer.class).single()).hasStackTraceContaining("without an actor");
    }

    private void by(String job, String statement) {
        transaction.executeWithoutResult(_ -> {
            history.actAs(Actor.job(job));
            jdbc.sql(statement).update();
        });
    }
}

package org.cohorte.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DatabaseMemoryTest {

    /** 256 MB of texts are aggregated in one process of the server, so that it must have held them. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void seesWhatAStatementHoldsWhileItRuns() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh(); var connection = database.connect(); var statement = connection.createStatement()) {
            try (DatabaseMemory memory = DatabaseMemory.of(connection)) {
                statement.execute("SELECT length(string_agg(repeat(md5(i::text), 32), '')), pg_sleep(1) FROM generate_series(1, 200000) i");
                assertThat(memory.mostMebibytes().orElseThrow()).isBetween(200L, 4096L);
            }
        }
    }
}

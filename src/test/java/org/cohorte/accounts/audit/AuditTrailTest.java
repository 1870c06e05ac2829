package org.cohorte.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTrailTest {

    @Test
    void theDatabaseLetsItGrowAndNothingElse() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.write("INSERT INTO accounts.audit_entry (recorded_by, act, object) VALUES (history.current_actor(), 'account.added', 'account:1')");
            for (String change : new String[] {"UPDATE accounts.audit_entry SET object = 'account:2'", "DELETE FROM accounts.audit_entry", "TRUNCATE accounts.audit_entry"}) {
                assertThatThrownBy(() -> database.write(change)).as(change).hasMessageContaining("never changed");
            }
            assertThat(JdbcClient.create(database.dataSource()).sql("SELECT act || ' ' || object FROM accounts.audit_entry").query(String.class).list())
                    .containsExactly("account.added account:1");
        }
    }
}

package org.cohorte.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ImportFloorTest {

    @Test
    void recordedTablesStandAfterThoseThatTheyReferTo() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh(); var connection = database.connect()) {
            List<String> tables = ImportFloor.inOrderOfReference(connection);
            assertThat(tables).contains("history.actor", "learners.enrolment", "followup.outcome", "applications.status_change")
                    .doesNotContain("history.change", "jobs.job");
            assertThat(tables.indexOf("people.person")).isLessThan(tables.indexOf("people.identifier"));
            assertThat(tables.indexOf("catalogue.session")).isLessThan(tables.indexOf("learners.enrolment"));
        }
    }
}

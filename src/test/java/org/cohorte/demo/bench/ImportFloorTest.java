package org.cohorte.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFloorTest {

    @TempDir
    private Path folder;

    @Test
    void theFloorHasTheRowsOfTheImport() throws Exception {
        try (TestDatabase imported = TestDatabase.fresh(); TestDatabase empty = TestDatabase.fresh();
                TestInstallation installation = TestInstallation.on(imported, Files.createDirectory(folder.resolve("home")));
                DeliveredPackage delivered = DeliveredPackage.open(PackageFiles.sound(folder.resolve("package")).folder(), installation.get(Home.class))) {
            installation.get(PackageImport.class).run(delivered, "", false, Progress.silent());
            try (Connection records = imported.connect(); Connection floor = empty.connect()) {
                ImportFloor bare = new ImportFloor(folder);
                assertThat(bare.copyIn(bare.copyOut(records), floor)).isPositive();
                for (String table : List.of("people.person", "applications.status_change", "learners.enrolment", "followup.outcome", "history.actor")) {
                    assertThat(rows(floor, table)).as(table).isEqualTo(rows(records, table)).isPositive();
                }
            }
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement(); var count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

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

package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The way that records go in an installation: an exchange package, its import into PostgreSQL, a snapshot. */
public final class RealWay implements AutoCloseable {

    private final Path temporary;
    private final TestDatabase database;
    private final TestInstallation installation;

    public RealWay() throws IOException {
        temporary = Files.createTempDirectory("real-way");
        database = TestDatabase.fresh();
        installation = TestInstallation.on(database, temporary.resolve("home"));
    }

    /** Of these records and no others. */
    public Snapshot snapshot(RecordSet records, LocalDate day) throws Exception {
        database.write("TRUNCATE catalogue.provider, catalogue.occupation, people.person CASCADE");
        Path folder = records.writePackage(Files.createTempDirectory(temporary, "package"));
        try (DeliveredPackage delivered = DeliveredPackage.open(folder, installation.get(Home.class))) {
            ImportOutcome outcome = installation.get(PackageImport.class).run(delivered, "", false, Progress.silent());
            assertThat(outcome).as(() -> outcome.findings().counts().toString()).isInstanceOf(ImportOutcome.Accepted.class);
        }
        return ((TakingOutcome.Taken) installation.get(Snapshots.class).take(Taking.of(day), Progress.silent())).snapshot();
    }

    /** On the records as they were taken in. */
    public JdbcClient records() {
        return installation.get(JdbcClient.class);
    }

    @Override
    public void close() throws IOException {
        installation.close();
        database.close();
        FileSystemUtils.deleteRecursively(temporary);
    }
}

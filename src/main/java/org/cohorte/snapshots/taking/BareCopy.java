package org.cohorte.snapshots.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.SnapshotBenchmark;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.springframework.stereotype.Component;

/** The floor of a snapshot, and a snapshot beside it. */
@Component
class BareCopy implements SnapshotBenchmark {

    private final DataSource records;
    private final Snapshots snapshots;

    BareCopy(DataSource records, Snapshots snapshots) {
        this.records = records;
        this.snapshots = snapshots;
    }

    @Override
    public Measured measure(int runs, Progress progress) {
        try {
            long rows = copyAll(); // both find the same pages in memory
            long floor = Long.MAX_VALUE;
            long taking = Long.MAX_VALUE;
            for (int run = 0; run < runs; run++) {
                long began = System.nanoTime();
                copyAll();
                long copied = System.nanoTime();
                takeAndRemove(progress);
                floor = Math.min(floor, copied - began);
                taking = Math.min(taking, System.nanoTime() - copied);
            }
            return new Measured(rows, Duration.ofNanos(floor), Duration.ofNanos(taking));
        } catch (SQLException e) {
            throw new IllegalStateException("The floor could not be measured: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeAndRemove(Progress progress) throws IOException {
        if (!(snapshots.take(Taking.ofToday(), progress) instanceof TakingOutcome.Taken(var snapshot))) {
            throw new IllegalStateException("no snapshot was taken");
        }
        Folders.remove(snapshot.folder());
    }

    /** @return how many rows came */
    long copyAll() throws SQLException {
        String statements = SqlFile.text(BareCopy.class, "floors/bare_copy.sql").replaceAll("(?m)^--.*$", "");
        long rows = 0;
        try (Connection connection = records.getConnection()) {
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String statement : statements.strip().split(";\\s*")) {
                CopyOut out = copying.copyOut(statement);
                while (out.readFromCopy() != null) {
                    rows++;
                }
                rows--; // the last message is the end of the data
            }
        }
        return rows;
    }
}

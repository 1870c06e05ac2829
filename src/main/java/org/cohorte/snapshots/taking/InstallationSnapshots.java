package org.cohorte.snapshots.taking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.sql.DataSource;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.StoredSnapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.springframework.stereotype.Component;

/** The snapshots in the home, taken of its records. */
@Component
class InstallationSnapshots implements Snapshots {

    private final DataSource records;
    private final Home home;
    private final WayBack wayBack;

    InstallationSnapshots(DataSource records, Home home) {
        this.records = records;
        this.home = home;
        this.wayBack = new WayBack(home);
    }

    @Override
    public StoredSnapshots stored() {
        return StoredSnapshots.of(home);
    }

    @Override
    public TakingOutcome take(Taking taking, Progress progress) {
        Path snapshots = home.snapshots();
        try (var _ = TakingLock.acquire(snapshots)) {
            removeLeftovers(snapshots);
            try (Workshop workshop = Workshop.open(home)) {
                return take(taking, workshop, new TakingProgress(progress));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The snapshot could not be taken: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The snapshot could not be written", e);
        }
    }

    private TakingOutcome take(Taking taking, Workshop workshop, TakingProgress progress) throws SQLException, IOException {
        byte[] secret = taking.secret().orElseGet(InstallationSnapshots::freshSecret);
        PseudonymisedTables tables = new PseudonymisedTables(workshop);
        Heading heading;
        try (RecordsState state = RecordsState.open(records)) {
            heading = Heading.of(taking, state);
            LocalDate today = LocalDate.ofInstant(heading.instant(), Taking.PARIS);
            if (heading.day().isAfter(today)) {
                return new TakingOutcome.DayToCome(heading.day(), today);
            }
            Path place = home.snapshots().resolve(heading.id());
            if (Files.exists(place)) {
                return new TakingOutcome.AlreadyThere(Snapshot.in(place));
            }
            try (RecordsState beside = state.beside(records)) {
                tables.copy(List.of(state, beside), new PersonKeys(secret), progress);
            }
        }
        tables.make(progress);
        return new TakingOutcome.Taken(write(heading, secret, workshop, tables, progress));
    }

    /** What stands at the head of the manifest. */
    private record Heading(LocalDate day, Instant instant, boolean invented) {

        static Heading of(Taking taking, RecordsState state) {
            Instant instant = taking.instant().orElse(state.instant()).truncatedTo(ChronoUnit.MILLIS);
            return new Heading(taking.day().orElse(LocalDate.ofInstant(instant, Taking.PARIS)), instant, state.invented());
        }

        String id() {
            return Manifest.idOf(day, instant);
        }
    }

    private Snapshot write(Heading heading, byte[] secret, Workshop workshop, PseudonymisedTables tables, TakingProgress progress)
            throws SQLException, IOException {
        try (var step = progress.writing(); var beside = workshop.beside()) {
            return SnapshotFiles.of(workshop.duckdb(), beside)
                    .with(duckdb -> wayBack.seal(heading.id(), secret, duckdb))
                    .showing((table, file) -> {
                        tables.check(table, file);
                        step.advance(1);
                    }).write(home.snapshots(), heading.day(), heading.instant(), heading.invented());
        } catch (SQLException | IOException | RuntimeException e) {
            wayBack.sweep(home.snapshots()); // the way back to a snapshot that never came
            throw e;
        }
    }

    private void removeLeftovers(Path snapshots) throws IOException {
        Folders.removeLeftovers(snapshots, SnapshotFiles.UNFINISHED);
        Folders.removeLeftovers(home.temporary(), Workshop.PREFIX);
        wayBack.sweep(snapshots);
    }

    private static byte[] freshSecret() {
        byte[] secret = new byte[Taking.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}

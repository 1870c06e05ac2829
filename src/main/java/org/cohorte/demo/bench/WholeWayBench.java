package org.cohorte.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

import javax.sql.DataSource;

import org.cohorte.demo.network.InventedPackage;
import org.cohorte.demo.network.NetworkSize;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.figures.bench.FiguresBench;
import org.cohorte.figures.bench.Measured;
import org.cohorte.figures.bench.SyntheticSnapshot;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.database.EmbeddedServer;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotBenchmark;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;

/** Measures, in a home of its own: the whole way from an invented package to the figures, or the figures alone from synthetic Parquet. */
final class WholeWayBench {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    /** The time of the estimates grows with the members times the answers of a year. */
    private static final int LARGEST_WITH_ESTIMATES = 1;

    private final int scale;
    private final int runs;
    private final Progress progress;
    private final BenchReport report;

    WholeWayBench(int scale, int runs, Progress progress) {
        this.scale = scale;
        this.runs = runs;
        this.progress = progress;
        this.report = new BenchReport(scale);
    }

    /** The figures alone. */
    BenchReport ofSyntheticParquet(Home home) throws SQLException, IOException {
        Snapshot snapshot;
        try (var _ = progress.step(Bilingual.same("parquet"), -1)) {
            snapshot = SyntheticSnapshot.write(scale, home.snapshots());
        }
        measureFigures(FiguresBench.of(snapshot, runs));
        report.note("The rows are synthetic Parquet made by DuckDB alone; import, snapshot and PostgreSQL were not measured.");
        return report;
    }

    /** The whole way; the home is the one that the settings name. */
    BenchReport ofAPackage(Home home) throws SQLException, IOException {
        Path folder = home.temporary().resolve("package");
        InventedPackage.write(folder, 2020, NetworkSize.copies(scale), progress);
        long began = System.nanoTime();
        try (Installation installation = Installation.open(); EmbeddedServer server = EmbeddedServer.acquire(home, progress);
                Connection connection = installation.get(DataSource.class).getConnection(); DatabaseMemory memory = DatabaseMemory.of(connection)) {
            Duration importing = measureImport(installation, folder, new ImportFloor(Files.createDirectories(home.temporary().resolve("floor"))), connection, server);
            SnapshotBenchmark.Measured taking = installation.get(SnapshotBenchmark.class).measure(runs, progress);
            report.add(new Measured("snapshot", taking.rows(), taking.taking(), taking.floor(), "bare COPY out", Measured.Ratio.SHARE_OF_THE_SPEED, "at least 0.5"));
            Snapshot snapshot = switch (installation.get(Snapshots.class).take(Taking.of(DAY), progress)) {
                case TakingOutcome.Taken(Snapshot taken) -> taken;
                case TakingOutcome other -> throw new IllegalStateException("no snapshot could be taken: " + other);
            };
            FiguresBench figures = FiguresBench.of(snapshot, runs);
            Duration reckoning = measureFigures(figures);
            report.note(String.format(Locale.ROOT, "The way from the package to all figures, import, snapshot and figures one after the other: %.1f s.",
                    importing.plus(taking.taking()).plus(reckoning).toNanos() / 1e9));
            memory.mostMebibytes().ifPresent(most -> report.note("Most memory that the database held until then: " + most + " MiB (aim: at most 2048)."));
            try (var _ = progress.step(Bilingual.same("PostgreSQL"), -1)) {
                report.add(figures.besidePostgres(connection, home.temporary()));
            }
        }
        report.note(String.format(Locale.ROOT, "The whole of this run, floors included, from the package on: %.0f s.", (System.nanoTime() - began) / 1e9));
        return report;
    }

    /** @return from opening the snapshot to the last figure */
    private Duration measureFigures(FiguresBench figures) throws IOException {
        FiguresBench.WholeRun whole;
        try (var _ = progress.step(Bilingual.same("DuckDB"), -1)) {
            report.add(figures.besideTheFloor());
            whole = figures.whole();
            report.add(whole);
            if (scale <= LARGEST_WITH_ESTIMATES) {
                report.addEstimates(figures.wholeWithEstimates());
            }
        }
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (var lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM")).findFirst()
                        .ifPresent(line -> report.note("Most memory that the program held: " + line.replaceAll("\\D+", "").transform(Long::parseLong) / 1024 + " MiB (aim: at most 4096)."));
            }
        }
        return whole.time();
    }

    private Duration measureImport(Installation installation, Path folder, ImportFloor floor, Connection connection, EmbeddedServer server)
            throws SQLException, IOException {
        long began = System.nanoTime();
        ImportOutcome outcome;
        try (DeliveredPackage delivered = DeliveredPackage.open(folder, installation.get(Home.class))) {
            outcome = installation.get(PackageImport.class).run(delivered, "", false, progress);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        long rows = switch (outcome) {
            case ImportOutcome.Accepted accepted -> accepted.counts().stream().mapToLong(ImportOutcome.TableCounts::added).sum();
            case ImportOutcome.Refused refused -> throw new IllegalStateException("the package was refused: " + refused.findings().counts());
        };
        report.add(new Measured("import", rows, taken, floor.measure(connection, server.address()), "bare COPY in", Measured.Ratio.SHARE_OF_THE_SPEED, "at least 0.33"));
        return taken;
    }
}

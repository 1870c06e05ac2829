package org.cohorte.demo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;

/** One run of {@code bench figures}. */
public final class BenchFigures {

    private BenchFigures() {}

    /**
     * @param parquetOnly  whether to measure the figures alone, from synthetic Parquet
     * @param report where the section is kept
     * @return the section
     */
    public static String run(int scale, int runs, boolean parquetOnly, Path report, Progress progress) throws IOException, SQLException {
        try (BenchHome _ = BenchHome.open()) {
            WholeWayBench bench = new WholeWayBench(scale, runs, progress);
            Home home = Home.ofEnvironment();
            BenchReport measured = parquetOnly ? bench.ofSyntheticParquet(home) : bench.ofAPackage(home);
            new BenchFile(report).keep(measured.heading(), measured.section());
            return measured.section();
        }
    }
}

package org.cohorte.demo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.cohorte.foundation.files.WorkFolder;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.jobs.Progress;

/** One run of the benchmark, in a home of its own that goes with it: the data of the installation is not touched. */
public final class BenchFigures {

    private BenchFigures() {}

    /**
     * @param parquetOnly  whether to measure the figures alone, from synthetic Parquet
     * @param report where the section is kept
     * @return the section
     */
    public static String run(int scale, int runs, boolean parquetOnly, Path report, Progress progress) throws IOException, SQLException {
        String before = Setting.HOME.value().orElse("");
        try (WorkFolder work = WorkFolder.in(Home.ofEnvironment().temporary(), "bench")) {
            System.setProperty("COHORTE_HOME", work.path().toString());
            System.setProperty("COHORTE_DATABASE_URL", "");
            WholeWayBench bench = new WholeWayBench(scale, runs, progress);
            Home home = Home.ofEnvironment();
            BenchReport measured = parquetOnly ? bench.ofSyntheticParquet(home) : bench.ofAPackage(home);
            measured.keepIn(report);
            return measured.section();
        } finally {
            System.setProperty("COHORTE_HOME", before);
            System.clearProperty("COHORTE_DATABASE_URL");
        }
    }
}

package org.cohorte.demo.bench;

import java.io.IOException;
import java.util.Map;

import org.cohorte.foundation.files.WorkFolder;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;

/**
 * A home for one benchmark, which goes with it: the data of the installation is not touched. While it is open, the settings name it, a port that is free,
 * and English.
 */
final class BenchHome implements AutoCloseable {

    private final WorkFolder work;

    private BenchHome(WorkFolder work) {
        this.work = work;
    }

    static BenchHome open() throws IOException {
        WorkFolder work = WorkFolder.in(Home.ofEnvironment().temporary(), "bench");
        settings(work).forEach((setting, value) -> System.setProperty(setting.variable(), value));
        return new BenchHome(work);
    }

    private static Map<Setting, String> settings(WorkFolder work) {
        return Map.of(Setting.HOME, work.path().toString(), Setting.DATABASE_URL, "", Setting.PORT, "0", Setting.LANGUAGE, "en");
    }

    @Override
    public void close() throws IOException {
        settings(work).keySet().forEach(setting -> System.clearProperty(setting.variable()));
        work.close();
    }
}

package org.cohorte.snapshots.taking;

import java.nio.file.Path;
import java.time.LocalDate;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Taking;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A program of its own that begins a taking, says where it is, and stays there until it is killed. Arguments: database, home, files. */
final class KilledTaking {

    private KilledTaking() {}

    public static void main(String[] arguments) {
        int files = Integer.parseInt(arguments[2]);
        new InstallationSnapshots(new DriverManagerDataSource(arguments[0]), new Home(Path.of(arguments[1])))
                .take(Taking.of(LocalDate.parse("2021-08-31")), (_, total) -> new Stopping(total == 9 ? files : Integer.MAX_VALUE));
    }

    private static final class Stopping implements Progress.Step {

        private int left;

        Stopping(int left) {
            this.left = left;
        }

        @Override
        public void advance(long by) {
            if (--left == 0) {
                System.out.println("here");
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void close() {
            // nobody listens
        }
    }
}

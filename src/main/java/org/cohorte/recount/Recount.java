package org.cohorte.recount;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cohorte.snapshots.Snapshot;

/** The figures of a snapshot, worked out a second time: for the network and by each single breakdown. */
public final class Recount {

    private static final String FINAL = "A";
    private static final String PROVISIONAL = "P";

    private final Network network;

    private Recount(Network network) {
        this.network = network;
    }

    /** Reads the files of a snapshot. */
    public static Recount of(Snapshot snapshot) {
        try {
            return new Recount(NetworkReading.of(snapshot));
        } catch (SQLException fault) {
            throw new IllegalStateException("the snapshot in " + snapshot.folder() + " cannot be read", fault);
        }
    }

    /** The years that have figures; none where nothing was recorded. */
    public List<Integer> years() {
        return network.years();
    }

    /** All figures of all years, in the order of the file of figures. */
    public List<Line> lines() {
        return lines(years());
    }

    /** All figures of some years; a year that has none is left out. */
    public List<Line> lines(Collection<Integer> someYears) {
        List<Line> lines = new ArrayList<>();
        for (int number : network.years()) {
            if (someYears.contains(number)) {
                reckon(ReportingYear.of(number, network.snapshotDay()), lines);
            }
        }
        lines.sort(Line.ORDER);
        return lines;
    }

    private void reckon(ReportingYear year, List<Line> lines) {
        ApplicationFigures.reckon(network, year, statusOfSlowFigures(year), lines);
        LearnerFigures.reckon(network, year, status(year), lines);
        EntrantFigures.reckon(network, year, status(year), lines);
        SessionFigures.reckon(network, year, status(year), lines);
        ExitFigures.reckon(network, year, statusOfSlowFigures(year), lines);
    }

    /** Every figure of the year of the snapshot is provisional. */
    private String status(ReportingYear year) {
        return year.number() == network.snapshotDay().getYear() ? PROVISIONAL : FINAL;
    }

    /** Those by application and by exit stay provisional while the snapshot's day is not after 31 July of the next year. */
    private String statusOfSlowFigures(ReportingYear year) {
        LocalDate settled = LocalDate.of(year.number() + 1, Month.JULY, 31);
        return network.snapshotDay().isAfter(settled) ? FINAL : PROVISIONAL;
    }
}

package org.cohorte.figures.computation;

import java.util.List;

import org.cohorte.figures.Estimate;
import org.cohorte.figures.Estimates;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.Selection;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Reads the completers with DuckDB and makes their estimates. */
@Component
public class DuckDbEstimates implements Estimates {

    private final Statements statements;

    DuckDbEstimates() {
        this(Statements.shipped());
    }

    public DuckDbEstimates(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Estimate> of(Snapshot snapshot, Selection selection) {
        EstimateMaking making = new EstimateMaking(DuckDbThreads.call(() -> completers(snapshot)), selection);
        return Indicators.all().stream().filter(Indicator::isEstimate).flatMap(indicator -> making.make(indicator).stream()).toList();
    }

    private Completers completers(Snapshot snapshot) {
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            return new Counting(database, statements).completers();
        }
    }
}

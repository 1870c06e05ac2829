package org.cohorte.figures.computation;

import java.util.function.Consumer;

import org.cohorte.figures.CountedRecords;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Asks DuckDB, over the snapshot's Parquet files. */
@Component
public class DuckDbCountedRecords implements CountedRecords {

    private final Statements statements;

    DuckDbCountedRecords() {
        this(Statements.shipped());
    }

    public DuckDbCountedRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Answer tell(Snapshot snapshot, Question question, long from, long atMost, Consumer<Counted> reader) {
        return DuckDbThreads.call(() -> {
            try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
                Statements.FACTS.forEach(fact -> database.execute(statements.fact(fact)));
                return new RecordListing(database, statements, question).tell(from, atMost, reader);
            }
        });
    }
}

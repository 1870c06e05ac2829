package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymisedTablesTest {

    @Test
    void twoPersonsUnderOneKeyAreFoundAndRefused(@TempDir Path folder) throws Exception {
        try (Workshop workshop = Workshop.open(new Home(folder))) {
            for (RawTable table : RawTable.all(new PersonKeys(new byte[32]), new Codes())) {
                workshop.run(table.createStatement());
            }
            workshop.run("INSERT INTO raw_persons VALUES (1, 42, NULL, 1, NULL), (2, 42, NULL, 2, NULL)");
            assertThatThrownBy(() -> new PseudonymisedTables(workshop).make(new TakingProgress(Progress.silent()))).hasMessageContaining("same key");
        }
    }
}

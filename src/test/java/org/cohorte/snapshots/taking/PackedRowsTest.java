package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.cohorte.foundation.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedRowsTest {

    private static final RawTable TABLE = new RawTable("raw_things", "none", List.of(RawColumn.key("id"), RawColumn.small("level"), RawColumn.flag("known"),
            RawColumn.date("day"), RawColumn.text("label")));

    @TempDir
    private Path folder;

    /** None, one, whole lots, and more than are taken apart at once, each with a remainder or none; every third row has only its id. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, Lot.ROWS, Lot.ROWS + 1, PackedRows.LOTS * Lot.ROWS, PackedRows.LOTS * Lot.ROWS + 3 * Lot.ROWS + 17})
    void everyValueComesToItsPlaceWhateverTheNumberOfRows(int rows) throws Exception {
        try (Workshop workshop = Workshop.open(new Home(folder))) {
            try (PackedRows into = PackedRows.into(TABLE, workshop.duckdb())) {
                CopiedRow row = new CopiedRow();
                for (int i = 0; i < rows; i++) {
                    row.begin(message(i), 0, TABLE.columns().size());
                    into.add(row);
                }
                into.finish();
            }
            assertThat(workshop.count("SELECT count(*) FROM raw_things")).isEqualTo(rows);
            assertThat(workshop.count("""
                    SELECT count(*) FROM (
                        SELECT * FROM raw_things
                        EXCEPT ALL
                        SELECT CAST(i AS BIGINT), CASE WHEN i % 3 > 0 THEN CAST(i % 9 - 4 AS SMALLINT) END, CASE WHEN i % 3 > 0 THEN i % 2 = 1 END,
                               CASE WHEN i % 3 > 0 THEN DATE '2000-01-01' + CAST(i % 20000 - 10000 AS INTEGER) END, CASE WHEN i % 3 > 0 THEN 'é ' || i END
                        FROM range(%d) t(i))""".replace("%d", "" + rows))).isZero();
        }
    }

    @Test
    void nothingIsLeftOfTheListsInWhichTheRowsCame() throws Exception {
        try (Workshop workshop = Workshop.open(new Home(folder))) {
            try (PackedRows into = PackedRows.into(TABLE, workshop.duckdb())) {
                into.finish();
            }
            assertThat(workshop.count("SELECT count(*) FROM duckdb_tables()")).isEqualTo(1);
        }
    }

    /** A row as PostgreSQL's binary COPY has it. */
    private static byte[] message(int i) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(5);
            out.writeInt(Long.BYTES);
            out.writeLong(i);
            if (i % 3 == 0) {
                for (int field = 1; field < 5; field++) {
                    out.writeInt(-1);
                }
                return bytes.toByteArray();
            }
            out.writeInt(Short.BYTES);
            out.writeShort(i % 9 - 4);
            out.writeInt(1);
            out.writeByte(i % 2);
            out.writeInt(Integer.BYTES);
            out.writeInt(i % 20000 - 10000);
            byte[] text = ("é " + i).getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }
}

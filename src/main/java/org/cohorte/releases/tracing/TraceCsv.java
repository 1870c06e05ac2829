package org.cohorte.releases.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cohorte.releases.tracing.TraceOutcome.Row;
import org.cohorte.snapshots.RecordsBehind.Now;
import org.cohorte.snapshots.RecordsBehind.Traced;

/**
 * Records as CSV, a header and a line each: year, identifier and session as they are now, what has become of the record, what the snapshot says of it, why it is
 * counted, and what it says otherwise now. Codes, not words: for a program or a sheet.
 */
public final class TraceCsv {

    private static final String NOW = "now";

    /** Of what the snapshot says, that which tells nothing of the person; the rest only where it is why the record counts, or where it changed. */
    private static final List<String> TOLD = List.of("provider_id", "provider", "programme_id", "programme", "session_starts_on", "session_ends_on", "started_on", "ended_on", "submitted_on",
            "delivery_mode", "changes");

    private final CsvWriter csv;
    private boolean headed;

    public TraceCsv(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    public void write(List<Row> rows) {
        if (!headed) {
            header(rows);
        }
        rows.forEach(row -> csv.writeRecord(cells(row)));
        flush();
    }

    /** After the last rows; where there are none the header stands alone. */
    public void end() {
        if (!headed) {
            csv.writeRecord("year", "record", "session", NOW);
        }
        flush();
    }

    private void header(List<Row> rows) {
        headed = true;
        Row first = rows.getFirst();
        List<String> header = new ArrayList<>(List.of("year", "record", "session", NOW));
        header.addAll(told(first));
        first.counted().because().keySet().forEach(column -> header.add("counted_" + column));
        header.add("changed");
        csv.writeRecord(header);
    }

    private static List<String> told(Row row) {
        return TOLD.stream().filter(row.traced().then()::containsKey).toList();
    }

    private static List<String> cells(Row row) {
        Traced traced = row.traced();
        List<String> cells = new ArrayList<>(List.of(Integer.toString(row.counted().year())));
        cells.addAll(switch (traced.now()) {
            case Now.Found found -> List.of(found.identifier(), found.session(), found.forgotten() ? "forgotten" : traced.changed().isEmpty() ? "same" : "changed");
            case Now.NotFound _ -> List.of("", "", "not_found");
            case Now.WayBackGone _ -> List.of("", "", "way_back_gone");
        });
        told(row).forEach(column -> cells.add(traced.then().get(column)));
        cells.addAll(row.counted().because().values());
        cells.add(traced.now() instanceof Now.Found(String _, String _, boolean _, Map<String, String> state)
                ? traced.changed().stream().map(column -> column + ": " + traced.then().get(column) + " -> " + state.get(column)).collect(Collectors.joining("; ")) : "");
        return cells;
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

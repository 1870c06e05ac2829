package org.cohorte.exchange.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.exchange.format.Field;
import org.cohorte.exchange.format.Resource;
import org.cohorte.foundation.tables.TableFile;
import org.cohorte.foundation.tables.TableRow;
import org.cohorte.foundation.tables.UnreadableTable;
import org.jspecify.annotations.Nullable;

/** Reads one file of a package row by row, checks each cell by its column, and hands on the values; what is wrong goes to the findings. */
public final class CheckedTable {

    /** Takes the values of a row, in the order of the description; null where a cell is empty, absent or wrong. */
    public interface RowTaker {
        void take(long line, boolean sound, @Nullable String[] values) throws IOException;
    }

    private final Resource resource;
    private final Path file;
    private final String fileName;
    private final String prefix;
    private final Findings findings;
    private final List<String> identifiers;

    /** @param prefix put before each identifier, with its colon; empty where there is none */
    public CheckedTable(Resource resource, Path file, String prefix, Findings findings) {
        this.resource = resource;
        this.file = file;
        this.fileName = file.getFileName().toString();
        this.prefix = prefix;
        this.findings = findings;
        this.identifiers = resource.identifierColumns();
    }

    /** @return the columns that the file does not have; null where its rows could not be read */
    public @Nullable List<String> read(RowTaker taker) throws IOException {
        try (TableFile table = TableFile.open(file, resource.name())) {
            DeliveredColumns columns = DeliveredColumns.of(resource, fileName, table.header(), findings);
            if (!columns.usable()) {
                return null;
            }
            readRows(table, columns, taker);
            return columns.absent(resource);
        } catch (UnreadableTable e) {
            findings.add(Rule.FILE_UNREADABLE, fileName, e.line(), "", e.detail(), e.reason().name());
            return null;
        }
    }

    private void readRows(TableFile table, DeliveredColumns columns, RowTaker taker) throws IOException {
        SlashDates slashDates = new SlashDates(file, resource.name());
        List<CellReader> readers = new ArrayList<>();
        resource.fields().forEach(field -> readers.add(new CellReader(field, table.dialect(), slashDates)));
        @Nullable String[] values = new String[readers.size()];
        for (TableRow row : table) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            Rule broken = lengthRule(row.cells(), table.header().size());
            if (broken == null) {
                taker.take(row.line(), readRow(row, columns, readers, values), values);
            } else {
                findings.add(broken, fileName, row.line(), "", String.valueOf(row.cells().size()), String.valueOf(table.header().size()));
            }
        }
    }

    /** A row that ends early is not read: its last cells would else empty what is recorded, where a file was cut or a delimiter forgotten. */
    private static @Nullable Rule lengthRule(List<String> cells, int columns) {
        if (cells.size() < columns) {
            return Rule.ROW_TOO_SHORT;
        }
        return cells.subList(columns, cells.size()).stream().allMatch(String::isBlank) ? null : Rule.ROW_TOO_LONG;
    }

    private boolean readRow(TableRow row, DeliveredColumns columns, List<CellReader> readers, @Nullable String[] values) {
        boolean sound = true;
        for (int i = 0; i < values.length; i++) {
            int place = columns.places().get(i);
            String cell = place < 0 ? "" : row.cells().get(place);
            values[i] = place < 0 ? null : readCell(row, resource.fields().get(i), readers.get(i), cell);
            sound &= place < 0 || values[i] != null || cell.isBlank() && !resource.fields().get(i).required();
        }
        return sound;
    }

    private @Nullable String readCell(TableRow row, Field field, CellReader reader, String cell) {
        CellReader.Read read = reader.read(cell);
        if (read.broken() != null) {
            findings.add(read.broken(), fileName, row.line(), field.name(), cell, read.detail());
            return null;
        }
        String value = read.value();
        if (value == null) {
            return null;
        }
        Rule broken = Classified.brokenBy(field, value);
        if (broken != null) {
            findings.add(broken, fileName, row.line(), field.name(), cell, "");
        }
        return prefix.isEmpty() || !identifiers.contains(field.name()) ? value : prefix + value;
    }
}

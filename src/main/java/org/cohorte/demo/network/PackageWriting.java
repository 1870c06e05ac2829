package org.cohorte.demo.network;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.cohorte.exchange.format.PackageDescription;
import org.cohorte.exchange.format.Resource;
import org.jspecify.annotations.Nullable;

/** Writes the files of a package row by row; columns that a row does not name stay empty. */
final class PackageWriting implements Closeable {

    private static final int BUFFER = 1 << 18;

    private final Map<String, Table> tables = new HashMap<>();

    PackageWriting(Path folder) throws IOException {
        for (Resource resource : PackageDescription.current().resources()) {
            tables.put(resource.name(), new Table(resource, Files.newOutputStream(folder.resolve(resource.path()))));
        }
    }

    Table table(String name) {
        return tables.get(name);
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.close();
        }
    }

    /** One file; {@link #row} takes the cells in the order of the description. */
    static final class Table implements Closeable {
        private final OutputStream out;
        private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);
        private final int columns;
        long rows;

        Table(Resource resource, OutputStream out) throws IOException {
            this.out = out;
            this.columns = resource.fields().size();
            buffer.append(String.join(",", resource.fields().stream().map(f -> f.name()).toList())).append('\n');
        }

        void row(@Nullable Object... cells) throws IOException {
            if (cells.length != columns) {
                throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
            }
            for (int i = 0; i < cells.length; i++) {
                if (i > 0) {
                    buffer.append(',');
                }
                append(cells[i]);
            }
            buffer.append('\n');
            rows++;
            if (buffer.length() >= BUFFER) {
                flush();
            }
        }

        private void append(@Nullable Object cell) {
            if (cell instanceof String text && (text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0)) {
                buffer.append('"').append(text.replace("\"", "\"\"")).append('"');
            } else if (cell != null) {
                buffer.append(cell);
            }
        }

        private void flush() throws IOException {
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
            buffer.setLength(0);
        }

        @Override
        public void close() throws IOException {
            flush();
            out.close();
        }
    }

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** An instant with the offset that Paris has then; from four in the morning on, that of noon. */
    static String instant(LocalDate day, int second) {
        String offset = PARIS.getRules().getOffset(day.atTime(12, 0)).getId();
        return day + "T" + two(second / 3600) + ":" + two(second / 60 % 60) + ":" + two(second % 60) + offset;
    }
}

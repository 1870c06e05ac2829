package org.cohorte.exchange.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.cohorte.exchange.checks.CheckedTable;
import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.format.Field;
import org.cohorte.exchange.format.RecordedViews;
import org.cohorte.exchange.format.Resource;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.sql.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The delivered rows in temporary tables of the import's own transaction ({@code delivered_<table>}: line, sound, the table's columns), and
 * beside each a view of the records as they would be after it ({@code after_<table>}). A kill takes them along.
 */
final class Staging {

    private static final int BUFFER = 1 << 18;

    private final Connection connection;
    private final Progress.Step progress;

    Staging(Connection connection, Progress.Step progress) {
        this.connection = connection;
        this.progress = progress;
    }

    void prepare(Resource resource) throws SQLException {
        String columns = resource.fields().stream().map(f -> f.name() + " " + f.type().sqlType() + (f.type() == Field.Type.STRING ? " COLLATE \"C\"" : ""))
                .collect(Collectors.joining(", "));
        SqlStatement.run(connection, "CREATE TEMPORARY TABLE delivered_" + resource.name() + " (line bigint, sound boolean, " + columns + ") ON COMMIT DROP");
    }

    /** @return whether the file's rows could be read */
    boolean load(Resource resource, Path file, String prefix, Findings findings) throws IOException, SQLException {
        long size = Files.size(file);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY delivered_" + resource.name() + " FROM STDIN");
        CopyRows rows = new CopyRows(copy);
        @Nullable List<String> absent;
        try {
            absent = new CheckedTable(resource, file, prefix, findings).read(rows);
            rows.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        progress.advance(size);
        if (absent == null) {
            return false;
        }
        SqlStatement.run(connection, "ANALYZE delivered_" + resource.name());
        if (!absent.isEmpty()) {
            fillFromRecorded(resource, absent);
        }
        return true;
    }

    /** A column that the file does not have keeps what is recorded. */
    private void fillFromRecorded(Resource resource, List<String> absent) throws SQLException {
        String assignments = absent.stream().map(c -> c + " = r." + c).collect(Collectors.joining(", "));
        SqlStatement.run(connection, "UPDATE delivered_" + resource.name() + " d SET " + assignments + " FROM " + RecordedViews.of(resource) + " r WHERE " + keysEqual(resource, "r", "d"));
    }

    /** Identifiers of persons who were found to be another become that other's, so that both sides of a comparison speak of one person. */
    void followMerges() throws SQLException {
        SqlStatement.run(connection, "UPDATE delivered_persons d SET person_id = i.own_identifier FROM people.exchange_identifiers i"
                + " WHERE i.identifier = d.person_id AND i.own_identifier <> d.person_id");
        for (String table : List.of("applications", "enrolments")) {
            SqlStatement.run(connection, "UPDATE delivered_" + table + " d SET person_id = i.person_id FROM people.exchange_identifiers i"
                    + " WHERE i.identifier = d.person_id AND i.person_id <> d.person_id");
        }
    }

    void viewAfter(Resource resource) throws SQLException {
        String columns = resource.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        SqlStatement.run(connection, "CREATE TEMPORARY VIEW after_" + resource.name() + " AS SELECT line, sound, " + columns + " FROM delivered_" + resource.name()
                + " UNION ALL SELECT NULL, true, " + columns + " FROM " + RecordedViews.of(resource) + " r WHERE NOT EXISTS (SELECT 1 FROM delivered_"
                + resource.name() + " d WHERE " + keysEqual(resource, "r", "d") + ")");
    }

    private static String keysEqual(Resource resource, String left, String right) {
        return resource.primaryKey().stream().map(k -> left + "." + k + " = " + right + "." + k).collect(Collectors.joining(" AND "));
    }

    /** Rows in PostgreSQL's text format for COPY. */
    private final class CopyRows implements CheckedTable.RowTaker {
        private final CopyIn copy;
        private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);

        CopyRows(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void take(long line, boolean sound, @Nullable String[] values) throws IOException {
            buffer.append(line).append('\t').append(sound ? 't' : 'f');
            for (String value : values) {
                buffer.append('\t');
                append(value);
            }
            buffer.append('\n');
            if (buffer.length() >= BUFFER) {
                flush();
            }
        }

        private void append(@Nullable String value) {
            if (value == null) {
                buffer.append("\\N");
                return;
            }
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '\\' -> buffer.append("\\\\");
                    case '\t' -> buffer.append("\\t");
                    case '\n' -> buffer.append("\\n");
                    case '\r' -> buffer.append("\\r");
                    default -> buffer.append(c);
                }
            }
        }

        void flush() throws IOException {
            byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            buffer.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}

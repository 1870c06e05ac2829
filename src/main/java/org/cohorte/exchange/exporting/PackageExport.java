package org.cohorte.exchange.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.exchange.format.Field;
import org.cohorte.exchange.format.PackageDescription;
import org.cohorte.exchange.format.RecordedViews;
import org.cohorte.exchange.format.Resource;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.jobs.Progress;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes one consistent state of the records as an exchange package, rows in the order of their keys, so that the same records give the same bytes. */
@Component
public class PackageExport {

    private final DataSource dataSource;

    PackageExport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Writes a folder, or a zip where the name ends so; it appears whole or not at all.
     *
     * @throws Refusal where something stands there already
     */
    public void write(Path target, Progress progress) {
        if (Files.exists(target)) {
            throw new Refusal(ExchangeTexts.text("export.exists", target));
        }
        try {
            Path parent = target.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            boolean zip = target.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
            Path fresh = zip ? Files.createTempFile(parent, ".export", ".zip") : Files.createTempDirectory(parent, ".export");
            try (Target out = zip ? new ZipTarget(fresh) : new FolderTarget(fresh)) {
                writeTables(out, progress);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void writeTables(Target out, Progress progress) throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection(); Progress.Step step = progress.step(ExchangeTexts.inBoth("export.writing"), PackageDescription.current().resources().size())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                for (Resource resource : PackageDescription.current().resources()) {
                    OutputStream file = out.file(resource.path());
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + select(resource) + ") TO STDOUT (FORMAT csv, HEADER)", file);
                    out.endFile(file);
                    step.advance(1);
                }
                OutputStream description = out.file(PackageDescription.FILE);
                description.write(description(connection));
                out.endFile(description);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        }
    }

    private static String select(Resource resource) {
        String columns = resource.fields().stream().map(PackageExport::expression).collect(Collectors.joining(", "));
        String merged = resource.name().equals("persons") ? " WHERE NOT merged" : "";
        return "SELECT " + columns + " FROM " + RecordedViews.of(resource) + " r" + merged + " ORDER BY "
                + resource.primaryKey().stream().map(key -> "r." + key).collect(Collectors.joining(", "));
    }

    /** Instants in UTC with as many decimals as they have, truths as words. */
    private static String expression(Field field) {
        String column = "r." + field.name();
        return switch (field.type()) {
            case BOOLEAN -> "CASE WHEN " + column + " THEN 'true' WHEN NOT " + column + " THEN 'false' END AS " + field.name();
            case DATETIME -> "regexp_replace(to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), '\\.?0*$', '') || 'Z' AS " + field.name();
            case NUMBER -> "trim_scale(" + column + ") AS " + field.name();
            default -> column;
        };
    }

    /** datapackage.json, saying that the people are invented where they are. */
    private static byte[] description(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var invented = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM exchange.delivery WHERE invented)");
            invented.next();
            if (!invented.getBoolean(1)) {
                return PackageDescription.bytes();
            }
        }
        ObjectNode description = (ObjectNode) JsonMapper.shared().readTree(PackageDescription.bytes());
        description.put(DeliveredPackage.INVENTED, true);
        return (description.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private interface Target extends AutoCloseable {
        OutputStream file(String name) throws IOException;

        void endFile(OutputStream file) throws IOException;

        @Override
        void close() throws IOException;
    }

    private record FolderTarget(Path folder) implements Target {
        @Override
        public OutputStream file(String name) throws IOException {
            return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
        }

        @Override
        public void endFile(OutputStream file) throws IOException {
            file.close();
        }

        @Override
        public void close() throws IOException {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-x---"));
        }
    }

    private static final class ZipTarget implements Target {
        private final ZipOutputStream zip;

        ZipTarget(Path file) throws IOException {
            this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }

        @Override
        public OutputStream file(String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            return zip;
        }

        @Override
        public void endFile(OutputStream file) throws IOException {
            zip.closeEntry();
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}

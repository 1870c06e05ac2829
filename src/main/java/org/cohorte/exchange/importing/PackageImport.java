package org.cohorte.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.exchange.format.PackageDescription;
import org.cohorte.exchange.format.Resource;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.installation.InstallationFacts;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.sql.DeliveredTables;
import org.cohorte.people.ForgottenIdentifiers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a package in as a delivery: all of it or nothing, in one transaction. What is found is found in one go; a package with an error
 * changes nothing.
 */
@Component
public class PackageImport {

    /** One import at a time beside one database. */
    private static final long LOCK = 0x636f686f72746501L;

    private final DataSource dataSource;
    private final List<DeliveredTables> tables;
    private final ForgottenIdentifiers forgotten;

    PackageImport(DataSource dataSource, List<DeliveredTables> tables, ForgottenIdentifiers forgotten) {
        this.dataSource = dataSource;
        this.tables = tables;
        this.forgotten = forgotten;
    }

    /**
     * @param source put before every identifier ({@code SOURCE:P001}); empty where the package's identifiers stand as they are
     * @param dryRun whether to look only
     */
    public ImportOutcome run(DeliveredPackage delivered, String source, boolean dryRun, Progress progress) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                ImportOutcome outcome = run(connection, delivered, source, dryRun, progress);
                if (outcome instanceof ImportOutcome.Accepted accepted && !accepted.dryRun()) {
                    connection.commit();
                }
                return outcome;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportOutcome run(Connection connection, DeliveredPackage delivered, String source, boolean dryRun, Progress progress)
            throws SQLException, IOException {
        beAlone(connection);
        Findings findings = new Findings();
        delivered.strangers().forEach(file -> findings.add(isLeftOut(file) ? Rule.FILE_LEFT_OUT : Rule.FILE_UNKNOWN, file.getFileName().toString(), 0, "", "", ""));
        if (stage(connection, delivered, source, findings, progress)) {
            try (Progress.Step step = progress.step(ExchangeTexts.inBoth("import.checking"), PackageDescription.current().resources().size() + Rule.values().length)) {
                new RelationalChecks(connection, findings, fileNames(delivered)).run(step);
            }
        }
        if (findings.hasErrors()) {
            return new ImportOutcome.Refused(findings);
        }
        Actor actor = Actor.delivery(source.isEmpty() ? delivered.name() : source + ":" + delivered.name());
        List<ImportOutcome.TableCounts> counts = merge(connection, actor, progress);
        recordDelivery(connection, delivered, source, counts);
        if (delivered.invented()) {
            InstallationFacts.peopleAreInvented(connection);
        }
        return new ImportOutcome.Accepted(findings, counts, dryRun);
    }

    private static boolean isLeftOut(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("x_") || !name.matches("(?i).*\\.(csv|xlsx|xls|ods|txt|tsv)");
    }

    private static void beAlone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var free = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")");
            free.next();
            if (!free.getBoolean(1)) {
                throw new Refusal(ExchangeTexts.inBoth("import.another"));
            }
        }
    }

    private static Map<String, String> fileNames(DeliveredPackage delivered) {
        return delivered.files().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getFileName().toString()));
    }

    /** @return whether every file could be read, so that rules between tables mean something */
    private boolean stage(Connection connection, DeliveredPackage delivered, String source, Findings findings, Progress progress)
            throws SQLException, IOException {
        String prefix = source.isEmpty() ? "" : source + ":";
        boolean readable = true;
        try (Progress.Step step = progress.step(ExchangeTexts.inBoth("import.reading"), sizeOf(delivered))) {
            Staging staging = new Staging(connection, step);
            for (Resource resource : PackageDescription.current().resources()) {
                staging.prepare(resource);
                Path file = delivered.files().get(resource.name());
                readable &= file == null || staging.load(resource, file, prefix, findings);
            }
            if (forgotten.areThere()) {
                new ForgottenRows(connection, forgotten.recognition(), findings).leaveOut(fileNames(delivered));
            }
            staging.followMerges();
            for (Resource resource : PackageDescription.current().resources()) {
                staging.viewAfter(resource);
            }
        }
        return readable;
    }

    private static long sizeOf(DeliveredPackage delivered) throws IOException {
        long size = 0;
        for (Path file : delivered.files().values()) {
            size += Files.size(file);
        }
        return size;
    }

    private List<ImportOutcome.TableCounts> merge(Connection connection, Actor actor, Progress progress) throws SQLException {
        List<ImportOutcome.TableCounts> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var actAs = connection.prepareStatement("SELECT history.act_as(?, ?)");
                Progress.Step step = progress.step(ExchangeTexts.inBoth("import.merging"), PackageDescription.current().resources().size())) {
            actAs.setString(1, actor.kind().name().toLowerCase(java.util.Locale.ROOT));
            actAs.setString(2, actor.label());
            actAs.execute();
            WrittenTables written = new WrittenTables(statement);
            for (Resource resource : PackageDescription.current().resources()) {
                counts.add(merge(statement, resource.name()));
                written.tellThePlanner();
                step.advance(1);
            }
        }
        return counts;
    }

    private ImportOutcome.TableCounts merge(Statement statement, String table) throws SQLException {
        DeliveredTables owner = tables.stream().filter(t -> t.tables().contains(table)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no module takes the table " + table));
        var all = statement.executeQuery("SELECT count(*) FROM delivered_" + table);
        all.next();
        long rows = all.getLong(1);
        if (rows == 0) {
            return new ImportOutcome.TableCounts(table, 0, 0, 0);
        }
        long changed = rowsOf(statement, owner.changed(table));
        long added = rowsOf(statement, owner.added(table));
        return new ImportOutcome.TableCounts(table, added, changed, rows - added - changed);
    }

    /** A statement either writes and counts, or answers a row for each record that it wrote. */
    private static long rowsOf(Statement statement, String sql) throws SQLException {
        if (!statement.execute(sql)) {
            return statement.getLargeUpdateCount();
        }
        long rows = 0;
        for (var result = statement.getResultSet(); result.next();) {
            rows++;
        }
        return rows;
    }

    private static void recordDelivery(Connection connection, DeliveredPackage delivered, String source, List<ImportOutcome.TableCounts> counts)
            throws SQLException, IOException {
        try (var insert = connection.prepareStatement("INSERT INTO exchange.delivery (source, package_name, package_sha256, invented, counts)"
                + " VALUES (nullif(?, ''), ?, ?, ?, ?::jsonb)")) {
            insert.setString(1, source);
            insert.setString(2, delivered.name());
            insert.setString(3, delivered.sha256());
            insert.setBoolean(4, delivered.invented());
            insert.setString(5, JsonMapper.shared().writeValueAsString(counts));
            insert.executeUpdate();
        }
    }
}

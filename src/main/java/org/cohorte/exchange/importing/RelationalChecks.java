package org.cohorte.exchange.importing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.exchange.format.PackageDescription;
import org.cohorte.exchange.format.Resource;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.sql.SqlFile;

/** The keys of the description, then the rules between cells and tables: each rule that has a statement of its name is run. */
final class RelationalChecks {

    private final Connection connection;
    private final Findings findings;
    private final Map<String, String> fileNames;

    /** @param fileNames the file of each table that the package has */
    RelationalChecks(Connection connection, Findings findings, Map<String, String> fileNames) {
        this.connection = connection;
        this.findings = findings;
        this.fileNames = fileNames;
    }

    void run(Progress.Step progress) throws SQLException {
        for (Resource resource : PackageDescription.current().resources()) {
            if (fileNames.containsKey(resource.name())) {
                report(Rule.KEY_TWICE, keyTwice(resource));
                for (Resource.ForeignKey key : resource.foreignKeys()) {
                    report(Rule.REFERENCE_MISSING, referenceMissing(resource, key));
                }
            }
            progress.advance(1);
        }
        for (Rule rule : Rule.values()) {
            String file = "rules/" + rule.name().toLowerCase(Locale.ROOT) + ".sql";
            if (Rule.class.getResource(file) != null) {
                report(rule, SqlFile.text(Rule.class, file));
            }
            progress.advance(1);
        }
    }

    private static String keyTwice(Resource resource) {
        String keys = String.join(", ", resource.primaryKey());
        String value = resource.primaryKey().stream().map(k -> k + "::text").collect(Collectors.joining(" || ' ' || "));
        return "SELECT '" + resource.name() + "' AS resource, line, '" + resource.primaryKey().getFirst() + "' AS column_name, value, first_line::text AS detail FROM ("
                + "SELECT line, " + value + " AS value, first_value(line) OVER (PARTITION BY " + keys + " ORDER BY line) AS first_line FROM delivered_"
                + resource.name() + " WHERE num_nulls(" + keys + ") = 0) keyed WHERE line <> first_line ORDER BY line";
    }

    private static String referenceMissing(Resource resource, Resource.ForeignKey key) {
        return "SELECT '" + resource.name() + "' AS resource, d.line, '" + key.field() + "' AS column_name, d." + key.field() + " AS value, '" + key.resource()
                + "' AS detail FROM delivered_" + resource.name() + " d WHERE d." + key.field() + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM after_"
                + key.resource() + " r WHERE r." + key.referenced() + " = d." + key.field() + ") ORDER BY d.line";
    }

    private void report(Rule rule, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            ResultSet found = statement.executeQuery(sql);
            while (found.next()) {
                String file = fileNames.getOrDefault(found.getString("resource"), found.getString("resource"));
                findings.add(rule, file, found.getLong("line"), found.getString("column_name"), found.getString("value"), found.getString("detail"));
            }
        } catch (SQLException e) {
            throw new SQLException("rule " + rule + ": " + e.getMessage(), e.getSQLState(), e);
        }
    }
}

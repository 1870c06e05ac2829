package org.cohorte.exchange.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.people.ForgottenIdentifiers;

/** Rows of a delivery that speak of people who were forgotten are left out, with what hangs on them; each is told as a warning. */
final class ForgottenRows {

    private final Connection connection;
    private final ForgottenIdentifiers.Recognition forgotten;
    private final Findings findings;

    ForgottenRows(Connection connection, ForgottenIdentifiers.Recognition forgotten, Findings findings) {
        this.connection = connection;
        this.forgotten = forgotten;
        this.findings = findings;
    }

    void leaveOut(Map<String, String> fileNames) throws SQLException {
        for (String table : List.of("persons", "applications", "enrolments")) {
            List<Long> lines = linesOfForgotten(table);
            lines.forEach(line -> findings.add(Rule.PERSON_FORGOTTEN, fileNames.getOrDefault(table, table), line, "person_id", null, ""));
            if (table.equals("enrolments")) {
                delete("DELETE FROM delivered_outcomes WHERE enrolment_id IN (SELECT enrolment_id FROM delivered_enrolments WHERE line = ANY (?))", lines);
            }
            delete("DELETE FROM delivered_" + table + " WHERE line = ANY (?)", lines);
        }
    }

    private List<Long> linesOfForgotten(String table) throws SQLException {
        List<Long> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            var rows = statement.executeQuery("SELECT line, person_id FROM delivered_" + table + " WHERE person_id IS NOT NULL");
            while (rows.next()) {
                if (forgotten.isForgotten(rows.getString(2))) {
                    lines.add(rows.getLong(1));
                }
            }
        }
        return lines;
    }

    private void delete(String sql, List<Long> lines) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", lines.toArray()));
            statement.executeUpdate();
        }
    }
}

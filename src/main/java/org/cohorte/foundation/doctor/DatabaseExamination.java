package org.cohorte.foundation.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.cohorte.foundation.home.Home;

/** Whether the database is the right one, keeps what it has accepted, and has the same time as we. */
final class DatabaseExamination {

    /** The release whose features our statements use. */
    private static final int OLDEST = 18;
    /** Instants of the program and of the database stand side by side in the records. */
    private static final Duration SKEW = Duration.ofSeconds(2);

    private final Connection connection;
    private final Findings findings;

    DatabaseExamination(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void examine(Home home) throws SQLException {
        int release = Integer.parseInt(answer("SELECT current_setting('server_version_num')::int / 10000"));
        findings.add(release >= OLDEST, "release", answer("SHOW server_version"), OLDEST);
        findings.add(answer("SHOW server_encoding").equals("UTF8"), "encoding", answer("SHOW server_encoding"));
        examineFlushing();
        examineClock();
        if (!answer("SELECT to_regclass('installation.fact') IS NOT NULL").equals("t")) {
            return;
        }
        String id = answer("SELECT coalesce((SELECT value FROM installation.fact WHERE name = 'id'), '')");
        findings.add(id.isEmpty() || id.equals(home.installationId().toString()), "pair", home.root().toString());
    }

    private void examineFlushing() throws SQLException {
        for (String setting : new String[] {"fsync", "full_page_writes"}) {
            String value = answer("SHOW " + setting);
            findings.add(value.equals("on"), "flush", setting, value);
        }
        String commit = answer("SHOW synchronous_commit");
        findings.add(!commit.equals("off"), "flush", "synchronous_commit", commit);
    }

    private void examineClock() throws SQLException {
        Instant before = Instant.now();
        Instant there;
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            there = row.getObject(1, OffsetDateTime.class).toInstant();
        }
        Instant middle = before.plus(Duration.between(before, Instant.now()).dividedBy(2));
        long millis = Duration.between(middle, there).abs().toMillis();
        findings.add(millis <= SKEW.toMillis(), "clock", millis);
    }

    private String answer(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

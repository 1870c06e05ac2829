package org.cohorte.foundation.installation;

import java.sql.Connection;
import java.sql.SQLException;

import org.cohorte.foundation.sql.SqlStatement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds for the whole installation; every page and every snapshot says whether people are invented. */
@Component
public class InstallationFacts {

    private final JdbcClient jdbc;

    InstallationFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a package of invented people was ever taken in. */
    public boolean hasInventedPeople() {
        return jdbc.sql("SELECT count(*) FROM installation.fact WHERE name = 'invented' AND value = 'true'").query(Integer.class).single() > 0;
    }

    /** From now on people here are said to be invented: part of the transaction that takes them in, after its actor is named. */
    public static void peopleAreInvented(Connection transaction) throws SQLException {
        SqlStatement.run(transaction, "INSERT INTO installation.fact (name, value) VALUES ('invented', 'true') ON CONFLICT (name) DO NOTHING");
    }
}

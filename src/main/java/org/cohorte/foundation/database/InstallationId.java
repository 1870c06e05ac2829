package org.cohorte.foundation.database;

import java.util.UUID;

import javax.sql.DataSource;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The id that a home and its database share: made with the home, written into the database at the first start, compared at each later one. */
final class InstallationId {

    private final Home home;

    InstallationId(Home home) {
        this.home = home;
    }

    /** Refuses a database that bears the id of another installation; marks one that bears none. */
    void recognise(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        UUID ours = home.installationId();
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(_ -> {
            if (read(jdbc) == null) {
                jdbc.sql("SELECT history.act_as('job', 'installation')").query(Integer.class).single();
                jdbc.sql("INSERT INTO installation.fact (name, value) VALUES ('id', :id) ON CONFLICT (name) DO NOTHING").param("id", ours.toString()).update();
            }
        });
        String theirs = read(jdbc);
        if (!ours.toString().equals(theirs)) {
            throw new Refusal("""
                    Ce dossier et cette base de données n’appartiennent pas à la même installation (%s, %s).
                    Donnez dans COHORTE_HOME le dossier de cette base, ou dans COHORTE_DATABASE_URL la base de ce dossier (%s).
                    This home and this database belong to different installations: set COHORTE_HOME or COHORTE_DATABASE_URL to the right pair."""
                    .formatted(ours, theirs, home.root()));
        }
    }

    private static @Nullable String read(JdbcClient jdbc) {
        return jdbc.sql("SELECT value FROM installation.fact WHERE name = 'id'").query(String.class).optional().orElse(null);
    }
}

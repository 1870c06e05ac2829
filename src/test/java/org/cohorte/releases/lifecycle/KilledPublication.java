package org.cohorte.releases.lifecycle;

import java.sql.Connection;
import java.sql.DriverManager;

import org.cohorte.foundation.history.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A program of its own that begins a publication, says where it is, and stays there until it is killed. Arguments: database, the transition that agreed on the hour. */
final class KilledPublication {

    private KilledPublication() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("SELECT history.act_as('job', 'publication')").query(Integer.class).single();
            VersionStore versions = new VersionStore(jdbc);
            Version scheduled = versions.lock(versions.versionOf(Long.parseLong(arguments[1])).orElseThrow());
            Version before = versions.lockPublishedBeside(scheduled.id()).orElseThrow();
            versions.move(before.id(), before.state(), VersionState.SUPERSEDED, Actor.job("publication").label());
            System.out.println("here");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

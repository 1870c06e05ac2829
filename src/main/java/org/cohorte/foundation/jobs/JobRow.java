package org.cohorte.foundation.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** The row of a run under way, on a connection of its own that holds the lock of its kind: the lock ends with the program. */
final class JobRow implements AutoCloseable {

    /** Another run of the kind holds the lock. */
    static final class Taken extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient OffsetDateTime since;

        Taken(OffsetDateTime since) {
            this.since = since;
        }

        String since() {
            return since.toInstant().toString();
        }
    }

    private final Connection connection;
    private final String kind;
    private final long id;
    private JobState end = JobState.FAILED;

    private JobRow(Connection connection, String kind, long id) {
        this.connection = connection;
        this.kind = kind;
        this.id = id;
    }

    static JobRow begin(Connection connection, String kind, Actor actor) throws SQLException, Taken {
        connection.setAutoCommit(true);
        if (!lock(connection, kind)) {
            throw new Taken(startOfRunning(connection, kind));
        }
        // who held the lock before and did not end its row was killed
        execute(connection, "UPDATE jobs.job SET state = 'killed', ended_at = now() WHERE kind = ? AND state = 'running'", kind);
        return new JobRow(connection, kind, insert(connection, kind, actor));
    }

    /** A program that only just took the lock may have no row yet. */
    private static OffsetDateTime startOfRunning(Connection connection, String kind) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT coalesce(max(started_at), now()) FROM jobs.job WHERE kind = ? AND state = 'running'")) {
            query.setString(1, kind);
            return answer(query, OffsetDateTime.class);
        }
    }

    private static boolean lock(Connection connection, String kind) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_try_advisory_lock(hashtext('jobs.job'), hashtext(?))")) {
            query.setString(1, kind);
            return answer(query, Boolean.class);
        }
    }

    private static long insert(Connection connection, String kind, Actor actor) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO jobs.job (kind, started_by) VALUES (?, history.act_as(?, ?)) RETURNING job_id")) {
            insert.setString(1, kind);
            insert.setString(2, actor.kind().name().toLowerCase(Locale.ROOT));
            insert.setString(3, actor.label());
            return answer(insert, Long.class);
        }
    }

    /** In the language of the terminal: only who runs the installation reads it here. */
    synchronized void tell(Bilingual step, long done, long total) {
        try (PreparedStatement update = connection.prepareStatement("UPDATE jobs.job SET step = ?, step_done = ?, step_total = ? WHERE job_id = ?")) {
            update.setString(1, step.in(Language.ofTerminal()));
            update.setLong(2, done);
            if (total < 0) {
                update.setNull(3, Types.BIGINT);
            } else {
                update.setLong(3, total);
            }
            update.setLong(4, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The progress of " + kind + " could not be recorded", e);
        }
    }

    void end(JobState state) {
        end = state;
    }

    @Override
    public synchronized void close() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE jobs.job SET state = ?, ended_at = now() WHERE job_id = ?")) {
            update.setString(1, end.code());
            update.setLong(2, id);
            update.executeUpdate();
        } finally {
            execute(connection, "SELECT pg_advisory_unlock(hashtext('jobs.job'), hashtext(?))", kind);
        }
    }

    private static void execute(Connection connection, String statement, String kind) throws SQLException {
        try (PreparedStatement running = connection.prepareStatement(statement)) {
            running.setString(1, kind);
            running.execute();
        }
    }

    private static <T> T answer(PreparedStatement query, Class<T> type) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, type);
        }
    }
}

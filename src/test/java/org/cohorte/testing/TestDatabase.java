package org.cohorte.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.cohorte.foundation.database.EmbeddedServer;
import org.cohorte.foundation.database.ServerAddress;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database of its own on the run's one server: a copy of a template, gone when closed. The server's home stays from one run to
 * the next, so that its binaries are unpacked once.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** The server of this run and the migrated template, made at the first use. */
    private static final class Run {
        static final Home HOME = new Home(Path.of(System.getProperty("java.io.tmpdir"), "cohorte-tests-" + System.getProperty("user.name")));
        static final EmbeddedServer SERVER = EmbeddedServer.acquire(HOME, Progress.silent());
        static final String TEMPLATE = "template_" + ProcessHandle.current().pid();

        static {
            dropThoseOfEndedRuns();
            execute("DROP DATABASE IF EXISTS " + TEMPLATE + " WITH (FORCE)");
            execute("CREATE DATABASE " + TEMPLATE);
            migrations(SERVER.address(), TEMPLATE).load().migrate();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                execute("DROP DATABASE IF EXISTS " + TEMPLATE + " WITH (FORCE)");
                SERVER.close();
            }));
        }

        private static void dropThoseOfEndedRuns() {
            List<String> names = new ArrayList<>();
            try (Connection connection = toServer(); var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT datname FROM pg_database WHERE datname ~ '^(template|test)_[0-9]+'")) {
                while (found.next()) {
                    long pid = Long.parseLong(found.getString(1).split("_")[1]);
                    if (pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isEmpty()) {
                        names.add(found.getString(1));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            names.forEach(name -> execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
        }
    }

    /** A new database with all migrations and no row. */
    public static TestDatabase fresh() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBERS.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + Run.TEMPLATE + "");
        return new TestDatabase(name);
    }

    /** A new database without a row, with the migrations up to this one alone, as an earlier program left it. */
    public static TestDatabase upTo(String migration) {
        TestDatabase database = new TestDatabase("test_" + ProcessHandle.current().pid() + "_" + NUMBERS.incrementAndGet());
        execute("CREATE DATABASE " + database.name);
        migrations(Run.SERVER.address(), database.name).target(migration).load().migrate();
        return database;
    }

    /** All migrations that are still to come. */
    public void migrate() {
        migrations(Run.SERVER.address(), name).load().migrate();
    }

    private static FluentConfiguration migrations(ServerAddress address, String name) {
        return Flyway.configure().dataSource(address.jdbcUrl(name), address.user(), address.password()).locations("classpath:db/migration");
    }

    /** As {@code COHORTE_DATABASE_URL} takes it, password included. */
    public String url() {
        ServerAddress address = Run.SERVER.address();
        return address.jdbcUrl(name) + (address.jdbcUrl(name).contains("?") ? "&" : "?") + "user=" + address.user() + "&password=" + address.password();
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Runs statements in one transaction, written by a job named test. */
    public void write(String statements) throws SQLException {
        try (Connection connection = connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT history.act_as('job', 'test')");
            statement.execute(statements);
            connection.commit();
        }
    }

    @Override
    public void close() {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private static Connection toServer() throws SQLException {
        ServerAddress address = Run.SERVER.address();
        return DriverManager.getConnection(address.jdbcUrl("postgres"), address.user(), address.password());
    }

    private static void execute(String statement) {
        try (Connection connection = toServer(); var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

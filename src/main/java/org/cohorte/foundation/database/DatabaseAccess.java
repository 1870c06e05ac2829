package org.cohorte.foundation.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.jobs.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Where the records are: the home's own server, held while this is open, or the one that {@code COHORTE_DATABASE_URL} names.
 *
 * @param server the home's own server, if that is the one
 */
public record DatabaseAccess(String jdbcUrl, @Nullable String user, @Nullable String password, Optional<EmbeddedServer> server)
        implements AutoCloseable {

    private static final String DATABASE = "cohorte";

    /** SQL states of a CREATE DATABASE that a program started at the same moment was faster with. */
    private static final Set<String> MADE_BY_ANOTHER = Set.of("42P04", "23505");

    /** Opens the database that the settings name; starts the home's server where it is needed. */
    public static DatabaseAccess open(Home home, Progress progress) {
        return Setting.DATABASE_URL.value().map(DatabaseAccess::outside).orElseGet(() -> embedded(home, progress));
    }

    private static DatabaseAccess embedded(Home home, Progress progress) {
        EmbeddedServer server = EmbeddedServer.acquire(home, progress);
        try {
            ServerAddress address = server.address();
            createDatabase(address);
            return new DatabaseAccess(address.jdbcUrl(DATABASE), address.user(), address.password(), Optional.of(server));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Takes {@code jdbc:postgresql://…} as it is, and {@code postgresql://user:password@host:port/database} as libpq writes it. */
    static DatabaseAccess outside(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAccess(url, null, null, Optional.empty());
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw new IllegalArgumentException("COHORTE_DATABASE_URL must begin with jdbc:postgresql: or postgresql://");
        }
        URI uri = URI.create(url);
        String[] login = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseAccess("jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                login.length > 0 ? decoded(login[0]) : null, login.length > 1 ? decoded(login[1]) : null, Optional.empty());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void createDatabase(ServerAddress address) {
        try (Connection connection = DriverManager.getConnection(address.jdbcUrl("postgres"), address.user(), address.password());
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            if (MADE_BY_ANOTHER.contains(e.getSQLState())) {
                return;
            }
            throw new IllegalStateException("The embedded database does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }

    @Override
    public String toString() {
        return jdbcUrl.replaceAll("password=[^&]*", "password=…");
    }
}

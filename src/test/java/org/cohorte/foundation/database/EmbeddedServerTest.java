package org.cohorte.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    private static Path folder;

    private final Home home = new Home(folder.resolve("home"));

    @Test
    void flushesWhatItAcceptsAndAsksForAPassword() throws Exception {
        try (EmbeddedServer server = acquire()) {
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertThat(answer(server.address(), "SHOW " + setting)).isEqualTo("on");
            }
            assertThat(answer(server.address(), "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(answer(server.address(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            ServerAddress guess = new ServerAddress(server.address().port(), "cohorte", "guess");
            assertThatThrownBy(() -> answer(guess, "SELECT 1")).hasMessageContaining("password");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keys().resolve("database-password")))).isEqualTo("rw-------");
    }

    @Test
    void twoProgramsShareItAndTheLastStopsIt() throws Exception {
        Holder first = new Holder(home);
        Holder second = new Holder(home);
        assertThat(second.port).isEqualTo(first.port);
        first.leave();
        assertThat(isRunning()).isTrue();
        second.leave();
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aServerThatAKilledProgramLeftBehindIsJoinedAndStopped() throws Exception {
        Holder killed = new Holder(home);
        killed.kill();
        assertThat(isRunning()).isTrue();
        try (EmbeddedServer server = acquire()) {
            assertThat(server.address().port()).isEqualTo(killed.port);
            assertThat(answer(server.address(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(isRunning()).isFalse();
    }

    @Test
    void aKilledServerComesBackWithWhatItHadAccepted() throws Exception {
        try (EmbeddedServer server = acquire()) {
            execute(server.address(), "CREATE TABLE IF NOT EXISTS accepted (word text)");
            execute(server.address(), "INSERT INTO accepted VALUES ('kept')");
            ProcessHandle.of(serverProcess()).orElseThrow().destroyForcibly();
            awaitEndOf(serverProcess());
        }
        try (EmbeddedServer server = acquire()) {
            assertThat(answer(server.address(), "SELECT max(word) FROM accepted")).isEqualTo("kept");
        }
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherProgramDoesNotHinderTheStart() throws Exception {
        acquire().close();
        Path file = home.database().resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + home.database() + "\n1\n1\n\n127.0.0.1\n 1 1\nready\n");
        try (EmbeddedServer server = acquire()) {
            assertThat(answer(server.address(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void whatAKillLeftHalfUnpackedOrHalfMadeIsRemoved() throws Exception {
        Path unpacked = Files.createDirectories(home.temporary().resolve("database-binaries123/bin"));
        Path made = Files.createDirectories(home.temporary().resolve("initdb456/database"));
        acquire().close();
        assertThat(unpacked).doesNotExist();
        assertThat(made).doesNotExist();
    }

    private EmbeddedServer acquire() {
        return EmbeddedServer.acquire(home, Progress.silent());
    }

    private boolean isRunning() {
        return Files.exists(home.database().resolve("postmaster.pid"));
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(home.database().resolve("postmaster.pid")).getFirst().strip());
    }

    private static void awaitEndOf(long process) throws InterruptedException {
        while (ProcessHandle.of(process).isPresent()) {
            Thread.sleep(10);
        }
    }

    private static String answer(ServerAddress address, String query) throws SQLException {
        try (Connection connection = connect(address); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(ServerAddress address, String command) throws SQLException {
        try (Connection connection = connect(address); var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(ServerAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl("postgres"), address.user(), address.password());
    }

    /** Another program that uses the server. */
    private static final class Holder {
        final int port;
        private final Process process;

        Holder(Home home) throws IOException {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                    ServerHolder.class.getName(), home.root().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            BufferedReader said = process.inputReader();
            port = Integer.parseInt(said.readLine());
        }

        void leave() throws Exception {
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        }

        void kill() throws Exception {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}

package org.cohorte.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Messages;

/** Makes, starts and stops the server of one home. Callers hold the home's gate: one at a time. */
final class ServerProcess {

    static final String OWNER = "cohorte";
    private static final String UNFINISHED = "initdb";
    private static final String COMMAND = "command-";
    /** A start after a crash replays the log: longer than pg_ctl's own limit. */
    private static final int LONGEST_SECONDS = 660;

    private final Home home;
    private final ServerUser user;

    ServerProcess(Home home) {
        this.home = home;
        this.user = ServerUser.forThisProcess(home);
    }

    ServerAddress ensureRunning(Progress progress) throws IOException {
        Folders.removeLeftovers(home.temporary(), ServerBinaries.UNFINISHED);
        Folders.removeLeftovers(home.temporary(), UNFINISHED);
        Folders.removeLeftovers(home.temporary(), COMMAND);
        ServerBinaries binaries = ServerBinaries.unpacked(home, progress);
        String password = password();
        if (!Files.exists(home.database().resolve("PG_VERSION"))) {
            initialise(binaries, password, progress);
        }
        PostmasterFile postmaster = new PostmasterFile(home);
        postmaster.removeIfNotOfAServer();
        if (!isRunning(binaries)) {
            launch(binaries, progress);
        }
        return new ServerAddress(postmaster.portOnceReady(), OWNER, password);
    }

    void stop() throws IOException {
        ServerBinaries binaries = ServerBinaries.of(home);
        if (isRunning(binaries)) {
            run("stopping PostgreSQL", binaries.program("pg_ctl").toString(), "stop", "-D", home.database().toString(), "-m", "fast", "-w", "-t", "120");
        }
    }

    /** Made beside and moved in its place whole, so that a kill in the middle leaves no half-made database. */
    private void initialise(ServerBinaries binaries, String password, Progress progress) throws IOException {
        try (var _ = progress.step(text("init"), -1)) {
            Path work = Files.createTempDirectory(home.temporary(), UNFINISHED);
            Path passwordFile = work.resolve("password");
            Files.writeString(passwordFile, password + "\n");
            Files.setPosixFilePermissions(passwordFile, Home.OWNER_ONLY);
            user.own(work);
            user.own(passwordFile);
            Path fresh = work.resolve("database");
            try {
                run("making the database", binaries.program("initdb").toString(), "-D", fresh.toString(), "-U", OWNER,
                        "--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                        "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
                Files.move(fresh, home.database(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(passwordFile);
            }
            Files.deleteIfExists(work);
        }
    }

    private void launch(ServerBinaries binaries, Progress progress) throws IOException {
        try (var _ = progress.step(text("start"), -1)) {
            Path log = home.database().resolve("server.log");
            String options = String.join(" ", List.of("-c listen_addresses=127.0.0.1", "-c port=" + freePort(), "-c unix_socket_directories=",
                    "-c fsync=on", "-c full_page_writes=on", "-c synchronous_commit=on", "-c timezone=UTC", "-c shared_buffers=256MB",
                    "-c work_mem=32MB", "-c maintenance_work_mem=256MB", "-c max_wal_size=4GB", "-c checkpoint_timeout=15min",
                    "-c max_connections=100", "-c client_connection_check_interval=2s",
                    "-c log_statement=none", "-c log_min_error_statement=panic", "-c log_parameter_max_length=0"));
            run("starting PostgreSQL (its log: " + log + ")", binaries.program("pg_ctl").toString(), "start", "-D", home.database().toString(),
                    "-l", log.toString(), "-w", "-t", "600", "-o", options);
        }
    }

    private boolean isRunning(ServerBinaries binaries) throws IOException {
        return exitStatus(List.of(binaries.program("pg_ctl").toString(), "status", "-D", home.database().toString())).status() == 0;
    }

    private String password() throws IOException {
        Path file = home.keys().resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path fresh = home.keys().resolve("database-password.new");
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.setPosixFilePermissions(fresh, Home.OWNER_ONLY);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run(String what, String... command) throws IOException {
        Ended ended = exitStatus(List.of(command));
        if (ended.status() != 0) {
            throw new IOException(what + " failed (status " + ended.status() + "): " + ended.output().strip() + user.hint(home));
        }
    }

    static Bilingual text(String key) {
        return Messages.inBoth(ServerProcess.class, key);
    }

    private record Ended(int status, String output) {}

    private Ended exitStatus(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(user.prefix());
        whole.addAll(command);
        Path output = Files.createTempFile(home.temporary(), COMMAND, ".out");
        try {
            Process process = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).directory(Path.of("/").toFile()).start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + LONGEST_SECONDS + " seconds");
            }
            return new Ended(process.exitValue(), Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}

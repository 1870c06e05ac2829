package org.cohorte.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.cohorte.foundation.home.Home;

/** The file in which a running PostgreSQL server says its process, its port and whether it takes connections yet. */
final class PostmasterFile {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;
    /** Replaying the log after a crash takes its time; a server that says nothing for so long is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path file;
    private final Path programs;

    PostmasterFile(Home home) {
        this.file = home.database().resolve("postmaster.pid");
        this.programs = home.databaseBinaries();
    }

    /**
     * Removes a file that a crash left and whose process number now belongs to another program, as happens when a container starts again:
     * PostgreSQL would take that program for itself and refuse to start.
     */
    void removeIfNotOfAServer() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return;
        }
        long process = Long.parseLong(lines.get(PROCESS).strip());
        boolean ofAnother = ProcessHandle.of(process).flatMap(handle -> handle.info().command())
                .filter(command -> !Path.of(command).startsWith(realPrograms())).isPresent();
        if (ofAnother) {
            Files.deleteIfExists(file);
        }
    }

    /** Waits until the server takes connections. */
    int portOnceReady() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<String> lines = lines();
            if (lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")) {
                return Integer.parseInt(lines.get(PORT).strip());
            }
            if (lines.isEmpty() || ProcessHandle.of(Long.parseLong(lines.get(PROCESS).strip())).isEmpty()) {
                throw new IOException("PostgreSQL ended while it started; its log: " + file.resolveSibling("server.log"));
            }
            pause();
        }
        throw new IOException("PostgreSQL is not ready after " + PATIENCE.toMinutes() + " minutes; its log: " + file.resolveSibling("server.log"));
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private Path realPrograms() {
        try {
            return programs.toRealPath();
        } catch (IOException e) {
            return programs;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }
}

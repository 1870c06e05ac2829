package org.cohorte.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The most memory that the processes of a PostgreSQL server on this machine held together while this was open: what each has for itself,
 * and once what they share. Looked at four times a second, on Linux; elsewhere there is no answer.
 */
final class DatabaseMemory implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;

    private final ProcessHandle server;
    private final AtomicLong most = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread watch;

    private DatabaseMemory(ProcessHandle server) {
        this.server = server;
        this.watch = Thread.ofPlatform().daemon().name("memory of the database").start(this::look);
    }

    /** Watches the server to which the connection leads. */
    static DatabaseMemory of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            ProcessHandle backend = ProcessHandle.of(row.getLong(1)).orElseThrow(() -> new IllegalStateException("the database does not run on this machine"));
            return new DatabaseMemory(backend.parent().orElseThrow());
        }
    }

    /** The most so far, in MiB; empty where the system does not tell. */
    OptionalLong mostMebibytes() {
        return most.get() == 0 ? OptionalLong.empty() : OptionalLong.of(most.get() / 1024);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            do {
                most.accumulateAndGet(kibibytesNow(), Math::max);
            } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long kibibytesNow() {
        long own = 0;
        long shared = 0;
        for (ProcessHandle process : Stream.concat(Stream.of(server), server.children()).toList()) {
            long[] held = held(process.pid());
            own += held[0];
            shared = Math.max(shared, held[1]);
        }
        return own + shared;
    }

    /** What a process has for itself and what it has touched of the shared memory, in KiB; nothing once it has ended. */
    private static long[] held(long process) {
        long[] held = new long[2];
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            lines.forEach(line -> {
                if (line.startsWith("RssAnon:")) {
                    held[0] = kibibytes(line);
                } else if (line.startsWith("RssShmem:")) {
                    held[1] = kibibytes(line);
                }
            });
        } catch (NoSuchFileException | UncheckedIOException ended) {
            return new long[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return held;
    }

    private static long kibibytes(String line) {
        return Long.parseLong(line.replaceAll("\\D+", ""));
    }
}

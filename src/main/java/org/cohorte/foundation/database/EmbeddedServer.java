package org.cohorte.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;

/**
 * The home's own PostgreSQL server. Whoever needs it acquires it: the first user starts it, later ones (of this process or another)
 * join it, the last one to close stops it. A user is known by a shared lock on a file, which the system takes back when a process is
 * killed; a server that a crash left behind is joined, or recovers its log at the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Map<Path, EmbeddedServer> IN_THIS_PROCESS = new HashMap<>();

    private final Home home;
    private final FileChannel users;
    private final FileLock use;
    private final ServerAddress address;
    private int holders = 1;

    private EmbeddedServer(Home home, FileChannel users, FileLock use, ServerAddress address) {
        this.home = home;
        this.users = users;
        this.use = use;
        this.address = address;
    }

    /** Joins the home's server, or makes and starts it; answers once it takes connections. */
    public static EmbeddedServer acquire(Home home, Progress progress) {
        synchronized (IN_THIS_PROCESS) {
            EmbeddedServer held = IN_THIS_PROCESS.get(home.root());
            if (held != null) {
                held.holders++;
                return held;
            }
            EmbeddedServer server = start(home, progress);
            IN_THIS_PROCESS.put(home.root(), server);
            return server;
        }
    }

    /** Where the server listens and the password of its owner. */
    public ServerAddress address() {
        return address;
    }

    @Override
    public void close() {
        synchronized (IN_THIS_PROCESS) {
            if (--holders > 0) {
                return;
            }
            IN_THIS_PROCESS.remove(home.root());
            leave();
        }
    }

    private static EmbeddedServer start(Home home, Progress progress) {
        try {
            Files.createDirectories(home.root());
            try (FileChannel gate = lockFile(home, "database.gate"); FileLock _ = gate.lock()) {
                FileChannel users = lockFile(home, "database.users");
                FileLock use = users.lock(0, Long.MAX_VALUE, true);
                try {
                    return new EmbeddedServer(home, users, use, new ServerProcess(home).ensureRunning(progress));
                } catch (RuntimeException | IOException e) {
                    users.close();
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database of " + home.root() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void leave() {
        try (FileChannel gate = lockFile(home, "database.gate"); FileLock _ = gate.lock()) {
            use.release();
            try (FileLock alone = users.tryLock()) {
                if (alone != null) {
                    new ServerProcess(home).stop();
                }
            } finally {
                users.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database of " + home.root() + " cannot be stopped", e);
        }
    }

    private static FileChannel lockFile(Home home, String name) throws IOException {
        return FileChannel.open(home.root().resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}

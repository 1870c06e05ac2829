package org.cohorte.snapshots.taking;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** One taking at a time in a home, whatever the number of programs; the system lets go of it when a program is killed. */
final class TakingLock implements AutoCloseable {

    /** A lock on a file holds between programs, this one between the threads of a program. */
    private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

    private final FileChannel channel;

    private TakingLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other taking is under way. */
    static TakingLock acquire(Path snapshots) throws IOException {
        IN_THIS_PROGRAM.lock();
        try {
            FileChannel channel = FileChannel.open(snapshots.resolve(".taking"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new TakingLock(channel);
        } catch (IOException | RuntimeException e) {
            IN_THIS_PROGRAM.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            IN_THIS_PROGRAM.unlock();
        }
    }
}

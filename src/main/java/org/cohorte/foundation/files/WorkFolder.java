package org.cohorte.foundation.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for work in progress that goes with its user. A lock beside it, which the system takes back from a process that is killed, tells
 * whether it is still used: what a kill left is removed when the next one is made.
 */
public final class WorkFolder implements AutoCloseable {

    private static final String LOCK = ".work";

    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;

    private WorkFolder(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Makes one under a name that begins so. */
    public static WorkFolder in(Path parent, String prefix) throws IOException {
        removeLeftovers(parent);
        Path lockFile = Files.createTempFile(parent, prefix, LOCK);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        channel.lock();
        return new WorkFolder(Files.createDirectory(folderOf(lockFile)), lockFile, channel);
    }

    public Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
        Files.deleteIfExists(lockFile);
        lock.close();
    }

    private static void removeLeftovers(Path parent) throws IOException {
        List<Path> locks;
        try (Stream<Path> inside = Files.list(parent)) {
            locks = inside.filter(path -> path.getFileName().toString().endsWith(LOCK)).toList();
        }
        for (Path lockFile : locks) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE, StandardOpenOption.CREATE); FileLock free = channel.tryLock()) {
                if (free != null) {
                    Folders.remove(folderOf(lockFile));
                    Files.deleteIfExists(lockFile);
                }
            } catch (OverlappingFileLockException usedByThisProcess) {
                continue;
            }
        }
    }

    private static Path folderOf(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }
}

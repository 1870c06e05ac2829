package org.cohorte.foundation.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Puts files on the disk for good: what was flushed is there after the power fails. */
public final class Durable {

    private Durable() {}

    /** Flushes one file, or the names in one folder. */
    public static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Flushes a folder and the files in it. */
    public static void flushFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                flush(file);
            }
        }
        flush(folder);
    }
}

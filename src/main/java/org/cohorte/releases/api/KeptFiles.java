package org.cohorte.releases.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

import org.cohorte.foundation.home.Home;
import org.springframework.stereotype.Component;

/**
 * Files made from those of an edition (its Parquet, its compressed ones): made once for all instances, in a folder of the home that may be emptied
 * at any time.
 */
@Component
class KeptFiles {

    private final Path root;
    private final ConcurrentHashMap<Path, Object> making = new ConcurrentHashMap<>();

    KeptFiles(Home home) {
        this.root = home.derived();
    }

    /** Writes a file; what it leaves unfinished is never seen. */
    interface Making {
        void to(Path file) throws IOException;
    }

    /** @param edition the name of the edition's folder */
    Path file(String edition, String name, Making how) {
        Path file = root.resolve(edition).resolve(name);
        if (Files.isRegularFile(file)) {
            return file;
        }
        synchronized (making.computeIfAbsent(file, _ -> new Object())) {
            if (!Files.isRegularFile(file)) {
                make(file, how);
            }
        }
        making.remove(file);
        return file;
    }

    Path compressed(String edition, Path original) {
        return file(edition, original.getFileName() + ".gz", fresh -> {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                Files.copy(original, out);
            }
        });
    }

    private static void make(Path file, Making how) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), ".new-", "");
            try {
                how.to(fresh);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written", e);
        }
    }
}

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

/** Files of an edition as they go over the wire compressed: made once for all instances, in a folder of the home that may be emptied at any time. */
@Component
class KeptFiles {

    private final Path root;
    private final ConcurrentHashMap<Path, Object> making = new ConcurrentHashMap<>();

    KeptFiles(Home home) {
        this.root = home.derived();
    }

    /** @param edition the name of the edition's folder */
    Path compressed(String edition, Path original) {
        Path file = root.resolve(edition).resolve(original.getFileName() + ".gz");
        if (Files.isRegularFile(file)) {
            return file;
        }
        synchronized (making.computeIfAbsent(file, _ -> new Object())) {
            if (!Files.isRegularFile(file)) {
                compress(original, file);
            }
        }
        making.remove(file);
        return file;
    }

    /** What it leaves unfinished is never seen. */
    private static void compress(Path original, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), ".new-", "");
            try {
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                    Files.copy(original, out);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written", e);
        }
    }
}

package org.cohorte.foundation.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which programs of this home serve pages, and on which port: a small file each, so that a taken port can be told from one taken by others. */
public record Serving(Home home) {

    /** Says that this process serves on the port; the file of a process that ended means nothing. */
    public void begins(int port) {
        try {
            Files.writeString(file(port), Long.toString(ProcessHandle.current().pid()));
            file(port).toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home.root() + " cannot be written", e);
        }
    }

    /** Whether a living process of this home serves on the port. */
    public boolean isAt(int port) {
        try {
            return Files.exists(file(port)) && ProcessHandle.of(Long.parseLong(Files.readString(file(port)).strip())).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int port) {
        return home.temporary().resolve("serving-" + port);
    }
}

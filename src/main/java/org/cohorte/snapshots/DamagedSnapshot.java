package org.cohorte.snapshots;

import java.nio.file.Path;

/** A snapshot's file is not the one that was written, or not of this program's version; nothing is computed from it. */
public final class DamagedSnapshot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    DamagedSnapshot(Path file, String what) {
        super(file + ": " + what);
        this.file = file;
    }

    /** The file that is missing, differs or cannot be read. */
    public Path file() {
        return file;
    }
}

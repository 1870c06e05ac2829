package org.cohorte.releases;

import java.nio.file.Path;

/** A file of an edition is not the one that was frozen; nothing of it is shown. */
public final class DamagedEdition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public DamagedEdition(Path file, String what) {
        super(file + ": " + what);
        this.file = file;
    }

    /** The file that is missing, differs or cannot be read. */
    public Path file() {
        return file;
    }
}

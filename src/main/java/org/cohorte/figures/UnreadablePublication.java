package org.cohorte.figures;

import java.nio.file.Path;

/** A published file that is missing, or that cannot be understood: which one, where in it, and why. */
public final class UnreadablePublication extends RuntimeException {

    private final transient Path file;
    private final int line;

    UnreadablePublication(Path file, int line, String why, Exception... cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + why, cause.length > 0 ? cause[0] : null);
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    /** From 1; 0 where it is the file as a whole. */
    public int line() {
        return line;
    }
}

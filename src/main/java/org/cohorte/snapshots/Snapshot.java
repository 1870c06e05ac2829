package org.cohorte.snapshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cohorte.foundation.files.Checksum;

/** A dated extract of the records: a folder of Parquet files and the manifest that says what they are. */
public record Snapshot(Path folder, Manifest manifest) {

    /** The snapshot in a folder, by its manifest; {@link #verify()} compares the files with it. */
    public static Snapshot in(Path folder) {
        return new Snapshot(folder, Manifest.read(folder.resolve(Manifest.FILE_NAME)));
    }

    public Path file(SnapshotTable table) {
        return folder.resolve(table.fileName());
    }

    /**
     * Compares every file with its checksum in the manifest.
     *
     * @throws DamagedSnapshot where one is missing or differs
     */
    public Snapshot verify() {
        for (SnapshotTable table : SnapshotTable.values()) {
            Manifest.File written = manifest.file(table);
            Path file = file(table);
            try {
                if (!Files.exists(file)) {
                    throw new DamagedSnapshot(file, "missing");
                }
                if (Files.size(file) != written.bytes() || !Checksum.of(file).equals(written.sha256())) {
                    throw new DamagedSnapshot(file, "changed since the snapshot was taken (its SHA-256 is not that of the manifest)");
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + file + " cannot be read", e);
            }
        }
        return this;
    }
}

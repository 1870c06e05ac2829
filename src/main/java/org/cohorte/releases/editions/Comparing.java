package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.home.Home;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotComparison;
import org.cohorte.snapshots.StoredSnapshots;

/** Compares two frozen editions, and the records that they were made of where both snapshots are kept; needs no database. */
public record Comparing(Home home) {

    /** A folder, an address or a release; empty where there is none of that name. */
    public Optional<Edition> find(String named) {
        return new FrozenEditions(home).find(named).map(Edition::in);
    }

    /** The addresses of the editions that there are. */
    public List<String> addresses() {
        return new FrozenEditions(home).addresses();
    }

    /** Empty where a snapshot of them is not kept, or is another one. */
    public Optional<SnapshotComparison> records(Edition before, Edition after) {
        Optional<Snapshot> then = snapshot(before.manifest());
        Optional<Snapshot> now = snapshot(after.manifest());
        return then.isEmpty() || now.isEmpty() ? Optional.empty() : Optional.of(SnapshotComparison.of(then.get(), now.get()));
    }

    private Optional<Snapshot> snapshot(EditionManifest manifest) {
        Path folder = StoredSnapshots.of(home).folder().resolve(manifest.snapshot().id());
        Path told = folder.resolve(Manifest.FILE_NAME);
        try {
            return Files.exists(told) && Checksum.of(told).equals(manifest.snapshot().manifestSha256()) ? Optional.of(Snapshot.in(folder)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

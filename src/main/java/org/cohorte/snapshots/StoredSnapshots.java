package org.cohorte.snapshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.foundation.home.Home;

/** The snapshots that stand in a folder, read without the database. */
public record StoredSnapshots(Path folder) {

    public static StoredSnapshots of(Home home) {
        return new StoredSnapshots(home.snapshots());
    }

    /** The newest first, by the instant at which they were taken. */
    public List<Snapshot> all() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> !path.getFileName().toString().startsWith(".") && Files.exists(path.resolve(Manifest.FILE_NAME)))
                    .map(Snapshot::in)
                    .sorted(Comparator.comparing((Snapshot snapshot) -> snapshot.manifest().takenAt())
                            .thenComparing(snapshot -> snapshot.manifest().id()).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    /** The one taken last. */
    public Optional<Snapshot> newest() {
        return all().stream().findFirst();
    }

    /** The newest of those taken not after the end of this day in Europe/Paris. */
    public Optional<Snapshot> newestAsOf(LocalDate day) {
        Instant nextMidnight = day.plusDays(1).atStartOfDay(Taking.PARIS).toInstant();
        return all().stream().filter(snapshot -> snapshot.manifest().takenAt().isBefore(nextMidnight)).findFirst();
    }

    /** By id, or the newest of those whose id begins so: a day names the last one that speaks to it. */
    public Optional<Snapshot> find(String idOrPrefix) {
        return idOrPrefix.isBlank() ? Optional.empty()
                : all().stream().filter(snapshot -> snapshot.manifest().id().startsWith(idOrPrefix)).findFirst();
    }
}

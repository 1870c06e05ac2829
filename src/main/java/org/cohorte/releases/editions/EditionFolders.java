package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.figures.KeyFigures;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.Editions;
import org.cohorte.snapshots.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editions as folders of the home; several instances see the same ones. */
@Component
class EditionFolders implements Editions {

    private final Home home;
    private final KeyFigures keyFigures;
    private volatile @Nullable Edition read;

    EditionFolders(Home home, KeyFigures keyFigures) {
        this.home = home;
        this.keyFigures = keyFigures;
    }

    @Override
    public Optional<Edition> newest() {
        Optional<Path> folder = newestFolder();
        Edition known = read;
        if (folder.isPresent() && (known == null || !known.folder().equals(folder.get()))) {
            known = EditionReading.read(folder.get());
            read = known;
        }
        return folder.isEmpty() ? Optional.empty() : Optional.ofNullable(known);
    }

    @Override
    public Edition make(Snapshot snapshot, Progress progress) {
        return EditionReading.read(new EditionWriting(home, keyFigures).write(snapshot, progress));
    }

    private Optional<Path> newestFolder() {
        try (Stream<Path> folders = Files.list(home.editions())) {
            return folders.filter(f -> Files.exists(f.resolve(Edition.DESCRIPTION))).max(Comparator.comparing(f -> f.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The editions in " + home.editions() + " cannot be listed", e);
        }
    }
}

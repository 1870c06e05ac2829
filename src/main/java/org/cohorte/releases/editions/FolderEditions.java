package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.figures.KeyFigures;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.Editions;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.snapshots.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editions as folders of the home; several instances see the same ones. The newest folder is what is public. */
@Component
class FolderEditions implements Editions, PublishedEditions {

    private final Home home;
    private final KeyFigures keyFigures;
    private volatile @Nullable Edition read;

    FolderEditions(Home home, KeyFigures keyFigures) {
        this.home = home;
        this.keyFigures = keyFigures;
    }

    @Override
    public Edition make(Snapshot snapshot, Progress progress) {
        return Edition.in(new EditionWriting(home, keyFigures).write(snapshot, progress));
    }

    @Override
    public Optional<Edition> newest() {
        Optional<Path> folder = newestFolder();
        Edition known = read;
        if (folder.isPresent() && (known == null || !known.files().folder().equals(folder.get()))) {
            known = Edition.in(folder.get());
            read = known;
        }
        return folder.isEmpty() ? Optional.empty() : Optional.ofNullable(known);
    }

    @Override
    public List<PublishedRelease> releases() {
        return newest().map(Edition::manifest).map(told -> new PublishedRelease(told.release(), told.reportingYear(), told.title(),
                List.of(new PublishedRelease.Version(told.address(), PublishedRelease.State.CURRENT, told.madeAt(), Bilingual.NONE)))).stream().toList();
    }

    @Override
    public Optional<Edition> current(String release) {
        return newest().filter(edition -> edition.manifest().release().equals(release));
    }

    @Override
    public Optional<Edition> at(EditionAddress address) {
        return newest().filter(edition -> edition.manifest().address().equals(address));
    }

    @Override
    public Optional<Edition> ofYear(int year) {
        return newest().filter(edition -> edition.years().contains(year));
    }

    private Optional<Path> newestFolder() {
        try (Stream<Path> folders = Files.list(home.editions())) {
            return folders.filter(f -> Files.exists(f.resolve(EditionFiles.MANIFEST))).max(Comparator.comparing(f -> f.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The editions in " + home.editions() + " cannot be listed", e);
        }
    }
}

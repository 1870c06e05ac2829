package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.figures.ReleaseTables;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.EarlierEditions;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.Editions;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.snapshots.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editions as folders of the home; several instances see the same ones. The newest folder is what is public. */
@Component
class FolderEditions implements Editions, PublishedEditions, EarlierEditions {

    private final Home home;
    private final EditionFolders folders;
    private final Freezing freezing;
    private volatile @Nullable Edition read;

    FolderEditions(Home home, EditionFolders folders, Freezing freezing) {
        this.home = home;
        this.folders = folders;
        this.freezing = freezing;
    }

    /** The reporting year is the last one that was over, and its exits known, on the day of the snapshot. */
    @Override
    public Edition make(Snapshot snapshot, Progress progress) {
        int year = snapshot.manifest().day().minusMonths(7).getYear() - 1;
        String folder = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replaceAll("[-:]", "");
        EditionOrder order = new EditionOrder(folder, new EditionAddress(Integer.toString(year), 1), year, new Bilingual(title(year, Language.FR), title(year, Language.EN)),
                new EditionManifest.Settings(10, 20), ReleaseTables.standard().breakdowns());
        return freezing.freeze(folders.compute(order, snapshot, folders(), progress), EditionTexts.none(), List.of(), List.of());
    }

    private static String title(int year, Language language) {
        return Messages.of(FolderEditions.class, language).text("title", Integer.toString(year));
    }

    @Override
    public List<Path> folders() {
        return newestFolder().stream().toList();
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

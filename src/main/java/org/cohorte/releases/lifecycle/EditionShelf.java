package org.cohorte.releases.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.home.Home;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.VersionId;
import org.springframework.stereotype.Component;

/** Editions read from their folders, the last few of them kept. Who may see one is decided before it is taken from here. */
@Component
class EditionShelf {

    /** An edition of the whole network takes tens of megabytes. */
    private static final int KEPT = 4;

    /**
     * An edition as it stood once.
     *
     * @param manifest its checksum; empty of a frozen one, which never changes
     */
    private record Stand(VersionId version, String manifest) {}

    private final Home home;

    /** Whoever asks first reads it; who asks for the same one meanwhile waits, who asks for another does not. */
    private final Cache<Stand, Edition> kept = Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).<Stand, Edition>buildAsync().synchronous();

    EditionShelf(Home home) {
        this.home = home;
    }

    /** A frozen one, which never changes. */
    Edition frozen(VersionId version) {
        return kept.get(new Stand(version, ""), _ -> Edition.in(folder(version)));
    }

    /** As it stands in its folder now; empty where nothing was computed yet. */
    Optional<Edition> asItStands(VersionId version) {
        return manifestFile(version).map(manifest -> kept.get(new Stand(version, sum(manifest)), _ -> Edition.in(manifest.getParent())));
    }

    /** What it says of itself now, without its figures: a publication asks for no more while others wait. */
    Optional<EditionManifest> manifest(VersionId version) {
        return manifestFile(version).map(file -> read(file, EditionManifest.class));
    }

    /** What people wrote in a frozen one, without its figures. */
    EditionTexts texts(VersionId version) {
        return new EditionFiles(folder(version)).find(EditionFiles.TEXTS).map(file -> read(file, EditionTexts.class)).orElse(EditionTexts.none());
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return EditionJson.read(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private Optional<Path> manifestFile(VersionId version) {
        EditionFiles files = new EditionFiles(folder(version));
        return files.find(files.isFrozen() ? EditionFiles.MANIFEST : EditionFiles.DRAFT);
    }

    private static String sum(Path manifest) {
        try {
            return Checksum.of(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("The manifest " + manifest + " cannot be read", e);
        }
    }

    Path folder(VersionId version) {
        return home.editions().resolve(DraftEditions.folderName(version));
    }
}

package org.cohorte.releases.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    private record Kept(String manifest, boolean frozen, Edition edition) {}

    private final Home home;
    private final Map<VersionId, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VersionId, Kept> eldest) {
            return size() > KEPT;
        }
    };

    EditionShelf(Home home) {
        this.home = home;
    }

    /** A frozen one, which never changes. */
    synchronized Edition frozen(VersionId version) {
        Kept known = kept.get(version);
        if (known == null || !known.frozen()) {
            known = new Kept("", true, Edition.in(folder(version)));
            kept.put(version, known);
        }
        return known.edition();
    }

    /** As it stands in its folder now; empty where nothing was computed yet. */
    synchronized Optional<Edition> asItStands(VersionId version) {
        return manifestFile(version).map(manifest -> {
            String sum = sum(manifest);
            Kept known = kept.get(version);
            if (known == null || !known.manifest().equals(sum)) {
                known = new Kept(sum, false, Edition.in(manifest.getParent()));
                kept.put(version, known);
            }
            return known.edition();
        });
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

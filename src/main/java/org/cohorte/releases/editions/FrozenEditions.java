package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.home.Home;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;

/** The frozen editions of a home, published or only approved, found without the database. */
record FrozenEditions(Home home) {

    /** A folder and what it says of itself. */
    record Found(Path folder, EditionManifest manifest) {}

    List<Found> all() {
        try (Stream<Path> folders = Files.list(home.editions())) {
            return folders.filter(folder -> new EditionFiles(folder).isFrozen()).map(FrozenEditions::in).sorted(Comparator.comparing(f -> f.manifest().madeAt())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The editions in " + home.editions() + " cannot be listed", e);
        }
    }

    private static Found in(Path folder) {
        try {
            return new Found(folder, EditionJson.read(folder.resolve(EditionFiles.MANIFEST), EditionManifest.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder, an address (2020/v1), or a release (2020), which stands for its highest version. */
    Optional<Path> find(String named) {
        if (new EditionFiles(Path.of(named)).isFrozen()) {
            return Optional.of(Path.of(named));
        }
        Optional<EditionAddress> address = EditionAddress.parse(named);
        return all().stream().filter(found -> address.map(found.manifest().address()::equals).orElseGet(() -> found.manifest().release().equals(named)))
                .max(Comparator.comparing((Found found) -> found.manifest().version()).thenComparing(found -> found.manifest().madeAt())).map(Found::folder);
    }

    /** The edition of which the manifest has this SHA-256. */
    Optional<Path> find(EditionManifest.Earlier earlier) {
        return all().stream().filter(found -> found.manifest().address().equals(earlier.address())).map(Found::folder)
                .filter(folder -> checksum(folder.resolve(EditionFiles.MANIFEST)).equals(earlier.manifestSha256())).findFirst();
    }

    private static String checksum(Path file) {
        try {
            return Checksum.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a person who named another: the addresses that there are. */
    List<String> addresses() {
        return all().stream().map(found -> found.manifest().address().path()).distinct().sorted().toList();
    }
}

package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.cohorte.foundation.home.Home;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.DamagedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.VersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EditionShelfTest {

    private static final VersionId ONE = new VersionId(1);
    private static final VersionId OTHER = new VersionId(2);

    @TempDir
    private Path folder;

    private EditionShelf shelf() {
        return new EditionShelf(new Home(folder));
    }

    private Path edition(VersionId version) {
        Path place = new Home(folder).editions().resolve(Long.toString(version.value()));
        ChangedEdition.in(place).read();
        return place;
    }

    @Test
    void aFrozenEditionIsReadOnce() {
        edition(ONE);
        EditionShelf shelf = shelf();
        assertThat(shelf.frozen(ONE)).isSameAs(shelf.frozen(ONE));
    }

    @Test
    void anEditionAsItStandsIsReadAgainOnceItsManifestChanged() throws Exception {
        Path place = edition(ONE);
        EditionShelf shelf = shelf();
        Edition before = shelf.asItStands(ONE).orElseThrow();
        assertThat(shelf.asItStands(ONE)).containsSame(before);
        ChangedEdition.in(folder.resolve("later")).asVersion(2).read();
        Files.move(folder.resolve("later").resolve(EditionFiles.MANIFEST), place.resolve(EditionFiles.MANIFEST), StandardCopyOption.REPLACE_EXISTING);
        assertThat(shelf.asItStands(ONE).orElseThrow().manifest().address().version()).isEqualTo(2);
    }

    /** The manifest of the one comes through a pipe: its reader waits until it is written. */
    @Test
    @Timeout(60)
    void whoReadsOneEditionDoesNotWaitForAnotherThatIsBeingLoaded() throws Exception {
        Path manifest = edition(ONE).resolve(EditionFiles.MANIFEST);
        edition(OTHER);
        byte[] text = Files.readAllBytes(manifest);
        Files.delete(manifest);
        assertThat(new ProcessBuilder("mkfifo", manifest.toString()).start().waitFor()).isZero();
        EditionShelf shelf = shelf();
        try (ExecutorService readers = Executors.newCachedThreadPool()) {
            Future<Edition> slow = readers.submit(() -> shelf.frozen(ONE));
            try (OutputStream pipe = Files.newOutputStream(manifest)) {
                Edition other = readers.submit(() -> shelf.frozen(OTHER)).get(30, TimeUnit.SECONDS);
                assertThat(other.years()).isNotEmpty();
                assertThat(slow).isNotDone();
                pipe.write(text);
            }
            assertThat(slow.get(30, TimeUnit.SECONDS).years()).isNotEmpty();
        }
    }

    @Test
    void aDamagedEditionSaysSoToEachOfItsReaders() throws Exception {
        Files.writeString(edition(ONE).resolve(EditionFiles.FIGURES), "indicator\n");
        EditionShelf shelf = shelf();
        for (int reader = 0; reader < 2; reader++) {
            assertThatThrownBy(() -> shelf.frozen(ONE)).isInstanceOf(DamagedEdition.class);
        }
    }
}

package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WayBackTest {

    @TempDir
    private Path folder;
    private TestDatabase database;
    private Home home;
    private InstallationSnapshots snapshots;
    private Snapshot snapshot;

    @BeforeEach
    void take() throws Exception {
        database = TestDatabase.fresh();
        database.write(Records.NETWORK);
        home = new Home(folder);
        snapshots = new InstallationSnapshots(database.dataSource(), home);
        snapshot = taken();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void leadsFromKeysToRecords() throws Exception {
        WayBack.Opened opened = new WayBack(home).open(snapshot.manifest().id()).orElseThrow();
        assertThat(opened.sessionIds()).containsExactly(2, 1);
        assertThat(opened.enrolmentIds()).containsExactly(3, 2, 1, 4);
        long key = new PersonKeys(opened.secret()).keyOf(1);
        assertThat(SnapshotReading.rows(snapshot, "SELECT gender FROM persons WHERE person_key = " + key)).containsExactly("f");
    }

    @Test
    void isForItsOwnerAloneAndNotInTheSnapshotsFolder() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keys().resolve("way-back")))).isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(sealed()), StandardCharsets.ISO_8859_1)).doesNotContain(Records.PERSONAL.toArray(String[]::new));
        try (Stream<Path> files = Files.list(snapshot.folder())) {
            assertThat(files.map(path -> path.getFileName().toString())).allMatch(name -> name.endsWith(".parquet") || name.equals("manifest.json"));
        }
    }

    @Test
    void doesNotOpenWhereItWasTamperedWith() throws Exception {
        byte[] bytes = Files.readAllBytes(sealed());
        bytes[bytes.length - 20] ^= 1;
        Files.write(sealed(), bytes);
        assertThatThrownBy(() -> new WayBack(home).open(snapshot.manifest().id())).isInstanceOf(IOException.class);
    }

    @Test
    void isGoneOnceItIsErased() throws Exception {
        Files.delete(sealed());
        assertThat(new WayBack(home).open(snapshot.manifest().id())).isEmpty();
        assertThat(snapshot.verify()).isEqualTo(snapshot);
    }

    @Test
    void goesWithItsSnapshot() throws Exception {
        Path sealed = sealed();
        Folders.remove(snapshot.folder());
        taken();
        assertThat(sealed).doesNotExist();
    }

    private Path sealed() {
        return home.root().resolve("way-back").resolve(snapshot.manifest().id() + ".sealed");
    }

    private Snapshot taken() {
        return ((TakingOutcome.Taken) snapshots.take(Taking.of(LocalDate.parse("2021-08-31")), Progress.silent())).snapshot();
    }
}

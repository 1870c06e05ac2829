package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.installation.Program;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.FigureKey;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/**
 * The folders of editions in the home. A draft is computed beside its place, flushed and moved there whole, so that what a kill leaves is
 * never taken for one.
 */
@Component
public class EditionFolders {

    /** How the name of a folder begins, in the folder of work in progress, in which a draft is computed. */
    static final String UNFINISHED = "edition-";

    private final Home home;
    private final Computing computing;

    public EditionFolders(Home home, Computing computing) {
        this.home = home;
        this.computing = computing;
    }

    public Path folder(String name) {
        return home.editions().resolve(name);
    }

    /**
     * A draft that was computed.
     *
     * @param shownBefore figures to be hidden that earlier editions give away: they are named to the network team alone
     */
    public record Computed(Path folder, List<FigureKey> shownBefore) {
        public Computed {
            shownBefore = List.copyOf(shownBefore);
        }
    }

    /**
     * Computes a draft, in place of what was computed of it before; begun again after a kill, it begins anew.
     *
     * @param earlier folders of the editions that were public before
     */
    public Computed compute(EditionOrder order, Snapshot snapshot, List<Path> earlier, Progress progress) {
        try {
            Folders.removeLeftovers(home.temporary(), UNFINISHED + order.folder() + "-");
            Path fresh = Files.createTempDirectory(home.temporary(), UNFINISHED + order.folder() + "-");
            try {
                List<List<Breakdown>> tables = order.tables();
                var basis = new EditionComputation.Basis(order.settings(), tables, earlier);
                EditionComputation.Result result = new EditionComputation(computing, snapshot.verify()).compute(basis, fresh, progress);
                Files.write(fresh.resolve(EditionFiles.DRAFT), EditionJson.bytes(manifest(order, snapshot.manifest(), result.years(), earlier, fresh)));
                Durable.flushFolder(fresh);
                return new Computed(putInPlace(fresh, folder(order.folder())), result.shownBefore().stream().map(PlanFile::key).toList());
            } finally {
                Folders.remove(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The edition cannot be written", e);
        }
    }

    private Path putInPlace(Path fresh, Path place) throws IOException {
        if (new EditionFiles(place).isFrozen()) {
            throw new IllegalStateException("nothing is computed in a frozen folder: " + place);
        }
        Path replaced = home.temporary().resolve(fresh.getFileName() + "-replaced");
        if (Files.exists(place)) {
            Files.move(place, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.flush(home.editions());
        Folders.remove(replaced);
        return place;
    }

    private static EditionManifest manifest(EditionOrder order, Manifest snapshot, List<Integer> years, List<Path> earlier, Path folder) throws IOException {
        var versions = new TreeMap<String, Integer>();
        EditionComputation.indicators().forEach(i -> versions.put(i.id(), i.version()));
        return new EditionManifest(EditionManifest.FORMAT, order.address().release(), order.address().version(), order.reportingYear(), order.title(), snapshot.day(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), snapshot.invented(), years,
                new EditionManifest.OfSnapshot(snapshot.id(), snapshot.day(), snapshot.takenAt(), Checksum.of(folder.resolve(EditionFiles.SNAPSHOT_MANIFEST))),
                order.settings(), Stream.concat(Stream.of(List.<String>of()), order.tables().stream().map(t -> t.stream().map(Breakdown::code).toList())).toList(),
                versions, earlier(earlier), Program.version(), "", EditionComputation.files(folder, EditionFiles.COMPUTED));
    }

    private static List<EditionManifest.Earlier> earlier(List<Path> folders) throws IOException {
        var told = new java.util.ArrayList<EditionManifest.Earlier>();
        for (Path folder : folders) {
            Path file = folder.resolve(EditionFiles.MANIFEST);
            EditionManifest manifest = EditionJson.read(file, EditionManifest.class);
            told.add(new EditionManifest.Earlier(manifest.release(), manifest.version(), Checksum.of(file)));
        }
        return told;
    }
}

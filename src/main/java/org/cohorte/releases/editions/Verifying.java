package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.Attacks;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.installation.Program;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.DamagedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.snapshots.DamagedSnapshot;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.StoredSnapshots;

/** Checks a frozen edition, in the home or brought from elsewhere; needs no database. */
public final class Verifying {

    private final Home home;
    private final Computing computing;
    private final Progress progress;

    public Verifying(Home home, Computing computing, Progress progress) {
        this.home = home;
        this.computing = computing;
        this.progress = progress;
    }

    /** A folder, an address or a release; empty where there is none of that name. */
    public Optional<Path> find(String named) {
        return new FrozenEditions(home).find(named);
    }

    /** The addresses of the editions that there are. */
    public List<String> addresses() {
        return new FrozenEditions(home).addresses();
    }

    /**
     * @param trustedPem the public key that should have signed it; empty: this installation's
     * @param reach      how far an attacker looks around each hidden count of a sealed edition
     */
    public Verification verify(Path folder, Optional<String> trustedPem, Attacks.Depth reach) {
        List<Statement> statements = new ArrayList<>();
        try {
            EditionFiles files = new EditionFiles(folder);
            SealCheck seal = new SealCheck(files, trustedPem.map(SigningKey::idOfPem).orElseGet(() -> new SigningKey(home).id()));
            statements.add(seal.signature());
            EditionManifest manifest = EditionJson.read(files.path(EditionFiles.MANIFEST), EditionManifest.class);
            Provenance provenance = new Provenance(manifest.program(), Program.version());
            statements.add(provenance.statement());
            if (manifest.format() != EditionManifest.FORMAT) {
                statements.add(Statement.unchecked("format", Integer.toString(manifest.format())));
                return new Verification(statements);
            }
            statements.addAll(seal.checksums(manifest));
            if (statements.stream().noneMatch(statement -> statement.verdict() == Verification.Verdict.DIFFERS && statement.key().startsWith("file."))) {
                content(Edition.in(folder), provenance, reach, statements);
            }
        } catch (DamagedEdition damaged) {
            statements.add(Statement.differs("unreadable", damaged.file().getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The edition in " + folder + " cannot be read", e);
        }
        return new Verification(statements);
    }

    /** Where the seal is broken, nothing is put down to the program, and what is hidden is not attacked. */
    private void content(Edition edition, Provenance provenance, Attacks.Depth reach, List<Statement> statements) throws IOException {
        boolean sealed = new Verification(statements).isSound();
        EditionManifest manifest = edition.manifest();
        if (!edition.elsewhere().isEmpty()) {
            statements.add(Statement.unchecked("elsewhere", Integer.toString(edition.elsewhere().size())));
        }
        List<Statement> remade = new FormatsCheck(edition).statements(home, progress);
        statements.addAll(sealed ? provenance.explainedFormats(remade) : remade);
        Optional<Snapshot> snapshot = snapshot(manifest, statements);
        if (snapshot.isPresent()) {
            List<Statement> computed = recomputed(edition, snapshot.get());
            statements.addAll(sealed ? provenance.explained(computed, () -> new ToldValues(edition, _ -> true).statement(snapshot.get(), computing)) : computed);
        }
        if (sealed) {
            statements.addAll(new AttackStatements(edition, new FrozenEditions(home)).of(reach, progress));
        }
    }

    private Optional<Snapshot> snapshot(EditionManifest manifest, List<Statement> statements) throws IOException {
        Path folder = StoredSnapshots.of(home).folder().resolve(manifest.snapshot().id());
        Path told = folder.resolve(Manifest.FILE_NAME);
        if (!Files.exists(told)) {
            statements.add(Statement.unchecked("snapshot.gone", manifest.snapshot().id()));
            return Optional.empty();
        }
        if (!Checksum.of(told).equals(manifest.snapshot().manifestSha256())) {
            statements.add(Statement.differs("snapshot.other", manifest.snapshot().id()));
            return Optional.empty();
        }
        try {
            Snapshot snapshot = Snapshot.in(folder).verify();
            statements.add(Statement.agrees("snapshot.same", manifest.snapshot().id()));
            return Optional.of(snapshot);
        } catch (DamagedSnapshot damaged) {
            statements.add(Statement.differs("snapshot.damaged", damaged.file().getFileName().toString()));
            return Optional.empty();
        }
    }

    private List<Statement> recomputed(Edition edition, Snapshot snapshot) throws IOException {
        List<Statement> statements = new ArrayList<>(protectedAnew(edition, snapshot));
        statements.add(new RecountCheck(edition, snapshot).statement());
        return statements;
    }

    private List<Statement> protectedAnew(Edition edition, Snapshot snapshot) throws IOException {
        EditionManifest manifest = edition.manifest();
        List<String> others = otherDefinitions(manifest.definitions());
        List<EditionManifest.Earlier> gone = manifest.earlier().stream().filter(earlier -> new FrozenEditions(home).find(earlier).isEmpty()).toList();
        if (others.isEmpty() && gone.isEmpty()) {
            List<Path> earlier = manifest.earlier().stream().map(e -> new FrozenEditions(home).find(e).orElseThrow()).toList();
            return new Recomputation(edition, snapshot, computing).files(earlier, home, progress);
        }
        List<Statement> statements = new ArrayList<>();
        if (!others.isEmpty()) {
            statements.add(Statement.unchecked("definitions.other", String.join(", ", others.stream().map(id -> id + " (version " + manifest.definitions().get(id) + ")").toList())));
        }
        if (!gone.isEmpty()) {
            statements.add(Statement.unchecked("earlier.gone", String.join(", ", gone.stream().map(e -> e.address().path()).toList())));
        }
        statements.add(new ToldValues(edition, indicator -> !others.contains(indicator)).statement(snapshot, computing));
        return statements;
    }

    /** Indicators that this program does not know in the version that the edition used. */
    private static List<String> otherDefinitions(Map<String, Integer> used) {
        return used.entrySet().stream().filter(entry -> Indicators.find(entry.getKey()).map(Indicator::version).filter(entry.getValue()::equals).isEmpty())
                .map(Map.Entry::getKey).toList();
    }
}

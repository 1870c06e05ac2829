package org.cohorte.releases.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.VersionId;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;

/** An installation with a small snapshot and its people: Ada and Alan prepare, Berta approves, Carl may do both, Dora and Emil read before the hour, Frieda keeps accounts. */
final class ReleaseHouse implements AutoCloseable {

    static final SignedIn ADA = person(1, "Ada", Role.STATISTICIAN);
    static final SignedIn ALAN = person(2, "Alan", Role.STATISTICIAN);
    static final SignedIn BERTA = person(3, "Berta", Role.APPROVER);
    static final SignedIn CARL = new SignedIn(new AccountId(4), "Carl", Set.of(Role.STATISTICIAN, Role.APPROVER));
    static final SignedIn DORA = person(5, "Dora", Role.PRE_RELEASE_READER);
    static final SignedIn EMIL = person(6, "Emil", Role.PRE_RELEASE_READER);
    static final SignedIn FRIEDA = person(7, "Frieda", Role.ADMINISTRATOR);
    static final List<SignedIn> ALL = List.of(ADA, ALAN, BERTA, CARL, DORA, EMIL, FRIEDA);

    static final EditionAddress FIRST = new EditionAddress("2020", 1);
    static final EditionAddress SECOND = new EditionAddress("2020", 2);
    static final EditionAddress YEAR_BEFORE = new EditionAddress("2019", 1);

    final TestDatabase database = TestDatabase.fresh();
    final Path folder;
    final TestInstallation installation;
    final Snapshot snapshot;

    ReleaseHouse() {
        try {
            folder = Files.createTempDirectory("cohorte-releases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (SignedIn person : ALL) {
            write("INSERT INTO accounts.account (name, mail) VALUES ('%1$s', lower('%1$s') || '@example.org')".formatted(person.name()));
            person.roles().forEach(role -> write("INSERT INTO accounts.account_role (account_id, role) VALUES (%d, '%s')".formatted(person.id().value(), role.code())));
        }
        snapshot = SmallSnapshot.in(new Home(folder).snapshots());
        installation = TestInstallation.on(database, folder);
    }

    private static SignedIn person(long id, String name, Role role) {
        return new SignedIn(new AccountId(id), name, Set.of(role));
    }

    void write(String statements) {
        try {
            database.write(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T get(Class<T> bean) {
        return installation.get(bean);
    }

    /** What a person does. */
    static <T> T as(SignedIn person, Supplier<T> act) {
        return ActingPerson.atTerminal(person, act);
    }

    Basis basis() {
        return new Basis(Optional.of(snapshot.manifest().id()), 10, 20, List.of("region", "gender"));
    }

    EditionAddress drafted() {
        return drafted(ADA);
    }

    EditionAddress drafted(SignedIn by) {
        return drafted(by, basis());
    }

    EditionAddress drafted(SignedIn by, Basis basis) {
        return drafted(by, 2020, basis);
    }

    private EditionAddress drafted(SignedIn by, int year, Basis basis) {
        return ((DraftOutcome.Drafted) as(by, () -> get(Drafting.class).draft(year, basis))).version().address();
    }

    /** Two releases in work at once, computed beside nothing but each other's drafts. */
    void draftedTwoReleases() {
        drafted(ADA, 2020, basis());
        drafted(ADA, 2019, basis());
    }

    Version version(EditionAddress address) {
        return get(VersionStore.class).find(address).orElseThrow();
    }

    void compute(EditionAddress address) {
        compute(address, Progress.silent());
    }

    void compute(EditionAddress address, Progress watcher) {
        var asked = (ComputationRequests.Outcome.Asked) as(ADA, () -> get(ComputationRequests.class).askToDoItHere(address));
        get(ComputationRun.class).run(asked.computation(), watcher);
    }

    /** As though the checks had found this when the figures were computed. */
    void found(EditionAddress address, CheckFinding... findings) {
        VersionId id = version(address).id();
        try {
            Files.write(new Home(folder).editions().resolve(id.value() + "/" + EditionFiles.CHECKS), EditionJson.bytes(new DraftEditions.Checked(List.of(findings), Map.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the checks find in so small a network is explained, and its silent provider listed. */
    void answerTheChecks(EditionAddress address) {
        as(ADA, () -> get(UsualWords.class).listAllSilentProviders(address));
        explain(address, "Un réseau d’essai.");
    }

    void explain(EditionAddress address, String words) {
        List<Explanation> explanations = as(ADA, () -> get(TeamReleases.class).whole(address)).findings().stream().filter(f -> !f.blocking()).map(f -> Explanation.of(f, words)).toList();
        as(ADA, () -> get(Writing.class).explain(address, explanations));
    }

    Version submitted(EditionAddress address) {
        compute(address);
        answerTheChecks(address);
        return moved(as(ADA, () -> get(Reviewing.class).submit(address)));
    }

    Version approved(EditionAddress address) {
        submitted(address);
        return moved(as(BERTA, () -> get(Reviewing.class).approve(address, "")));
    }

    Version scheduled(EditionAddress address, Instant at) {
        approved(address);
        return moved(as(ADA, () -> get(Publishing.class).schedule(address, at, true)));
    }

    Version published(EditionAddress address) {
        approved(address);
        return moved(as(ADA, () -> get(Publishing.class).publishNow(address)));
    }

    static Version moved(MoveOutcome outcome) {
        return switch (outcome) {
            case MoveOutcome.Moved(Version version) -> version;
            case MoveOutcome.NotFromHere _, MoveOutcome.Refused _ -> throw new AssertionError("it does not move: " + outcome);
        };
    }

    /** As it was on the first day: people and the snapshot, no release. */
    void empty() {
        write("""
                SET LOCAL session_replication_role = replica;
                TRUNCATE releases.release, releases.version, releases.transition, releases.preparer, releases.reader, releases.explanation, releases.unsigned_provider,
                    releases.elsewhere_figure, releases.occupation_group, releases.sentence, releases.computation, jobs.timetable, accounts.audit_entry, signoff.word RESTART IDENTITY""");
        try {
            Folders.remove(new Home(folder).editions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        installation.close();
        database.close();
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.cohorte.releases.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.VersionId;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.StoredSnapshots;
import org.cohorte.snapshots.Taking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts: of a first version, of an amendment; changes what their figures are computed from; gives them up. */
@Service
public class Drafting {

    private final ActingPerson acting;
    private final Acts acts;
    private final VersionStore versions;
    private final ContentStore content;
    private final GroupStore groups;
    private final ComputationStore computations;
    private final Home home;

    Drafting(ActingPerson acting, Acts acts, VersionStore versions, ContentStore content, GroupStore groups, ComputationStore computations, Home home) {
        this.acting = acting;
        this.acts = acts;
        this.versions = versions;
        this.content = content;
        this.groups = groups;
        this.computations = computations;
        this.home = home;
    }

    /** A draft of the first version of the release of a year. */
    @Transactional
    public DraftOutcome draft(int year, Basis basis) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Optional<DraftOutcome> refusal = refusal(year, basis);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        acts.begin(person.actor());
        String slug = Integer.toString(year);
        long release = versions.release(slug, year, new Bilingual("Chiffres clés " + year, "Key figures " + year));
        List<Version> earlier = versions.ofRelease(slug);
        if (!earlier.isEmpty()) {
            Version newest = earlier.getFirst();
            return newest.isUnpublished() ? new DraftOutcome.InWork(newest) : new DraftOutcome.PublishedAlready(newest);
        }
        VersionId made = versions.insert(release, 1, Optional.empty(), basis, Bilingual.NONE);
        return new DraftOutcome.Drafted(drafted(made, person));
    }

    private Optional<DraftOutcome> refusal(int year, Basis basis) {
        if (!basis.protects()) {
            return Optional.of(new DraftOutcome.SettingsRefused(basis));
        }
        Optional<Snapshot> named = basis.snapshot().flatMap(id -> StoredSnapshots.of(home).find(id));
        if (basis.snapshot().isPresent() && named.isEmpty()) {
            return Optional.of(new DraftOutcome.UnknownSnapshot(basis.snapshot().get()));
        }
        LocalDate day = named.map(snapshot -> snapshot.manifest().day()).orElseGet(() -> LocalDate.now(Taking.PARIS));
        return day.getYear() < year ? Optional.of(new DraftOutcome.YearToCome(year)) : Optional.empty();
    }

    /** A draft of the version that corrects the newest one of a release; what people wrote and chose for that one is taken over, its readers and explanations are not. */
    @Transactional
    public MoveOutcome amend(EditionAddress address, Optional<String> snapshot, Bilingual changed) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version amended = acts.begin(person, address);
        if (amended.state() != VersionState.PUBLISHED && amended.state() != VersionState.WITHDRAWN) {
            return new MoveOutcome.NotFromHere(amended.state(), VersionState.DRAFT);
        }
        if (snapshot.isPresent() && StoredSnapshots.of(home).find(snapshot.get()).isEmpty()) {
            return MoveOutcome.Refused.because(Obstacle.Reason.UNKNOWN_SNAPSHOT);
        }
        long release = versions.lockRelease(address.release()).orElseThrow();
        Version newest = versions.ofRelease(address.release()).getFirst();
        if (!newest.id().equals(amended.id())) {
            return MoveOutcome.Refused.because(newest.isUnpublished() ? Obstacle.Reason.ANOTHER_IN_WORK : Obstacle.Reason.NOT_THE_NEWEST);
        }
        Basis basis = new Basis(snapshot, amended.basis().threshold(), amended.basis().smallestBase(), amended.basis().notSensitive(), amended.basis().tables());
        VersionId made = versions.insert(release, address.version() + 1, Optional.of(amended.id()), basis, amended.notes());
        versions.setTexts(made, amended.notes(), changed);
        content.copyElsewhere(amended.id(), made);
        groups.copy(amended.id(), made);
        content.copySentences(amended.id(), made);
        return new MoveOutcome.Moved(drafted(made, person));
    }

    private Version drafted(VersionId made, SignedIn person) {
        Version version = versions.get(made);
        acts.record(person.actor(), "drafted", version.address());
        return version;
    }

    /** Another snapshot, other settings or other tables: the figures are to be computed again. */
    @Transactional
    public EditOutcome changeBasis(EditionAddress address, Basis basis) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (!version.isDraft()) {
            return new EditOutcome.NotADraft(version.state());
        }
        if (!basis.protects()) {
            return new EditOutcome.SettingsRefused(basis);
        }
        if (basis.snapshot().isPresent() && StoredSnapshots.of(home).find(basis.snapshot().get()).isEmpty()) {
            return new EditOutcome.Unknown(basis.snapshot().get());
        }
        if (computations.isUnderWay(version.id())) {
            return new EditOutcome.Computing();
        }
        if (!basis.equals(version.basis())) {
            versions.setBasis(version.id(), basis);
        }
        return new EditOutcome.Edited(versions.get(version.id()));
    }

    /** Gives a draft up: it was never public, and its number goes to the next one. */
    @Transactional
    public MoveOutcome abandon(EditionAddress address, String reason) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (!version.state().mayBecome(VersionState.ABANDONED)) {
            return new MoveOutcome.NotFromHere(version.state(), VersionState.ABANDONED);
        }
        if (computations.isUnderWay(version.id())) {
            return MoveOutcome.Refused.because(Obstacle.Reason.COMPUTING);
        }
        return new MoveOutcome.Moved(acts.move(version, VersionState.ABANDONED, person.actor(), reason));
    }
}

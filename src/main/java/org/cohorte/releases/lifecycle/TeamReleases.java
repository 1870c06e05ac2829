package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.history.Actor;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team, and those named, may read of versions before they are published. */
@Service
@Transactional(readOnly = true)
public class TeamReleases {

    private final ActingPerson acting;
    private final VersionStore versions;
    private final ContentStore content;
    private final ComputationStore computations;
    private final Checklist checklist;
    private final EditionShelf shelf;
    private final Accounts accounts;

    TeamReleases(ActingPerson acting, VersionStore versions, ContentStore content, ComputationStore computations, Checklist checklist, EditionShelf shelf, Accounts accounts) {
        this.acting = acting;
        this.versions = versions;
        this.content = content;
        this.computations = computations;
        this.checklist = checklist;
        this.shelf = shelf;
        this.accounts = accounts;
    }

    /** Who may read a version before its hour. */
    public record Reader(AccountId account, String name, java.time.Instant since) {}

    /**
     * A version with all that belongs to it.
     *
     * @param obstacles to its next step, as far as they can be told before it is asked for
     * @param mayApprove whether the person asking neither made nor edited it and may approve
     */
    public record Whole(Version version, List<Transition> history, List<Actor> preparers, Optional<Computation> computation, boolean computed,
                        List<CheckFinding> findings, List<Obstacle> obstacles, List<Reader> readers, Written written,
                        boolean mayPrepare, boolean mayApprove) {}

    /** All versions for the team; for a reader those in which they are named, from approval on. */
    public List<Version> all() {
        SignedIn person = acting.require(Right.READ_WORKING_FIGURES, Right.READ_BEFORE_RELEASE);
        return versions.all().stream().filter(mayRead(person)).toList();
    }

    private Predicate<Version> mayRead(SignedIn person) {
        return version -> person.may(Right.READ_WORKING_FIGURES)
                || version.state().isOpenToReaders() && person.may(Right.READ_BEFORE_RELEASE) && content.isNamed(version.id(), person.id());
    }

    /** @throws NotAllowed where there is none, or the person may not read it */
    public Version one(EditionAddress address) {
        SignedIn person = acting.require(Right.READ_WORKING_FIGURES, Right.READ_BEFORE_RELEASE);
        return versions.find(address).filter(mayRead(person)).orElseThrow(NotAllowed::new);
    }

    /**
     * The edition of a version that is not published, as it stands; empty where its figures were not computed yet.
     *
     * @throws NotAllowed where there is none, or the person may not read it
     */
    public Optional<Edition> preview(EditionAddress address) {
        Version version = one(address);
        Optional<Edition> edition = shelf.asItStands(version.id());
        if (version.state().isFrozen()) {
            return edition;
        }
        Written written = checklist.written(version);
        return edition.map(written::on);
    }

    /** For the team alone. */
    public Whole whole(EditionAddress address) {
        SignedIn person = acting.require(Right.READ_WORKING_FIGURES);
        Version version = versions.find(address).orElseThrow(NotAllowed::new);
        Checklist.Standing standing = checklist.of(version);
        List<Actor> preparers = versions.preparers(version.id());
        return new Whole(version, versions.history(version.id()), preparers, computations.newest(version.id()), standing.computed(), standing.findings(),
                Reviewing.obstacles(version, standing), readers(version), standing.written(),
                person.may(Right.PREPARE_RELEASES), person.may(Right.APPROVE_RELEASES) && !preparers.contains(person.actor()));
    }

    /** Whether editions came out since its figures were computed, so that it waits for a new computation; for the team alone. */
    public boolean isOutdated(Version version) {
        acting.require(Right.READ_WORKING_FIGURES);
        return checklist.outdated(version).isPresent();
    }

    private List<Reader> readers(Version version) {
        return content.readers(version.id()).stream()
                .map(r -> new Reader(r.account(), accounts.find(r.account()).map(Account::name).orElseThrow(), r.since())).toList();
    }
}

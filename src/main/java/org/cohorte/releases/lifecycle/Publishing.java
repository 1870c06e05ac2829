package org.cohorte.releases.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.timetable.Timetable;
import org.cohorte.releases.EditionAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From approval to the public: an hour agreed on, taken back, or come; and the taking back of what was published. */
@Service
public class Publishing {

    private final ActingPerson acting;
    private final Acts acts;
    private final VersionStore versions;
    private final Timetable timetable;
    private final Publication publication;

    Publishing(ActingPerson acting, Acts acts, VersionStore versions, Timetable timetable, Publication publication) {
        this.acting = acting;
        this.acts = acts;
        this.versions = versions;
        this.timetable = timetable;
        this.publication = publication;
    }

    /** @param at empty where what was typed is no hour */
    @Transactional
    public MoveOutcome schedule(EditionAddress address, Optional<Instant> at, boolean announced) {
        acting.require(Right.PREPARE_RELEASES);
        return at.map(hour -> schedule(address, hour, announced)).orElseGet(() -> MoveOutcome.Refused.because(Obstacle.Reason.HOUR_UNREADABLE));
    }

    /** @param announced whether the public calendar tells of it */
    @Transactional
    public MoveOutcome schedule(EditionAddress address, Instant at, boolean announced) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (at.isBefore(Instant.now())) {
            return MoveOutcome.Refused.because(Obstacle.Reason.HOUR_PAST);
        }
        Optional<MoveOutcome> refusal = refusal(version, version.state().mayBecome(VersionState.SCHEDULED));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Version scheduled = agree(person, version, at, announced);
        timetable.put(Publication.WORK, Long.toString(versions.newestTransition(scheduled.id())), at);
        return new MoveOutcome.Moved(scheduled);
    }

    /** An hour agreed on for now, and come: both in one transaction. */
    @Transactional
    public MoveOutcome publishNow(EditionAddress address) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        boolean hasAnHour = version.state() == VersionState.SCHEDULED;
        Optional<MoveOutcome> refusal = refusal(version, hasAnHour || version.state().mayBecome(VersionState.SCHEDULED));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Version scheduled = agree(person, hasAnHour ? withdrawHour(person, version, "") : version, Instant.now(), false);
        publication.publish(versions.newestTransition(scheduled.id()));
        return new MoveOutcome.Moved(versions.get(scheduled.id()));
    }

    private Optional<MoveOutcome> refusal(Version version, boolean fromHere) {
        return fromHere ? publication.outdated(version).map(MoveOutcome.Refused::because) : Optional.of(new MoveOutcome.NotFromHere(version.state(), VersionState.SCHEDULED));
    }

    private Version agree(SignedIn person, Version version, Instant at, boolean announced) {
        versions.setHour(version.id(), Optional.of(at), announced);
        return acts.move(version, VersionState.SCHEDULED, person.actor(), "");
    }

    /** Takes the hour back; the version stays approved. */
    @Transactional
    public MoveOutcome unschedule(EditionAddress address, String reason) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (version.state() != VersionState.SCHEDULED) {
            return new MoveOutcome.NotFromHere(version.state(), VersionState.APPROVED);
        }
        return new MoveOutcome.Moved(withdrawHour(person, version, reason));
    }

    private Version withdrawHour(SignedIn person, Version version, String reason) {
        timetable.take(Publication.WORK, Long.toString(versions.newestTransition(version.id())));
        return publication.withdrawHour(version, person.actor(), reason);
    }

    /** Takes a published version back: a public note stands in its place, and none of its figures is shown any more. */
    @Transactional
    public MoveOutcome withdraw(EditionAddress address, Bilingual note) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (!version.state().mayBecome(VersionState.WITHDRAWN)) {
            return new MoveOutcome.NotFromHere(version.state(), VersionState.WITHDRAWN);
        }
        if (note.fr().isBlank() || note.en().isBlank()) {
            return MoveOutcome.Refused.because(Obstacle.Reason.REASON_NOT_TOLD);
        }
        versions.setWithdrawal(version.id(), note);
        return new MoveOutcome.Moved(acts.move(version, VersionState.WITHDRAWN, person.actor(), ""));
    }
}

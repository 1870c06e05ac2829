package org.cohorte.releases.lifecycle;

import java.util.ArrayList;
import java.util.List;

import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Between draft and approval: sent to review once nothing stands in the way, approved by a second person, or sent back. */
@Service
public class Reviewing {

    private final ActingPerson acting;
    private final Acts acts;
    private final VersionStore versions;
    private final Checklist checklist;
    private final DraftEditions making;

    Reviewing(ActingPerson acting, Acts acts, VersionStore versions, Checklist checklist, DraftEditions making) {
        this.acting = acting;
        this.acts = acts;
        this.versions = versions;
        this.checklist = checklist;
        this.making = making;
    }

    @Transactional
    public MoveOutcome submit(EditionAddress address) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (!version.state().mayBecome(VersionState.IN_REVIEW)) {
            return new MoveOutcome.NotFromHere(version.state(), VersionState.IN_REVIEW);
        }
        List<Obstacle> obstacles = obstacles(version, checklist.of(version));
        return obstacles.isEmpty() ? new MoveOutcome.Moved(acts.move(version, VersionState.IN_REVIEW, person.actor(), "")) : new MoveOutcome.Refused(obstacles);
    }

    /** All that keeps a draft from going to review, one in review from its approval, and an approved one from the public. */
    static List<Obstacle> obstacles(Version version, Checklist.Standing standing) {
        return switch (version.state()) {
            case NEW, DRAFT -> ofDraft(version, standing);
            case IN_REVIEW -> standing.obstacles();
            case APPROVED, SCHEDULED, PUBLISHED, SUPERSEDED, WITHDRAWN, ABANDONED -> standing.outdated().stream().toList();
        };
    }

    private static List<Obstacle> ofDraft(Version version, Checklist.Standing standing) {
        List<Obstacle> obstacles = new ArrayList<>(standing.obstacles());
        if (version.amends().isPresent() && isMissingOne(version.changed())) {
            obstacles.add(Obstacle.of(Obstacle.Reason.CHANGE_NOT_TOLD));
        }
        if (!version.notes().isEmpty() && isMissingOne(version.notes())) {
            obstacles.add(Obstacle.of(Obstacle.Reason.NOTES_IN_ONE_LANGUAGE));
        }
        return obstacles;
    }

    private static boolean isMissingOne(Bilingual text) {
        return text.fr().isBlank() || text.en().isBlank();
    }

    /** From review or after approval back to its preparers, with a word why. */
    @Transactional
    public MoveOutcome sendBack(EditionAddress address, String reason) {
        SignedIn person = acting.require(Right.APPROVE_RELEASES, Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (!version.state().mayBecome(VersionState.DRAFT)) {
            return new MoveOutcome.NotFromHere(version.state(), VersionState.DRAFT);
        }
        Version back = acts.move(version, VersionState.DRAFT, person.actor(), reason);
        making.thaw(version.id());
        return new MoveOutcome.Moved(back);
    }

    /**
     * Freezes the edition and signs it, then lets it through, unless a check has found something since it was sent to review. Others wait meanwhile: two
     * approvals at once would write the same folder.
     */
    @Transactional
    public MoveOutcome approve(EditionAddress address, String reason) {
        SignedIn person = acting.require(Right.APPROVE_RELEASES);
        Version version = acts.begin(person, address);
        if (version.state() != VersionState.IN_REVIEW) {
            return new MoveOutcome.NotFromHere(version.state(), VersionState.APPROVED);
        }
        if (versions.preparers(version.id()).contains(person.actor())) {
            return MoveOutcome.Refused.because(Obstacle.Reason.OWN_WORK);
        }
        List<Obstacle> obstacles = obstacles(version, checklist.of(version));
        if (!obstacles.isEmpty()) {
            return new MoveOutcome.Refused(obstacles);
        }
        making.freeze(version, checklist.written(version));
        return new MoveOutcome.Moved(acts.move(version, VersionState.APPROVED, person.actor(), reason));
    }
}

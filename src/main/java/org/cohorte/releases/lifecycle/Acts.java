package org.cohorte.releases.lifecycle;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.releases.EditionAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a version begins and ends with: its author, its version locked, its entry in the audit trail. */
@Component
class Acts {

    private final VersionStore versions;
    private final History history;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Acts(VersionStore versions, History history, AuditTrail trail, ApplicationEventPublisher events) {
        this.versions = versions;
        this.history = history;
        this.trail = trail;
        this.events = events;
    }

    /** @throws NotAllowed where there is no such version: it answers as one that the person may not see */
    Version begin(SignedIn person, EditionAddress address) {
        history.actAs(person.actor());
        // the release first, as publishing does: two acts that wait for each other would never end
        versions.lockRelease(address.release());
        return versions.lock(address).orElseThrow(NotAllowed::new);
    }

    void begin(Actor actor) {
        history.actAs(actor);
    }

    Version move(Version version, VersionState to, Actor by, String reason) {
        versions.move(version.id(), version.state(), to, reason);
        record(by, act(version.state(), to), version.address());
        events.publishEvent(new StateMoved(version.address(), to));
        return versions.get(version.id());
    }

    private static String act(VersionState from, VersionState to) {
        return from == VersionState.SCHEDULED && to == VersionState.APPROVED ? "unscheduled" : to.code().replace('_', '-');
    }

    void record(Actor by, String act, EditionAddress address) {
        trail.record(by, "release." + act, "release:" + address.path());
    }
}

package org.cohorte.releases.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.timetable.TimedWork;
import org.cohorte.releases.VersionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a version at the hour agreed on: one transaction that turns its state, and that of the version which it follows. Begun twice, or for an
 * hour that was taken back, it changes nothing. Where another edition came out since the figures were computed it publishes nothing and takes the hour
 * back, with a word why.
 */
@Component
public class Publication implements TimedWork {

    static final String WORK = "publication";
    private static final Actor ACTOR = Actor.job(WORK);

    private final VersionStore versions;
    private final Acts acts;
    private final PublishedSince publishedSince;

    Publication(VersionStore versions, Acts acts, PublishedSince publishedSince) {
        this.versions = versions;
        this.acts = acts;
        this.publishedSince = publishedSince;
    }

    @Override
    public String name() {
        return WORK;
    }

    @Override
    @Transactional
    public void run(String subject) {
        publish(Long.parseLong(subject));
    }

    /** @param scheduling the transition that agreed on the hour */
    @Transactional
    public void publish(long scheduling) {
        Optional<VersionId> version = versions.versionOf(scheduling);
        if (version.isEmpty()) {
            return;
        }
        acts.begin(ACTOR);
        versions.lockRelease(versions.get(version.get()).address().release());
        Version scheduled = versions.lock(version.get());
        if (scheduled.state() != VersionState.SCHEDULED || versions.newestTransition(scheduled.id()) != scheduling
                || scheduled.publishAt().orElseThrow().isAfter(Instant.now())) {
            return;
        }
        Optional<Obstacle> outdated = outdated(scheduled);
        if (outdated.isPresent()) {
            withdrawHour(scheduled, ACTOR, outdated.get().about());
            return;
        }
        versions.lockPublishedBeside(scheduled.id()).ifPresent(before -> acts.move(before, VersionState.SUPERSEDED, ACTOR, scheduled.address().path()));
        acts.move(scheduled, VersionState.PUBLISHED, ACTOR, "");
    }

    /** Whether editions came out beside which the version was not protected; none comes out any more until the transaction ends. */
    Optional<Obstacle> outdated(Version version) {
        versions.lockPublications();
        return publishedSince.of(version.id());
    }

    /** The version is approved again, and no hour is agreed on. */
    Version withdrawHour(Version scheduled, Actor by, String reason) {
        acts.move(scheduled, VersionState.APPROVED, by, reason);
        versions.setHour(scheduled.id(), Optional.empty(), false);
        return versions.get(scheduled.id());
    }
}

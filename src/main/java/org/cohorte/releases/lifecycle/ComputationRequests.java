package org.cohorte.releases.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.timetable.Timetable;
import org.cohorte.releases.EditionAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the figures of a draft to be computed, and to stop that; a server does it when it is its turn, or the command line here and now. */
@Service
public class ComputationRequests {

    /** Time enough for the command line to be done; where it was killed, a server goes on. */
    private static final Duration SERVER_AFTER_COMMAND = Duration.ofMinutes(2);

    private final ActingPerson acting;
    private final Acts acts;
    private final ComputationStore computations;
    private final Timetable timetable;

    ComputationRequests(ActingPerson acting, Acts acts, ComputationStore computations, Timetable timetable) {
        this.acting = acting;
        this.acts = acts;
        this.computations = computations;
        this.timetable = timetable;
    }

    /** What became of the request. */
    public sealed interface Outcome {

        /** It waits for its turn, or was under way already. */
        record Asked(long computation) implements Outcome {}

        record NotADraft(VersionState now) implements Outcome {}
    }

    /** A server computes it as soon as it can. */
    @Transactional
    public Outcome ask(EditionAddress address) {
        return ask(address, Instant.now());
    }

    /** Who asks computes it, by {@link ComputationRun#run}. */
    @Transactional
    public Outcome askToDoItHere(EditionAddress address) {
        return ask(address, Instant.now().plus(SERVER_AFTER_COMMAND));
    }

    private Outcome ask(EditionAddress address, Instant server) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        if (!version.isDraft()) {
            return new Outcome.NotADraft(version.state());
        }
        Optional<Computation> underWay = computations.newest(version.id()).filter(Computation::isUnderWay);
        if (underWay.isPresent()) {
            return new Outcome.Asked(underWay.get().id());
        }
        long computation = computations.ask(version.id());
        timetable.put(ComputationRun.WORK, Long.toString(computation), server);
        return new Outcome.Asked(computation);
    }

    /** Asks the one under way to stop at its next step; one that waits for its turn never begins. */
    @Transactional
    public void stop(EditionAddress address) {
        Version version = acts.begin(acting.require(Right.PREPARE_RELEASES), address);
        computations.askToStop(version.id()).ifPresent(stopped -> timetable.take(ComputationRun.WORK, Long.toString(stopped)));
    }
}

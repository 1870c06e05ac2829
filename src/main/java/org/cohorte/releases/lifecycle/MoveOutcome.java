package org.cohorte.releases.lifecycle;

import java.util.List;

/** What became of an act that moves a version from one state to another. */
public sealed interface MoveOutcome {

    /** It stands there now. */
    record Moved(Version version) implements MoveOutcome {}

    /** From where it stands, this act leads nowhere. */
    record NotFromHere(VersionState now, VersionState wanted) implements MoveOutcome {}

    /** It may go there, but not yet; nothing was changed. */
    record Refused(List<Obstacle> obstacles) implements MoveOutcome {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }

        static Refused because(Obstacle.Reason reason) {
            return because(Obstacle.of(reason));
        }

        static Refused because(Obstacle obstacle) {
            return new Refused(List.of(obstacle));
        }
    }
}

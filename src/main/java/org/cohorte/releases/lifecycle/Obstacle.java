package org.cohorte.releases.lifecycle;

/**
 * Why a version may not go on.
 *
 * @param about the finding or the editions that it is about; empty where the reason says all
 */
public record Obstacle(Reason reason, String about) {

    /** What stands in the way; the texts of pages and of the command line bear these names. */
    public enum Reason {
        /** Its figures were not computed since the last change of what they are computed from. */
        NOT_COMPUTED,
        COMPUTING,
        /** Editions came out since its figures were computed: they were not protected beside those. */
        PUBLISHED_SINCE,
        BLOCKING_FINDING,
        UNEXPLAINED_FINDING,
        /** An amendment says in both languages what changed and why. */
        CHANGE_NOT_TOLD,
        /** A withdrawal says in both languages why. */
        REASON_NOT_TOLD,
        /** Notes are there in one language only. */
        NOTES_IN_ONE_LANGUAGE,
        /** Who made or edited it does not approve it. */
        OWN_WORK,
        HOUR_UNREADABLE,
        HOUR_PAST,
        /** A version of this release is in work already. */
        ANOTHER_IN_WORK,
        /** Only the newest version of a release is amended. */
        NOT_THE_NEWEST,
        UNKNOWN_SNAPSHOT
    }

    /** Whether it is one of what the checks found. */
    public boolean isOfFinding() {
        return reason == Reason.BLOCKING_FINDING || reason == Reason.UNEXPLAINED_FINDING;
    }

    static Obstacle of(Reason reason) {
        return new Obstacle(reason, "");
    }
}

package org.cohorte.accounts;

import java.time.Instant;
import java.util.List;

import org.cohorte.foundation.history.Actor;

/** Who did what, and when. Entries are added, never changed nor taken away: the database refuses it. */
public interface AuditTrail {

    /**
     * Adds an entry; joins the running transaction, so that the act and its entry stand or fall together.
     *
     * @param act    what was done, in the manner of {@code release.approved}: the module's word, a dot, the act in the past tense
     * @param object what it was done to, by an identifier of ours ({@code release:2020-1}), never a name
     */
    void record(SignedIn who, String act, String object);

    /** The same for what a job or the command line did. */
    void record(Actor who, String act, String object);

    /** The newest entries first, at most this many, older than the entry of this number ({@code Long.MAX_VALUE} for the newest of all). */
    List<Entry> newest(int howMany, long before);

    /** An entry as it stands. */
    record Entry(long number, Instant at, Actor who, String act, String object) {}
}

package org.cohorte.snapshots;

import java.time.LocalDate;

/** Which record of a snapshot, by the keys that it bears there; they lead to a record of ours only through the snapshot's way back. */
public sealed interface RecordKey {

    record Enrolment(long enrolmentKey) implements RecordKey {}

    /**
     * A snapshot gives files no key of their own.
     *
     * @param place among the files that say the same of all this, from 1
     */
    record Application(long personKey, int sessionKey, LocalDate submittedOn, String status, int place) implements RecordKey {}

    record Session(int sessionKey) implements RecordKey {}
}

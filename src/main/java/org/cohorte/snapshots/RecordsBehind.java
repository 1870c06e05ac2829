package org.cohorte.snapshots;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The way from a snapshot's keys to our records. Whoever takes it asks for the right first and records it in the audit trail: this face does neither.
 */
public interface RecordsBehind {

    /** In the order of the keys: each as the snapshot has it, and as it is now. */
    List<Traced> of(Snapshot snapshot, List<RecordKey> keys);

    /**
     * A record.
     *
     * @param then what the snapshot says, by names of columns; a value that is not known is empty
     */
    record Traced(RecordKey key, Map<String, String> then, Now now) {

        /** The columns of which the record says something else now; none where it cannot be found. */
        public SortedSet<String> changed() {
            SortedSet<String> changed = new TreeSet<>();
            if (now instanceof Now.Found found) {
                then.keySet().stream().filter(column -> !Objects.equals(then.get(column), found.state().get(column))).forEach(changed::add);
            }
            return changed;
        }
    }

    /** What has become of it. */
    sealed interface Now {

        /** The way back of this snapshot was erased, or the snapshot came without one: nobody can tell which record it is. */
        record WayBackGone() implements Now {}

        /** The way back leads to no record: it is another person's or another session's since, or is not there any more. */
        record NotFound() implements Now {}

        /**
         * It is there.
         *
         * @param identifier by which deliveries name it
         * @param session    the identifier of its session
         * @param forgotten  whether its person has been forgotten
         * @param state      the same columns as in the snapshot
         */
        record Found(String identifier, String session, boolean forgotten, Map<String, String> state) implements Now {}
    }
}

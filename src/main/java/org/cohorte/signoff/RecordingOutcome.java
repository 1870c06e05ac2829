package org.cohorte.signoff;

import java.util.List;

/** What became of words to record. */
public sealed interface RecordingOutcome {

    /** @param changed how many were new or another than before */
    record Recorded(int changed, int same) implements RecordingOutcome {}

    /** Nothing was recorded: these are no providers of the network. */
    record UnknownProviders(List<String> identifiers) implements RecordingOutcome {
        public UnknownProviders {
            identifiers = List.copyOf(identifiers);
        }
    }
}

package org.cohorte.people;

/** What became of a wish to merge two records. */
public sealed interface MergeOutcome {

    /** @param mergeId by which it can be undone */
    record Merged(long mergeId) implements MergeOutcome {}

    /** They were one already. */
    record AlreadyOne() implements MergeOutcome {}

    /** One of them was forgotten. */
    record Forgotten() implements MergeOutcome {}
}

package org.cohorte.people;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.history.Actor;

/** People and what can be decided of their records. */
public interface People {

    /** Whom an identifier of a sender names, after merges. */
    Optional<PersonId> find(String identifier);

    /** Pairs of records that may be one person, the oldest first. */
    List<ProposedDouble> proposedDoubles();

    /** Finds two records to be one person: those of {@code same} become {@code kept}'s. Can be undone. */
    MergeOutcome merge(PersonId same, PersonId kept, Actor by);

    /**
     * Takes a merge back; records that had followed go back with it.
     *
     * @return false where it was undone already, or where one of the two was forgotten since
     */
    boolean undo(long mergeId, Actor by);

    /** Forgets a person, merged records included: who they are goes everywhere, what counts of them stays. Done twice, it changes nothing more. */
    void forget(PersonId person, Actor by);
}

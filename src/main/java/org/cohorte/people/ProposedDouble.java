package org.cohorte.people;

/**
 * Two records that may be one person; a human decides.
 *
 * @param first  the older record
 * @param reason what they have in common
 */
public record ProposedDouble(PersonId first, PersonId second, Reason reason) {

    /** Names alone never propose a merge. */
    public enum Reason { SAME_BIRTH_DATE_AND_ALIKE_NAMES, SAME_MAIL, SAME_PHONE }
}

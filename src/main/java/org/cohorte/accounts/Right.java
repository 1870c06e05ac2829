package org.cohorte.accounts;

/** What a use case asks for before it answers; {@link Role} says who has which. */
public enum Right {

    /** Unpublished figures, drafts of releases, the state of the year. */
    READ_WORKING_FIGURES,

    /** Taking packages in, with their findings, and the list of earlier ones. */
    TAKE_DELIVERIES,

    /** Doubles of persons: seeing both records, merging, undoing. */
    REVIEW_PERSONS,

    /** Making, checking, explaining, submitting, scheduling, amending and withdrawing releases. */
    PREPARE_RELEASES,

    /** Approving a release that someone else prepared, or sending it back. */
    APPROVE_RELEASES,

    /** Reading a release before its hour; only one in which the person is named, which the use case asks besides. */
    READ_BEFORE_RELEASE,

    /** From a figure on to the very records counted; each use is in the audit trail. */
    TRACE_RECORDS,

    /** Making, changing, closing accounts. */
    MANAGE_ACCOUNTS,

    /** Who did what, and when. */
    READ_AUDIT_TRAIL
}

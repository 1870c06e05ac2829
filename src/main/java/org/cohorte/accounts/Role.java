package org.cohorte.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a member of the staff is here for, with the rights that go with it: this is the one table of who may what. */
public enum Role {

    /** Takes deliveries in, reviews doubles of persons, prepares releases and traces a figure back to its records. */
    STATISTICIAN(Right.READ_WORKING_FIGURES, Right.TAKE_DELIVERIES, Right.REVIEW_PERSONS, Right.PREPARE_RELEASES, Right.TRACE_RECORDS),

    /** The second person: reads working figures and approves releases that another prepared. */
    APPROVER(Right.READ_WORKING_FIGURES, Right.APPROVE_RELEASES),

    /** Reads a release before its hour, where named in it. */
    PRE_RELEASE_READER(Right.READ_BEFORE_RELEASE),

    /** Makes and closes accounts and reads the audit trail; sees no figure and no record. */
    ADMINISTRATOR(Right.MANAGE_ACCOUNTS, Right.READ_AUDIT_TRAIL);

    private final Set<Right> rights;

    Role(Right first, Right... others) {
        rights = java.util.Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Set<Right> rights() {
        return rights;
    }

    /** As addresses, the command line and the database write it: {@code pre-release-reader}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no role has this code */
    public static Role ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + code));
    }
}

package org.cohorte.accounts.registry;

import java.util.List;

import org.cohorte.accounts.Account;

/** How an act on an account ended. */
public sealed interface AccountOutcome {

    /** @param link the one-time address to hand on; empty where the act makes none */
    record Done(Account account, String link) implements AccountOutcome {}

    /** Nothing was written; all that stands against it, in the order of the form. */
    record Refused(List<Reason> reasons) implements AccountOutcome {
        public Refused {
            reasons = reasons.stream().sorted().toList();
        }
    }

    /** Why not. */
    enum Reason {
        NAME_MISSING, MAIL_WRONG, MAIL_TAKEN, NO_ROLE, NO_SUCH_ACCOUNT,
        /** Someone must remain who can open accounts. */
        LAST_ADMINISTRATOR;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}

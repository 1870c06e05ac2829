package org.cohorte.accounts;

import java.util.List;
import java.util.Set;

/**
 * Accounts of made-up people, so that whoever tries the demonstration can sign in at once. They are told openly, and for that reason sign in only
 * where the demonstration is served, which is to this machine alone.
 */
public interface DemonstrationAccounts {

    /** Whether there may be such accounts: the people here are invented, and no real account is there. */
    boolean mayBeMade();

    /** Makes an account where it is not there yet, and gives it back what it signs in with where someone changed that. */
    void make(String name, EmailAddress mail, Set<Role> roles);

    /** What each signs in with, now; none where this process does not serve the demonstration. */
    List<DemonstrationSignIn> signIns();

    /** The code of one of them, now; empty where the mail is none of theirs. */
    java.util.Optional<String> code(EmailAddress mail);

    /** What one signs in with. */
    record DemonstrationSignIn(Account account, String password, String secret, String code) {}
}

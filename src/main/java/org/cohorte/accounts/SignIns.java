package org.cohorte.accounts;

import java.util.Optional;

/** Who is behind the running request. Each use case asks for the right that it needs; a page or a template does not decide. */
public interface SignIns {

    /** The person signed in; nobody on a public page, on the command line and in a job. */
    Optional<SignedIn> current();

    /**
     * The person signed in, who has this right.
     *
     * @throws SignInNeeded where nobody is signed in
     * @throws NotAllowed   where the person lacks the right; the answer is then the one for a page that is not there (404)
     */
    SignedIn require(Right right);

    /**
     * The person signed in, who has at least one of these rights.
     *
     * @throws SignInNeeded where nobody is signed in
     * @throws NotAllowed   where the person has none of them
     */
    SignedIn requireAny(Right first, Right... others);
}

package org.cohorte.releases.lifecycle;

import java.util.EnumSet;
import java.util.function.Supplier;

import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who asks a use case of releases: the person signed in behind the request, or, on the command line, the account that the operator named. Both
 * need the right.
 */
@Component
public class ActingPerson {

    private static final ScopedValue<SignedIn> AT_TERMINAL = ScopedValue.newInstance();

    private final SignIns signIns;

    ActingPerson(SignIns signIns) {
        this.signIns = signIns;
    }

    /** For the command line and the demonstration: what is done in here is done by this person. */
    public static <T> T atTerminal(SignedIn person, Supplier<T> act) {
        return ScopedValue.where(AT_TERMINAL, person).call(act::get);
    }

    /** @throws NotAllowed where the person has none of these rights */
    public SignedIn require(Right first, Right... others) {
        if (!AT_TERMINAL.isBound()) {
            return signIns.requireAny(first, others);
        }
        SignedIn person = AT_TERMINAL.get();
        if (EnumSet.of(first, others).stream().noneMatch(person::may)) {
            throw new NotAllowed();
        }
        return person;
    }
}

package org.cohorte.accounts.signin;

import java.util.Optional;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sign-in that a request brings along: who it stands for, and its end. */
@Component
public class OpenSignIns {

    private final SignInStore store;
    private final AuditTrail audit;

    OpenSignIns(SignInStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Who a token stands for, and that they were here. */
    @Transactional
    public Optional<SignedIn> recognise(String token) {
        Optional<SignedIn> person = store.find(token);
        person.ifPresent(_ -> store.seen(token));
        return person;
    }

    /** The token is worth nothing from now on, also to who copied it. */
    @Transactional
    public void signOut(String token) {
        store.find(token).ifPresent(person -> audit.record(person, "sign-in.ended", "account:" + person.id().value()));
        store.end(token);
    }
}

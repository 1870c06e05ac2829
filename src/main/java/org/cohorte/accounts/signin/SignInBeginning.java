package org.cohorte.accounts.signin;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a sign-in for someone who has just proven who they are. */
@Component
public class SignInBeginning {

    private final SignInStore store;
    private final KnownDevices devices;
    private final AuditTrail audit;

    SignInBeginning(SignInStore store, KnownDevices devices, AuditTrail audit) {
        this.store = store;
        this.devices = devices;
        this.audit = audit;
    }

    /** @param act how they did, for the audit trail */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignInOutcome.Opened begin(Account account, String act) {
        audit.record(SignedIn.actorOf(account.id()), act, "account:" + account.id().value());
        return new SignInOutcome.Opened(store.begin(account.id()), devices.mark(account.mail()));
    }
}

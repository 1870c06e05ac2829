package org.cohorte.accounts.access;

import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.SignedIn;
import org.cohorte.accounts.credentials.CredentialStore;
import org.cohorte.accounts.signin.SignInBeginning;
import org.cohorte.accounts.signin.SignInStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of it that reads and writes. */
@Component
class OwnAccessChange {

    private final CredentialStore credentials;
    private final SignInStore signIns;
    private final SignInBeginning beginning;
    private final AuditTrail audit;

    OwnAccessChange(CredentialStore credentials, SignInStore signIns, SignInBeginning beginning, AuditTrail audit) {
        this.credentials = credentials;
        this.signIns = signIns;
        this.beginning = beginning;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    boolean isPassword(Account account, String typed) {
        return credentials.isPassword(Optional.of(account.id()), typed);
    }

    @Transactional(readOnly = true)
    int recoveryCodesLeft(AccountId account) {
        return credentials.recoveryCodesLeft(account);
    }

    @Transactional
    OwnAccessOutcome password(Account account, String fresh) {
        credentials.changePassword(account.id(), fresh);
        signIns.endAll(account.id());
        return new OwnAccessOutcome.PasswordChanged(beginning.begin(account, "sign-in.password-changed"));
    }

    @Transactional
    OwnAccessOutcome recoveryCodes(Account account) {
        audit.record(SignedIn.actorOf(account.id()), "sign-in.recovery-codes-made", "account:" + account.id().value());
        return new OwnAccessOutcome.NewRecoveryCodes(credentials.newRecoveryCodes(account.id()));
    }
}

package org.cohorte.accounts.signin;

import java.time.Instant;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.SignedIn;
import org.cohorte.accounts.credentials.CredentialStore;
import org.cohorte.foundation.history.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of signing in that writes, once the password was looked at: the code is taken, the sign-in begins, the audit trail says so. */
@Component
class SignInOpening {

    private static final Actor SIGN_IN = Actor.job("sign-in");

    private final CredentialStore credentials;
    private final SignInStore signIns;
    private final SignInLimits limits;
    private final SignInBeginning beginning;
    private final AuditTrail audit;

    SignInOpening(CredentialStore credentials, SignInStore signIns, SignInLimits limits, SignInBeginning beginning, AuditTrail audit) {
        this.credentials = credentials;
        this.signIns = signIns;
        this.limits = limits;
        this.beginning = beginning;
        this.audit = audit;
    }

    @Transactional
    SignInOutcome open(SignInAttempt attempt, Account account) {
        if (!signIns.mayBegin(account.id()) || !takesCode(attempt.code(), account)) {
            return refuse(Optional.of(account));
        }
        limits.takeBack(attempt);
        return beginning.begin(account, "sign-in.opened");
    }

    @Transactional
    SignInOutcome refuse(Optional<Account> account) {
        audit.record(SIGN_IN, "sign-in.refused", object(account));
        return new SignInOutcome.Refused();
    }

    private boolean takesCode(String typed, Account account) {
        String code = typed.replaceAll("\\s", "");
        if (!code.matches("\\d{6}")) {
            boolean taken = credentials.useRecoveryCode(account.id(), code);
            if (taken) {
                audit.record(SignedIn.actorOf(account.id()), "sign-in.recovery-code-used", object(Optional.of(account)));
            }
            return taken;
        }
        return credentials.secret(account.id()).flatMap(secret -> secret.stepOf(code, Instant.now())).filter(step -> credentials.useStep(account.id(), step)).isPresent();
    }

    private static String object(Optional<Account> account) {
        return account.map(a -> "account:" + a.id().value()).orElse("account:unknown");
    }
}

package org.cohorte.accounts.signin;

import java.time.Duration;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.credentials.CredentialStore;
import org.springframework.stereotype.Component;

/**
 * Signing in with mail, password and code, all asked at once: an answer never tells which of them was wrong, nor whether there is an account. The
 * password is looked at between two transactions, since that takes time on purpose, and takes it also where there is no account.
 */
@Component
public class SigningIn {

    private final SignInLimits limits;
    private final Accounts accounts;
    private final CredentialStore credentials;
    private final SignInOpening opening;

    SigningIn(SignInLimits limits, Accounts accounts, CredentialStore credentials, SignInOpening opening) {
        this.limits = limits;
        this.accounts = accounts;
        this.credentials = credentials;
        this.opening = opening;
    }

    public SignInOutcome signIn(SignInAttempt attempt) {
        Optional<Duration> wait = limits.count(attempt);
        if (wait.isPresent()) {
            return new SignInOutcome.Wait(wait.get());
        }
        Optional<Account> account = EmailAddress.of(attempt.mail()).flatMap(accounts::find);
        return credentials.isPassword(account.map(Account::id), attempt.password()) ? opening.open(attempt, account.orElseThrow()) : opening.refuse(account);
    }
}

package org.cohorte.accounts.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.SignInNeeded;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.access.SettingUpOutcome.Reason;
import org.cohorte.accounts.signin.SignInLimits;
import org.springframework.stereotype.Component;

/** What a person signed in may do to their own access; the password is asked each time. */
@Component
public class OwnAccess {

    private final SignIns signIns;
    private final Accounts accounts;
    private final SignInLimits limits;
    private final PasswordRules rules;
    private final OwnAccessChange change;

    OwnAccess(SignIns signIns, Accounts accounts, SignInLimits limits, PasswordRules rules, OwnAccessChange change) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.limits = limits;
        this.rules = rules;
        this.change = change;
    }

    /** The account of the person, and how many recovery codes they have left. */
    public record Own(Account account, int recoveryCodesLeft) {}

    public Own show() {
        Account account = account();
        return new Own(account, change.recoveryCodesLeft(account.id()));
    }

    public OwnAccessOutcome changePassword(String present, String fresh, String repeated) {
        Account account = account();
        Optional<OwnAccessOutcome> refusal = refusal(account, present, rules.against(fresh, repeated, List.of(account.name(), account.mail().value())));
        return refusal.orElseGet(() -> change.password(account, fresh));
    }

    public OwnAccessOutcome newRecoveryCodes(String present) {
        Account account = account();
        return refusal(account, present, List.of()).orElseGet(() -> change.recoveryCodes(account));
    }

    private Optional<OwnAccessOutcome> refusal(Account account, String present, List<Reason> others) {
        String subject = "own " + account.id().value();
        Optional<Duration> wait = limits.count(subject);
        if (wait.isPresent()) {
            return Optional.of(new OwnAccessOutcome.Wait(wait.get()));
        }
        List<Reason> reasons = new ArrayList<>();
        if (change.isPassword(account, present)) {
            limits.forget(subject);
        } else {
            reasons.add(Reason.PASSWORD_WRONG);
        }
        reasons.addAll(others);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new OwnAccessOutcome.Refused(reasons));
    }

    private Account account() {
        return signIns.current().flatMap(person -> accounts.find(person.id())).orElseThrow(SignInNeeded::new);
    }
}

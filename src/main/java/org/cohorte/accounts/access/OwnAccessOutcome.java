package org.cohorte.accounts.access;

import java.time.Duration;
import java.util.List;

import org.cohorte.accounts.access.SettingUpOutcome.Reason;
import org.cohorte.accounts.signin.SignInOutcome.Opened;

/** How a change of one's own access ended. */
public sealed interface OwnAccessOutcome {

    /** All sign-ins of the person ended; this one goes on under a new token. */
    record PasswordChanged(Opened signIn) implements OwnAccessOutcome {}

    /** @param codes told this once */
    record NewRecoveryCodes(List<String> codes) implements OwnAccessOutcome {}

    /** All that is to be mended; nothing was changed. */
    record Refused(List<Reason> reasons) implements OwnAccessOutcome {}

    /** Too many wrong passwords; this try was not looked at. */
    record Wait(Duration duration) implements OwnAccessOutcome {}
}

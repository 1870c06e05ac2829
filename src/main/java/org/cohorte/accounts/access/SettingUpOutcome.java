package org.cohorte.accounts.access;

import java.time.Duration;
import java.util.List;

import org.cohorte.accounts.signin.SignInOutcome.Opened;

/** How the use of a link ended. */
public sealed interface SettingUpOutcome {

    /**
     * The person is set up and signed in.
     *
     * @param recoveryCodes told this once
     */
    record Done(List<String> recoveryCodes, Opened signIn) implements SettingUpOutcome {}

    /** Too many wrong passwords; this try was not looked at. */
    record Wait(Duration duration) implements SettingUpOutcome {}

    /** All that is to be mended; the link is still good. */
    record Refused(List<Reason> reasons) implements SettingUpOutcome {}

    /** The link was used, has run out or never was. */
    record NoLink() implements SettingUpOutcome {}

    /** What is to be mended. */
    enum Reason {
        NAME_MISSING("name"), MAIL_WRONG("mail"), PASSWORD_SHORT("password"), PASSWORD_LONG("password"), PASSWORD_GUESSED("password"),
        PASSWORD_WRONG("password"), REPEATED_OTHERWISE("repeated"), CODE_WRONG("code");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}

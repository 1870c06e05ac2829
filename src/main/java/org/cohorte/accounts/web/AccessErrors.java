package org.cohorte.accounts.web;

import org.cohorte.accounts.access.SettingUpOutcome.Reason;
import org.cohorte.accounts.credentials.Passwords;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.text.Messages;

/** What is said of a password or a code that is not taken. */
final class AccessErrors {

    private AccessErrors() {}

    /** @param presentField the field in which the password that one has is typed */
    static FieldError of(Reason reason, String presentField, Messages words) {
        String field = reason == Reason.PASSWORD_WRONG ? presentField : reason.field();
        return new FieldError(field, reason.code(), words.text("reason." + reason.code(), Passwords.LEAST, Passwords.MOST), words.text("reason." + reason.code() + ".detail", Passwords.LEAST));
    }
}

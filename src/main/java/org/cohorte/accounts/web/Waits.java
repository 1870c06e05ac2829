package org.cohorte.accounts.web;

import java.time.Duration;

import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.text.Messages;

/** What is said to who must wait. */
final class Waits {

    private static final int MINUTE = 60;

    private Waits() {}

    static FieldError error(Duration wait, Messages words) {
        long seconds = wait.toSeconds() + 1;
        String span = seconds < MINUTE ? words.text("wait.seconds", seconds) : words.text("wait.minutes", (seconds + MINUTE - 1) / MINUTE);
        return new FieldError("", "wait", words.text("wait", span), "");
    }
}

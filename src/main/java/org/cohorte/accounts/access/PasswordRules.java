package org.cohorte.accounts.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.accounts.access.SettingUpOutcome.Reason;
import org.cohorte.accounts.credentials.Passwords;
import org.springframework.stereotype.Component;

/** What stands against a new password, as a person is told. */
@Component
class PasswordRules {

    private final Passwords passwords;

    PasswordRules(Passwords passwords) {
        this.passwords = passwords;
    }

    List<Reason> against(String password, String repeated, List<String> known) {
        Optional<Reason> weak = passwords.weakness(password, known).map(weakness -> switch (weakness) {
            case TOO_SHORT -> Reason.PASSWORD_SHORT;
            case TOO_LONG -> Reason.PASSWORD_LONG;
            case EASILY_GUESSED -> Reason.PASSWORD_GUESSED;
        });
        Optional<Reason> otherwise = password.equals(repeated) ? Optional.empty() : Optional.of(Reason.REPEATED_OTHERWISE);
        return Stream.of(weak, otherwise).flatMap(Optional::stream).toList();
    }
}

package org.cohorte.accounts.access;

import java.util.Optional;

import org.cohorte.accounts.links.OneTimeLinks;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.foundation.cli.ServingNotice;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.springframework.stereotype.Component;

/** Whoever starts a new installation is shown, on the terminal alone, the one-time address that makes its first account. */
@Component
class FirstAdministrator implements ServingNotice {

    private final AccountKeeping keeping;
    private final OneTimeLinks links;

    FirstAdministrator(AccountKeeping keeping, OneTimeLinks links) {
        this.keeping = keeping;
        this.links = links;
    }

    @Override
    public Optional<String> text(Language language) {
        return keeping.areThereNone() ? Optional.of(Messages.of(FirstAdministrator.class, language).text("first", links.openForTheFirst(language))) : Optional.empty();
    }
}

package org.cohorte.accounts.access;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.credentials.CodeSecret;
import org.cohorte.accounts.credentials.CredentialStore;
import org.cohorte.accounts.links.OneTimeLinks;
import org.cohorte.accounts.links.OpenLink;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.accounts.signin.SignInBeginning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of setting up access that writes, all of it or nothing. */
@Component
class AccessSetting {

    private final OneTimeLinks links;
    private final AccountKeeping keeping;
    private final CredentialStore credentials;
    private final SignInBeginning beginning;

    AccessSetting(OneTimeLinks links, AccountKeeping keeping, CredentialStore credentials, SignInBeginning beginning) {
        this.links = links;
        this.keeping = keeping;
        this.credentials = credentials;
        this.beginning = beginning;
    }

    @Transactional
    SettingUpOutcome set(String token, OpenLink link, SettingUp typed, CodeSecret secret, long step) {
        if (!links.spend(token)) {
            return new SettingUpOutcome.NoLink();
        }
        Optional<Account> account = link.purpose() == Purpose.FIRST_ADMINISTRATOR
                ? keeping.addFirst(typed.name(), EmailAddress.of(typed.mail()).orElseThrow()) : link.account();
        if (account.isEmpty()) {
            return new SettingUpOutcome.NoLink();
        }
        credentials.put(account.get().id(), typed.password(), secret, step);
        List<String> codes = credentials.newRecoveryCodes(account.get().id());
        return new SettingUpOutcome.Done(codes, beginning.begin(account.get(), "sign-in.access-set-up"));
    }
}

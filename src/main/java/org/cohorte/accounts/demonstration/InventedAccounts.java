package org.cohorte.accounts.demonstration;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.DemonstrationAccounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.credentials.CodeSecret;
import org.cohorte.accounts.credentials.CredentialStore;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.foundation.installation.InstallationFacts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Their passwords and secrets are made from the key of this home, so that they can be told again and are others elsewhere. */
@Component
class InventedAccounts implements DemonstrationAccounts {

    private static final int PASSWORD_BYTES = 8;

    private final AccountKeeping keeping;
    private final CredentialStore credentials;
    private final AccountSecrets secrets;
    private final InstallationFacts facts;
    private final boolean demonstrates;

    InventedAccounts(AccountKeeping keeping, CredentialStore credentials, AccountSecrets secrets, InstallationFacts facts,
            @Value("${cohorte.demonstration:false}") boolean demonstrates) {
        this.keeping = keeping;
        this.credentials = credentials;
        this.secrets = secrets;
        this.facts = facts;
        this.demonstrates = demonstrates;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayBeMade() {
        return demonstrates && facts.hasInventedPeople() && (keeping.areThereNone() || !keeping.ofDemonstration().isEmpty());
    }

    @Override
    @Transactional
    public void make(String name, EmailAddress mail, Set<Role> roles) {
        if (!mayBeMade()) {
            throw new IllegalStateException("no demonstration is served here, or its people are not invented");
        }
        keeping.addOfDemonstration(name, mail, roles).ifPresent(account -> credentials.put(account.id(), password(mail), secret(mail), 0));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DemonstrationSignIn> signIns() {
        return demonstrates ? keeping.ofDemonstration().stream().map(this::signIn).toList() : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> code(EmailAddress mail) {
        return keeping.ofDemonstration().stream().filter(account -> account.mail().equals(mail)).findFirst().map(account -> secret(mail).codeAt(Instant.now()));
    }

    private DemonstrationSignIn signIn(Account account) {
        CodeSecret secret = secret(account.mail());
        return new DemonstrationSignIn(account, password(account.mail()), secret.text(), secret.codeAt(Instant.now()));
    }

    private String password(EmailAddress mail) {
        String text = HexFormat.of().formatHex(secrets.keyed("demonstration-password", mail.value()), 0, PASSWORD_BYTES);
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    private CodeSecret secret(EmailAddress mail) {
        return secrets.secretOfLink("demonstration " + mail.value());
    }
}

package org.cohorte.accounts.web;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.AuditTexts;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.TeamEntries;
import org.cohorte.accounts.TeamEntry;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** What this module itself adds to the navigation and to the audit trail's sentences. */
@Component
class AccountsContributions implements TeamEntries, AuditTexts {

    private static final int ACCOUNTS = 900;
    private static final int AUDIT = 910;

    @Override
    public List<TeamEntry> in(Language language) {
        TeamAddresses addresses = new TeamAddresses(language);
        return List.of(new TeamEntry(Right.MANAGE_ACCOUNTS, ACCOUNTS, addresses.accounts(), addresses.text("accounts.title")),
                new TeamEntry(Right.READ_AUDIT_TRAIL, AUDIT, addresses.audit(), addresses.text("audit.title")));
    }

    @Override
    public Optional<String> text(String act, Language language) {
        return AuditTexts.in(AccountsContributions.class, act, language);
    }
}

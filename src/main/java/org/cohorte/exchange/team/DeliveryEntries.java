package org.cohorte.exchange.team;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.AuditTexts;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.TeamEntries;
import org.cohorte.accounts.TeamEntry;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** What deliveries add to the team's navigation and to the audit trail's sentences. */
@Component
class DeliveryEntries implements TeamEntries, AuditTexts {

    private static final int ORDER = 200;

    @Override
    public List<TeamEntry> in(Language language) {
        DeliveryAddresses words = new DeliveryAddresses(language);
        return List.of(new TeamEntry(Right.TAKE_DELIVERIES, ORDER, words.deliveries(), words.text("deliveries.title")));
    }

    @Override
    public Optional<String> text(String act, Language language) {
        return AuditTexts.in(DeliveryAddresses.class, act, language);
    }
}

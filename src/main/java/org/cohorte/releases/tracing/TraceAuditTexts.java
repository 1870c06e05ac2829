package org.cohorte.releases.tracing;

import java.util.Optional;

import org.cohorte.accounts.AuditTexts;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** How looking at records reads in the audit trail. */
@Component
class TraceAuditTexts implements AuditTexts {

    @Override
    public Optional<String> text(String act, Language language) {
        return AuditTexts.in(TraceAuditTexts.class, act, language);
    }
}

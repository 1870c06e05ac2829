package org.cohorte.accounts;

import java.util.Optional;

import org.cohorte.foundation.text.Language;

/** How a module's acts read in the audit trail; each module that records acts answers for its own. */
public interface AuditTexts {

    /** The sentence of an act; empty where it is another module's. */
    Optional<String> text(String act, Language language);
}

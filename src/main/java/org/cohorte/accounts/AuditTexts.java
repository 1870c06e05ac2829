package org.cohorte.accounts;

import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** How a module's acts read in the audit trail; each module that records acts answers for its own. */
public interface AuditTexts {

    /** The sentence of an act; empty where it is another module's. */
    Optional<String> text(String act, Language language);

    /** The sentence that the texts of a class's package have under {@code audit.} and the act. */
    static Optional<String> in(Class<?> owner, String act, Language language) {
        return Messages.of(owner, language).find("audit." + act);
    }
}

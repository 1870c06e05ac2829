package org.cohorte.exchange.format;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** What the exchange says to the person at the terminal. */
public final class ExchangeTexts {

    private ExchangeTexts() {}

    public static String text(String key, Object... arguments) {
        return in(Language.ofTerminal()).text(key, arguments);
    }

    public static Bilingual inBoth(String key, Object... arguments) {
        return Messages.inBoth(ExchangeTexts.class, key, arguments);
    }

    public static Messages in(Language language) {
        return Messages.of(ExchangeTexts.class, language);
    }
}

package org.cohorte.figures;

import java.util.Locale;

/** What a figure counts or measures. */
public enum Unit {
    FILES, PEOPLE, PROGRAMMES, SESSIONS, PERCENT, RANK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

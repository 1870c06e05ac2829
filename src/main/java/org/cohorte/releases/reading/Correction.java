package org.cohorte.releases.reading;

/**
 * How a figure stands to the versions of its release before this one.
 *
 * @param moved    whether it is not what one of them said
 * @param text     "corrigé le 3 septembre 2021 : 14 850 auparavant", to stand in a sentence
 * @param note     what the version that moved it says of its changes; empty else
 * @param linkText of the figure as it stood; empty where it is not led to
 */
public record Correction(boolean moved, String text, String note, String linkText, String address) {

    /** As a sentence of its own. */
    public String sentence() {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}

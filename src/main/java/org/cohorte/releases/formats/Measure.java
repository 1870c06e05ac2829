package org.cohorte.releases.formats;

import java.util.Locale;

import org.cohorte.foundation.text.Bilingual;

/** What a row of a table tells, in the order of its columns. */
enum Measure {
    VALUE("Valeur", "Value"),
    NUMERATOR("Numérateur", "Numerator"),
    DENOMINATOR("Dénominateur", "Denominator"),
    STANDARD_ERROR("Erreur type", "Standard error"),
    LOW("Borne basse de l’intervalle à 95 %", "Lower bound of the 95% interval"),
    HIGH("Borne haute de l’intervalle à 95 %", "Upper bound of the 95% interval"),
    LOWEST("Taux si aucun des silencieux n’était compté", "Rate if none of the silent were counted"),
    HIGHEST("Taux si tous les silencieux étaient comptés", "Rate if all of the silent were counted");

    private final Bilingual label;

    Measure(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Bilingual label() {
        return label;
    }
}

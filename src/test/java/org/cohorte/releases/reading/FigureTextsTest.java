package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.junit.jupiter.api.Test;

class FigureTextsTest {

    private static final Edition EDITION = Edition.in(Path.of("src/test/resources/editions/2020"));

    @Test
    void aTitleWithSomethingBehindACommaClosesItBeforeTheBreakdown() {
        FigureTexts french = new FigureTexts(EDITION, Language.FR);
        assertThat(french.tableTitle("positive-exit-rate-weighted", "region")).isEqualTo("Taux de sorties positives, redressé, par région");
        assertThat(french.tableTitle("learners", "region*gender")).isEqualTo("Apprenants par région et par genre");
        assertThat(new FigureTexts(EDITION, Language.EN).tableTitle("positive-exit-rate-weighted", "region")).isEqualTo("Positive exit rate, weighted, by region");
    }
}

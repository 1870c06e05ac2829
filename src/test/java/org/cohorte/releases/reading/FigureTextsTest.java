package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
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

    private static String statement(Language language, String indicator, String value) {
        return new FigureTexts(EDITION, language).statement(new PublishedFigure(FigureKey.ofNetwork(indicator, 2020), value, "people", Optional.empty(), Optional.empty(), "A", "F"));
    }

    @Test
    void theWordsAgreeWithTheNumber() {
        assertThat(statement(Language.FR, "sessions", "1")).isEqualTo("1 session s’est tenue");
        assertThat(statement(Language.FR, "learners", "0")).isEqualTo("0 personne était formée ou en formation");
        assertThat(statement(Language.FR, "learners", "1200")).isEqualTo("1\u202f200 personnes étaient formées ou en formation");
        assertThat(statement(Language.EN, "learners", "1")).isEqualTo("1 person was trained or in training");
        assertThat(statement(Language.EN, "programmes", "0")).isEqualTo("0 labelled programmes ran");
        assertThat(statement(Language.EN, "leavers", "2")).isEqualTo("2 people left training");
    }
}

package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a card says of a year beside the others, on the figures of the demonstration network. */
class SeriesComparisonTest {

    private static final Edition EDITION = Edition.in(Path.of("src/test/resources/editions/2020"));

    @TempDir
    private Path folder;

    private final SeriesComparison french = new SeriesComparison(EDITION, new FigureTexts(EDITION, Language.FR));
    private final SeriesComparison english = new SeriesComparison(EDITION, new FigureTexts(EDITION, Language.EN));

    @Test
    void aRecordNamesTheYearsThatItIsOneOfWhereLaterOnesStandBesideIt() {
        assertThat(french.superlative("women-share", 2020)).as("26.5 % in 2021, provisional").contains("Le plus haut niveau de 2015 à 2020");
        assertThat(english.superlative("women-share", 2020)).contains("The highest from 2015 to 2020");
    }

    @Test
    void aTotalSinceTheBeginningIsNoRecord() {
        assertThat(french.superlative("learners-cumulative", 2020)).isEmpty();
    }

    @Test
    void aDifferenceThatTheShownSharesDoNotHaveSaysThatItIsTakenBeforeRounding() {
        FigureKey online = FigureKey.ofNetwork("online-sessions-share", 2020);
        assertThat(french.withYearBefore(online)).as("22.0 %, 18.2 points above 3.8 % as shown").isEqualTo("3,8\u202f% en 2019, soit +18,1 points (écart calculé avant arrondi)");
        assertThat(english.withYearBefore(online)).isEqualTo("3.8% in 2019, that is +18.1 points (the difference is taken before rounding)");
        assertThat(french.withYearBefore(FigureKey.ofNetwork("women-share", 2020))).isEqualTo("25,0\u202f% en 2019, soit +1,0 point");
    }

    @Test
    void aYearThatMayStillChangeIsSetBesideTheOneBeforeWithoutADifference() {
        assertThat(french.withYearBefore(FigureKey.ofNetwork("applications", 2021))).isEqualTo("50\u202f368 en 2020");
    }

    @Test
    void theRankingTellsTheMovesOfAProvisionalYearAsProvisionalAndMakesNoMoreOfThem() {
        Edition provisional = ChangedEdition.in(folder).telling("learners,2020,occupation,data-analyst", "980,people,,,P,F")
                .telling("occupation-rank,2020,occupation,data-analyst", "3,rank,,,P,F").read();
        assertThat(dataAnalyst(provisional).move()).isEqualTo("Gagne 7 places (provisoire)");
        assertThat(dataAnalyst(provisional).multiplied()).isEmpty();
        assertThat(dataAnalyst(EDITION).move()).isEqualTo("Entre dans les trois premiers (était 10e)");
        assertThat(dataAnalyst(EDITION).multiplied()).startsWith("Effectif plus que doublé").contains("2,2");
    }

    @Test
    void anOccupationWhosePlaceOfTheYearBeforeIsHiddenIsNotNew() {
        Edition hidden = ChangedEdition.in(folder).telling("occupation-rank,2019,occupation,data-analyst", ",rank,,,A,D").read();
        assertThat(dataAnalyst(hidden).move()).isEmpty();
        Edition none = ChangedEdition.in(folder.resolve("none")).without("occupation-rank,2019,occupation,data-analyst,").read();
        assertThat(dataAnalyst(none).move()).isEqualTo("Nouveau dans le classement");
    }

    private static Ranking.Line dataAnalyst(Edition edition) {
        return new Ranking(DemonstrationReading.of(edition, Language.FR), 2020).lines().stream().filter(l -> l.name().equals("Data analyst")).findFirst().orElseThrow();
    }

    @Test
    void aCountThatFellSaysByHowMuch() {
        assertThat(french.withYearBefore(FigureKey.ofNetwork("applications", 2020))).isEqualTo("101\u202f883 en 2019, soit −50,6\u202f%");
    }
}

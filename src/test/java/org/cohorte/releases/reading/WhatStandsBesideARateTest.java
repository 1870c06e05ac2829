package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;

/** No share is shown without its base, and none that rests on answers without a word where few answered. */
class WhatStandsBesideARateTest {

    private static Cell cell(TablePage table, String row) {
        return table.rows().stream().filter(r -> r.name().equals(row)).findFirst().orElseThrow().cells().getFirst();
    }

    @Test
    void aShareHasItsBaseAndACountNone() {
        assertThat(cell(DemonstrationReading.table(Language.FR, "women-share", "region", "2020"), "Bretagne").base()).isEqualTo("sur 390");
        assertThat(cell(DemonstrationReading.table(Language.EN, "learners", "region", "2020"), "Bretagne").base()).isEmpty();
    }

    @Test
    void aRateThatFewerThanHalfAnsweredForIsMarkedAndTheMarkExplained() {
        TablePage table = DemonstrationReading.table(Language.FR, "positive-exit-rate", "region", "2020");
        assertThat(cell(table, "Bretagne").caution()).contains(new ExplainedMark("†", "Moins de la moitié ont répondu\u00a0: 37,1\u202f% (72 sur 194), à lire avec prudence"));
        assertThat(table.marks()).contains(new ExplainedMark("†", "Moins de la moitié ont répondu\u00a0: à lire avec prudence."));
        assertThat(cell(table, "Tout le réseau").caution()).as("two thirds answered").isEmpty();
        assertThat(cell(DemonstrationReading.table(Language.FR, "women-share", "region", "2020"), "Bretagne").caution()).as("rests on no answers").isEmpty();
    }

    @Test
    void aRateWhoseResponseIsNotToldSaysSo() {
        TablePage table = DemonstrationReading.table(Language.EN, "positive-exit-rate", "region", "2017");
        assertThat(cell(table, "Corse").caution()).contains(new ExplainedMark("‡", "How many did not answer is not published, for statistical secrecy."));
    }

    @Test
    void anEstimateTellsItsIntervalAndItsAnswers() {
        Cell cell = cell(DemonstrationReading.table(Language.FR, "positive-exit-rate-weighted", "", "2020"), "Tout le réseau");
        assertThat(cell.small()).isEqualTo("[71,7\u202f; 73,1]");
        assertThat(cell.base()).isEqualTo("5\u202f329 réponses sur 7\u202f994");
    }

    @Test
    void anEstimateThatTooFewAnswersBearOutIsWithheldAndSaysWhy() {
        FigureKey key = FigureKey.ofNetwork("positive-exit-rate-weighted", 2021);
        String why = "Estimation non montrée\u00a0: moins de 30\u202f% ou moins de 20 personnes ont répondu.";
        TablePage table = DemonstrationReading.table(Language.FR, "positive-exit-rate-weighted", "", "2021");
        assertThat(cell(table, "Tout le réseau")).isEqualTo(new Cell("hidden", "n.s.", "", "", Optional.empty(), why,
                "/publications/2020/v1/chiffres/positive-exit-rate-weighted/2021"));
        assertThat(table.marks()).containsExactly(new ExplainedMark("n.s.", why));
        FigurePage page = DemonstrationReading.figure(Language.FR, key);
        assertThat(page.why()).isEqualTo(why);
        assertThat(page.facts()).contains(new FigurePage.Fact("Réponses", "Moins de la moitié ont répondu\u00a0: 27,7\u202f% (1\u202f682 sur 6\u202f069), à lire avec prudence"));
        assertThat(page.series().getLast().note()).isEqualTo(why);
    }

    @Test
    void anEstimateBesideWhatIsNotToldIsHiddenForTheSameReasonAndNeverNoCase() {
        Cell cell = cell(DemonstrationReading.table(Language.FR, "positive-exit-rate-weighted", "age_group", "2016"), "Âge non connu");
        assertThat(cell.text()).isEqualTo("s*");
        assertThat(cell.why()).startsWith("Secret statistique\u00a0: taux sur moins de 20 personnes");
    }

    @Test
    void aMapSaysOfAnEstimateThatIsNotToldWhatItsTableSays() {
        TablePage table = DemonstrationReading.table(Language.FR, "positive-exit-rate-weighted", "region", "2017");
        MapView map = table.maps().getFirst();
        assertThat(map.lines()).filteredOn(line -> line.cell().kind().equals("hidden")).isNotEmpty();
        assertThat(map.lines()).allSatisfy(line -> assertThat(line.cell()).isEqualTo(cell(table, line.name()))).hasSize(table.rows().size() - 1);
        assertThat(map.legend()).extracting(MapView.Entry::text).contains("Secret statistique");
    }

    @Test
    void aRawRateThatFewAnsweredForIsShownWithItsWarningOnTheYearAndOnTheRelease() {
        FigureCards cards = new FigureCards(DemonstrationReading.in(Language.FR), 2021);
        List.of("positive-exit-rate", "it-job-rate", "further-training-rate").forEach(rate -> assertThat(cards.card(rate).caution()).as(rate)
                .isEqualTo("Moins de la moitié ont répondu\u00a0: 27,7\u202f% (1\u202f682 sur 6\u202f069), à lire avec prudence"));
        assertThat(new FigureCards(DemonstrationReading.in(Language.FR), 2020).card("positive-exit-rate").caution()).isEmpty();
    }
}

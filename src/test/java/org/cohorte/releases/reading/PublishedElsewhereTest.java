package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;

/** Years of which the records know nothing stand beyond a break, with their source, and are compared with nothing. */
class PublishedElsewhereTest {

    private static final String NOTE = "Published elsewhere before this database existed (Report of 2014); cannot be recomputed. Break of series.";

    /** The edition begins in 2015. */
    private final Reading reading = DemonstrationReading.of(Edition.in(Path.of("src/test/resources/editions/2020")).withWords(EditionTexts.none(), List.of(
            elsewhere("learners", 2014, "1200", "people", Optional.empty(), Optional.empty()), elsewhere("learners", 2018, "99", "people", Optional.empty(), Optional.empty()),
            elsewhere("women-share", 2013, "30.5", "percent", Optional.of(305L), Optional.of(1000L)))), Language.EN);

    private static ElsewhereFigure elsewhere(String indicator, int year, String value, String unit, Optional<Long> numerator, Optional<Long> denominator) {
        return new ElsewhereFigure(indicator, year, value, unit, numerator, denominator, new Bilingual("Rapport de 2014", "Report of 2014"), "");
    }

    private TablePage table(String indicator, String dimensions, String years) {
        return new TableMaking(reading, indicator, dimensions, TableQuery.of(reading.edition().years(), years, "", "1").orElseThrow()).page();
    }

    private FigurePage figure(int year) {
        FigureKey key = FigureKey.ofNetwork("learners", year);
        return new FigureMaking(reading, reading.edition().figure(key).orElseThrow()).page();
    }

    @Test
    void theCardsOfTheReleaseHaveThemInChartAndTable() {
        FigureCard card = new ReleaseMaking(reading).page().learners();
        assertThat(card.series().getFirst()).isEqualTo(new FigureCard.Row("2014", "1,200", "", NOTE));
        assertThat(card.series()).hasSize(reading.edition().years().size() + 1);
        assertThat(card.chart()).containsOnlyOnce("class=\"break\"").containsOnlyOnce("bar elsewhere").contains("Break of series before 2015.");
    }

    @Test
    void theTableOfTheNetworkHasThemBehindItsOldestYear() {
        TablePage table = table("women-share", "", "");
        assertThat(table.columns().getLast()).isEqualTo(new TablePage.Column("2013", "published elsewhere", "", "none"));
        assertThat(table.rows().getFirst().cells().getLast()).isEqualTo(new Cell("elsewhere", "30.5%", "", "of 1,000", Optional.of(new ExplainedMark("b", NOTE)), "", ""));
        assertThat(table.marks()).extracting(ExplainedMark::mark).contains("b");
    }

    @Test
    void aTableOfSomeYearsOrOfMembersHasNone() {
        assertThat(table("learners", "", "2015-2020").columns()).extracting(TablePage.Column::title).doesNotContain("2014");
        assertThat(table("learners", "region", "").columns()).extracting(TablePage.Column::title).doesNotContain("2014");
    }

    @Test
    void theFigureOfTheFirstYearIsNotComparedAcrossTheBreak() {
        assertThat(figure(2015).facts()).extracting(FigurePage.Fact::text).contains("Published elsewhere for 2014: break of series, no comparison");
        assertThat(figure(2020).series().getFirst()).isEqualTo(new FigurePage.Line("2014", false, new Cell("elsewhere", "1,200", "", "", Optional.of(new ExplainedMark("b", NOTE)), "", ""), "", NOTE));
    }

    @Test
    void aYearThatTheRecordsKnowIsTheirs() {
        assertThat(new FigureCards(reading, 2020).card("learners").series()).filteredOn(row -> row.year().equals("2018")).extracting(FigureCard.Row::value).doesNotContain("99").hasSize(1);
        assertThat(table("learners", "", "").columns()).extracting(TablePage.Column::title).containsOnlyOnce("2018");
    }

    @Test
    void theCardOfAnIndicatorWithoutThemHasNoBreak() {
        assertThat(new FigureCards(reading, 2020).card("applications").chart()).doesNotContain("class=\"break\"", "Break of series");
    }
}

package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cohorte.figures.Estimate.Answers;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.junit.jupiter.api.Test;

/** A six-month rate stands between its bounds, with none or all of the silent counted, wherever all that they follow from is told. */
class BoundsTest {

    private static final List<String> RATES = List.of("positive-exit-rate", "it-job-rate", "further-training-rate", "other-job-rate", "employment-or-training-rate");

    private final Edition edition = Edition.in(Path.of("src/test/resources/editions/2020"));

    private static String bounds(FigurePage page) {
        return page.facts().stream().filter(fact -> fact.name().equals("Bounds")).map(FigurePage.Fact::text).findFirst().orElse("");
    }

    private static Cell cell(TablePage table, String row) {
        return table.rows().stream().filter(r -> r.name().equals(row)).findFirst().orElseThrow().cells().getFirst();
    }

    /** In 2020, 2,473 of the 5,329 who answered had a digital job; 2,665 of all 7,994 are silent. */
    @Test
    void theRawRateAndItsEstimateTellThemOnTheirPages() {
        for (String indicator : List.of("it-job-rate", "it-job-rate-weighted")) {
            assertThat(bounds(DemonstrationReading.figure(Language.EN, FigureKey.ofNetwork(indicator, 2020)))).isEqualTo("Between 30.9% (if none of the silent are counted) and 64.3% (if all are)");
        }
    }

    @Test
    void theyStandWhereTooFewAnsweredForAnEstimate() {
        assertThat(bounds(DemonstrationReading.figure(Language.EN, FigureKey.ofNetwork("it-job-rate-weighted", 2021)))).isEqualTo("Between 12.1% (if none of the silent are counted) and 84.4% (if all are)");
    }

    /** In Île-de-France 584 of 1,261 who answered, of 1,700. */
    @Test
    void tablesAndCardsOfTheRawRateTellThem() {
        TablePage table = DemonstrationReading.table(Language.FR, "it-job-rate", "region", "2020");
        assertThat(cell(table, "Île-de-France").small()).isEqualTo("34,4 à 60,2");
        assertThat(table.marks()).extracting(ExplainedMark::mark).contains("… à …");
        assertThat(new FigureCards(DemonstrationReading.in(Language.EN), 2020).card("it-job-rate").bounds()).startsWith("Between 30.9%");
    }

    @Test
    void aRateWhoseResponseIsNotToldHasNone() {
        List<PublishedFigure> untold = RATES.stream().flatMap(rate -> edition.table(rate, "region").stream())
                .filter(rate -> rate.isTold() && edition.figure(rate.key().of("outcome-response-rate")).filter(PublishedFigure::isTold).isEmpty()).toList();
        assertThat(untold).isNotEmpty().allMatch(rate -> edition.answers(rate.key()).isEmpty());
    }

    @Test
    void aRateThatRestsOnNoAnswersOrOnOthersHasNone() {
        assertThat(Stream.of("women-share", "outcome-response-rate", "positive-exit-rate-lowest", "positive-exit-rate-3-months", "positive-at-six-months-rate", "leavers-positive-exit-rate"))
                .allMatch(indicator -> edition.figure(indicator, 2020).isPresent() && edition.answers(FigureKey.ofNetwork(indicator, 2020)).isEmpty());
    }

    /** The bounds of the positive exit rate are indicators as well: what they hide is not told here. */
    @Test
    void theyAreThoseThatDisclosureControlLetsThrough() {
        List<PublishedFigure> rates = edition.dimensionsOf("positive-exit-rate").stream().flatMap(table -> edition.table("positive-exit-rate", table).stream())
                .filter(rate -> edition.answers(rate.key()).isPresent()).toList();
        assertThat(rates).hasSizeGreaterThan(100).allSatisfy(rate -> {
            Answers answers = edition.answers(rate.key()).orElseThrow();
            assertThat(edition.figure(rate.key().of("positive-exit-rate-lowest")).orElseThrow().numerator()).contains(answers.counted());
            assertThat(edition.figure(rate.key().of("positive-exit-rate-highest")).orElseThrow().numerator()).contains(answers.countedAtMost());
        });
    }
}

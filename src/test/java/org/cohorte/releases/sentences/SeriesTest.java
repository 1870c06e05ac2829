package org.cohorte.releases.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be called a record, on the figures of the demonstration network. */
class SeriesTest {

    private static final Series OF_2020 = new Series(Edition.in(Path.of("src/test/resources/editions/2020")), 2020);

    @TempDir
    private Path folder;

    @Test
    void aCountOfEveryoneAndAShareOfTheKnownAreRecordsWhereTheyAreHighest() {
        assertThat(OF_2020.record("learners")).contains(Extreme.HIGHEST);
        assertThat(OF_2020.record("women-share")).contains(Extreme.HIGHEST);
        assertThat(OF_2020.record("applications")).isEmpty();
    }

    @Test
    void theHighestRawRateOfThoseWhoAnsweredIsNoRecordWithinTheSamplingError() {
        assertThat(OF_2020.extreme("it-job-rate")).as("46.4 % after 46.0 %").contains(Extreme.HIGHEST);
        assertThat(OF_2020.record("it-job-rate")).isEmpty();
    }

    @Test
    void aRateOfThoseWhoAnsweredThatHasNoEstimateIsNeverARecord() {
        Edition edition = ChangedEdition.in(folder).telling("positive-at-six-months-rate,2020,,", "99.0,percent,5276,5329,A,F").read();
        Series series = new Series(edition, 2020);
        assertThat(series.extreme("positive-at-six-months-rate")).contains(Extreme.HIGHEST);
        assertThat(series.record("positive-at-six-months-rate")).isEmpty();
    }

    @Test
    void aTotalThatOnlyGrowsIsNeverARecord() {
        assertThat(OF_2020.record("learners-cumulative")).isEmpty();
    }

    @Test
    void aFigureBelowThatOfEveryEarlierYearIsTheLowest() {
        Edition edition = ChangedEdition.in(folder).telling("applications,2020,,", "1499,files,,,A,F").read();
        assertThat(new Series(edition, 2020).record("applications")).as("1,500 in 2015").contains(Extreme.LOWEST);
    }

    @Test
    void aShareThatIsRoundedLikeAnEarlierOneIsNoRecord() {
        assertThat(OF_2020.record("outcome-response-rate")).as("66.662 % after 66.671 %, both shown as 66.7 %").isEmpty();
    }

    @Test
    void aRecordIsBoundToItsYearsWhereLaterOnesAreShown() {
        assertThat(OF_2020.span("women-share")).contains("2015-2020");
        assertThat(new Series(Edition.in(Path.of("src/test/resources/editions/2020")), 2021).span("women-share")).isEmpty();
    }
}

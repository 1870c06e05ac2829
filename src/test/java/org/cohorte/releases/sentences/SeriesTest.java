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

    private static final String ESTIMATES = "indicator,year,dimensions,members,value,standard_error,low,high,answers,base,response,design_effect,flag";

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
    void anEarlierYearWhoseEstimateIsNotToldMayHoldTheRecord() {
        assertThat(new Series(highest(folder.resolve("told")).read(), 2020).record("positive-exit-rate")).contains(Extreme.HIGHEST);
        Edition untold = highest(folder.resolve("untold")).without("positive-exit-rate-weighted,2017,,").read();
        assertThat(new Series(untold, 2020).record("positive-exit-rate")).as("three other years are told").isEmpty();
    }

    /** 79.0 % in 2020 after at most 74.0 %, and so are the estimates. */
    private static ChangedEdition highest(Path folder) {
        return ChangedEdition.in(folder).telling("positive-exit-rate,2020,,", "79.0,percent,3950,5000,A,F").withFile("estimates.csv", ESTIMATES, estimate(2016, 70.5), estimate(2017, 71.1),
                estimate(2018, 71.9), estimate(2019, 74.1), estimate(2020, 79.0));
    }

    private static String estimate(int year, double value) {
        return "positive-exit-rate-weighted,%d,,,%s,0.4,70.0,80.0,5329,7994,66.7,1.0,".formatted(year, value);
    }

    @Test
    void aRateOfThoseWhoAnsweredMovesOnlyTheWayThatItsEstimateDoes() {
        Edition apart = ChangedEdition.in(folder.resolve("apart")).withFile("estimates.csv", ESTIMATES, estimate(2019, 72.0), estimate(2020, 75.0)).read();
        assertThat(new Series(apart, 2020).change("positive-exit-rate")).as("from 74.0 % to 72.4 % while the estimate rises").isEmpty();
        Edition still = ChangedEdition.in(folder.resolve("still")).telling("positive-exit-rate,2020,,", "74.00699732455237,percent,3596,4859,A,F")
                .withFile("estimates.csv", ESTIMATES, estimate(2019, 75.0), estimate(2020, 72.0)).read();
        assertThat(new Series(still, 2020).change("positive-exit-rate")).as("the same rate while the estimate falls").isEmpty();
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

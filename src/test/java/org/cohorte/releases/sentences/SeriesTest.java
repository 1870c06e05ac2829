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
        assertThat(OF_2020.isRecord("learners")).isTrue();
        assertThat(OF_2020.isRecord("women-share")).isTrue();
        assertThat(OF_2020.isRecord("applications")).isFalse();
    }

    @Test
    void theHighestRawRateOfThoseWhoAnsweredIsNoRecordWithinTheSamplingError() {
        assertThat(OF_2020.isHighestEver("it-job-rate")).as("46.4 % after 46.0 %").isTrue();
        assertThat(OF_2020.isRecord("it-job-rate")).isFalse();
    }

    @Test
    void aRateOfThoseWhoAnsweredThatHasNoEstimateIsNeverARecord() {
        Edition edition = ChangedEdition.in(folder).telling("positive-at-six-months-rate,2020,,", "99.0,percent,5276,5329,A,F").read();
        Series series = new Series(edition, 2020);
        assertThat(series.isHighestEver("positive-at-six-months-rate")).isTrue();
        assertThat(series.isRecord("positive-at-six-months-rate")).isFalse();
    }
}

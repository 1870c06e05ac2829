package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.cohorte.foundation.text.Language;
import org.junit.jupiter.api.Test;

class TableQueryTest {

    private static final List<Integer> YEARS = List.of(2015, 2016, 2017, 2018, 2019, 2020, 2021);

    @Test
    void readsOneYearAndAStretchOfYears() {
        assertThat(TableQuery.of(YEARS, "2015-2020", "", "1")).contains(new TableQuery(2015, 2020, "", 1));
        assertThat(TableQuery.of(YEARS, "2020", "-2020", "2")).contains(new TableQuery(2020, 2020, "-2020", 2));
        assertThat(TableQuery.of(YEARS, "", "name", "1")).contains(new TableQuery(2015, 2021, "name", 1));
    }

    @Test
    void refusesWhatTheEditionDoesNotHave() {
        for (String years : List.of("2014", "2014-2016", "2020-2015", "20", "2015-", "2015-2020-2021", "<script>")) {
            assertThat(TableQuery.of(YEARS, years, "", "1")).as(years).isEmpty();
        }
        assertThat(TableQuery.of(YEARS, "", "drop table", "1")).isEmpty();
        assertThat(TableQuery.of(YEARS, "", "", "0")).isEmpty();
        assertThat(TableQuery.of(YEARS, "", "", "99999")).isEmpty();
    }

    @Test
    void saysNothingInTheAddressThatWouldBeSoAnyway() {
        Addresses french = Addresses.of(Language.FR);
        assertThat(new TableQuery(2015, 2021, "", 1).text(french, YEARS)).isEmpty();
        assertThat(new TableQuery(2015, 2020, "2020", 2).text(french, YEARS)).isEqualTo("?annees=2015-2020&tri=2020&page=2");
        assertThat(new TableQuery(2020, 2020, "", 1).text(Addresses.of(Language.EN), YEARS)).isEqualTo("?years=2020");
    }
}

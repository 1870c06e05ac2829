package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletedYearsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2000-02-29, 2018-02-28, 17",
        "2000-02-29, 2018-03-01, 18",
        "2000-02-29, 2020-02-29, 20",
        "2000-12-31, 2019-12-31, 19",
        "2000-12-31, 2019-12-30, 18",
        "2020-01-01, 2020-01-01, 0",
        "2020-01-02, 2020-01-01, -1"})
    void agesGrowOnTheBirthday(LocalDate born, LocalDate day, long years) throws Exception {
        try (Workshop workshop = workshop()) {
            assertThat(workshop.count("SELECT coalesce(completed_years(DATE '" + born + "', DATE '" + day + "'), -1)")).isEqualTo(years);
        }
    }

    @Test
    void theyAreThoseOfJavaTimeOnRandomDays() throws Exception {
        Random random = new Random(20_210_831);
        try (Workshop workshop = workshop()) {
            workshop.run("CREATE TABLE pairs (born DATE, on_day DATE, expected INTEGER)");
            try (var appender = workshop.duckdb().createAppender("pairs")) {
                for (int i = 0; i < 200_000; i++) {
                    LocalDate born = LocalDate.ofEpochDay(random.nextInt(0, 15_000));
                    LocalDate day = i % 2 == 0 ? LocalDate.ofEpochDay(random.nextInt(0, 20_000)) : born.plusYears(random.nextInt(40)).plusDays(random.nextInt(-1, 3));
                    appender.beginRow();
                    appender.appendEpochDays((int) born.toEpochDay());
                    appender.appendEpochDays((int) day.toEpochDay());
                    appender.append(born.isAfter(day) ? -1 : Period.between(born, day).getYears());
                    appender.endRow();
                }
            }
            assertThat(workshop.count("SELECT count(*) FROM pairs WHERE coalesce(completed_years(born, on_day), -1) <> expected")).isZero();
        }
    }

    private Workshop workshop() throws Exception {
        Workshop workshop = Workshop.open(new Home(folder));
        for (RawTable table : RawTable.all(new PersonKeys(new byte[32]), new Codes())) {
            workshop.run(table.createStatement());
        }
        workshop.run(new Codes().macro());
        workshop.run(SqlFile.text(PseudonymisedTables.class, "pseudonymised_tables.sql"));
        return workshop;
    }
}

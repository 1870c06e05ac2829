package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CopiedRowTest {

    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Property(tries = 5000)
    void theDayInParisIsThatOfJavaTime(@ForAll("instants") Instant instant) {
        long micros = Duration.between(POSTGRES_EPOCH, instant).toNanos() / 1000;
        assertThat(LocalDate.ofEpochDay(CopiedRow.parisEpochDay(micros))).isEqualTo(LocalDate.ofInstant(instant, PARIS));
    }

    /** Anywhere in fifty years, and within an hour of a midnight in Paris. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> anywhere = Arbitraries.longs().between(0, 50L * 366 * 86_400_000).map(ms -> Instant.parse("1980-01-01T00:00:00Z").plusMillis(ms));
        Arbitrary<Instant> aroundMidnight = anywhere.flatMap(day -> Arbitraries.longs().between(-3_600_000, 3_600_000)
                .map(ms -> LocalDate.ofInstant(day, PARIS).atStartOfDay(PARIS).toInstant().plusMillis(ms)));
        return Arbitraries.oneOf(anywhere, aroundMidnight);
    }

    @Example
    void midnightOfParisIsAnHourOrTwoBeforeThatOfUtc() {
        assertThat(day("2020-12-31T22:59:59.999Z")).isEqualTo("2020-12-31");
        assertThat(day("2020-12-31T23:00:00Z")).isEqualTo("2021-01-01");
        assertThat(day("2020-07-31T22:00:00Z")).isEqualTo("2020-08-01");
        assertThat(day("2020-07-31T21:59:59Z")).isEqualTo("2020-07-31");
    }

    private static LocalDate day(String instant) {
        return LocalDate.ofEpochDay(CopiedRow.parisEpochDay(Duration.between(POSTGRES_EPOCH, Instant.parse(instant)).toNanos() / 1000));
    }
}

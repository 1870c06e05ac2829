package org.cohorte.releases.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.cohorte.foundation.text.Numbers;

/** Instants as readers are told them, in Paris. */
public final class Moments {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Moments() {}

    public static String day(Instant at, Addresses here) {
        return Numbers.day(LocalDate.ofInstant(at, PARIS), here.language());
    }

    /** Day and hour. */
    public static String moment(Instant at, Addresses here) {
        LocalTime time = LocalTime.ofInstant(at, PARIS);
        return here.text("moment", day(at, here), String.valueOf(time.getHour()), "%02d".formatted(time.getMinute()));
    }
}

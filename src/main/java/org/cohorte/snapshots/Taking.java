package org.cohorte.snapshots;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a snapshot is to be: the same records, day, instant and secret give the same files, byte for byte.
 *
 * @param day     the day to which the records speak, not after that of the instant; empty: that of the instant in Europe/Paris
 * @param instant kept to the millisecond; empty: now
 * @param secret  32 bytes that key the persons; empty: made afresh, as it should be outside tests
 */
public record Taking(Optional<LocalDate> day, Optional<Instant> instant, Optional<byte[]> secret) {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final int SECRET_BYTES = 32;

    public Taking {
        instant = instant.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
        secret = secret.map(byte[]::clone);
        if (secret.isPresent() && secret.get().length != SECRET_BYTES) {
            throw new IllegalArgumentException("a snapshot's secret has " + SECRET_BYTES + " bytes");
        }
    }

    /** A snapshot of the records as they speak to this day, taken now. */
    public static Taking of(LocalDate day) {
        return new Taking(Optional.of(day), Optional.empty(), Optional.empty());
    }

    /** A snapshot of the records as they speak today. */
    public static Taking ofToday() {
        return new Taking(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same snapshot once more, for tests and for proofs. */
    public Taking at(Instant takenAt, byte[] key) {
        return new Taking(day, Optional.of(takenAt), Optional.of(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Taking(var otherDay, var otherInstant, var otherSecret) && day.equals(otherDay) && instant.equals(otherInstant)
                && Arrays.equals(secret.orElse(null), otherSecret.orElse(null));
    }

    @Override
    public int hashCode() {
        return day.hashCode() * 31 + instant.hashCode();
    }

    @Override
    public String toString() {
        return "Taking[" + day + ", " + instant + "]";
    }
}

package org.cohorte.snapshots.taking;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** One row of PostgreSQL's binary COPY, read field after field. */
final class CopiedRow {

    /** Days from 1970-01-01 to PostgreSQL's own first day, 2000-01-01. */
    private static final int FIRST_DAY = 10_957;
    private static final long SECONDS_A_DAY = 86_400;
    private static final long MICROS_A_SECOND = 1_000_000;
    private static final ZoneRules PARIS = ZoneId.of("Europe/Paris").getRules();

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = {};
    private int at;
    private int length;

    /** Begins a row; false at the end of the data. */
    boolean begin(byte[] message, int offset, int fields) {
        bytes = message;
        at = offset;
        int count = (short) SHORTS.get(bytes, at);
        at += Short.BYTES;
        if (count != fields && count != -1) {
            throw new IllegalStateException("a row of " + count + " fields where " + fields + " were asked for");
        }
        return count >= 0;
    }

    /** Goes to the next field; false where it is empty (NULL). */
    boolean next() {
        at += Math.max(length, 0);
        length = (int) INTS.get(bytes, at);
        at += Integer.BYTES;
        return length >= 0;
    }

    /** After the last field of a row. */
    void end() {
        length = 0;
    }

    long int8() {
        return (long) LONGS.get(bytes, at);
    }

    short int2() {
        return (short) SHORTS.get(bytes, at);
    }

    boolean bool() {
        return bytes[at] != 0;
    }

    String text() {
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    /** The number of a short word. */
    byte code(Codes codes) {
        return codes.numberOf(bytes, at, length);
    }

    /** A date, in days since 1970-01-01. */
    int epochDay() {
        return Math.addExact((int) INTS.get(bytes, at), FIRST_DAY);
    }

    /** The day that an instant has in Europe/Paris, in days since 1970-01-01. */
    int parisEpochDay() {
        return parisEpochDay(int8());
    }

    /** @param micros microseconds since 2000-01-01T00:00:00Z */
    static int parisEpochDay(long micros) {
        long second = Math.floorDiv(micros, MICROS_A_SECOND) + FIRST_DAY * SECONDS_A_DAY;
        int offset = PARIS.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return Math.toIntExact(Math.floorDiv(second + offset, SECONDS_A_DAY));
    }
}

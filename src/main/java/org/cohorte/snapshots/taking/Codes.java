package org.cohorte.snapshots.taking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The short words that columns repeat (statuses, modes, reasons …), numbered from 1 as they come: a byte a row instead of a text. */
final class Codes {

    /** How the statements call the list that leads from numbers back to words. */
    static final String VARIABLE = "codes";

    private static final int SLOTS = 512;

    private final byte[][] words = new byte[SLOTS][];
    private final byte[] numbers = new byte[SLOTS];
    private final List<String> inOrder = new ArrayList<>();

    /** The number of the word in these bytes; a new one gets the next. */
    byte numberOf(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[from + i];
        }
        for (int slot = hash & SLOTS - 1;; slot = slot + 1 & SLOTS - 1) {
            byte[] word = words[slot];
            if (word == null) {
                return add(slot, Arrays.copyOfRange(bytes, from, from + length));
            }
            if (Arrays.equals(word, 0, word.length, bytes, from, from + length)) {
                return numbers[slot];
            }
        }
    }

    private byte add(int slot, byte[] word) {
        if (inOrder.size() == Byte.MAX_VALUE) {
            throw new IllegalStateException("more than " + Byte.MAX_VALUE + " words where a short list of codes was expected");
        }
        words[slot] = word;
        inOrder.add(new String(word, StandardCharsets.UTF_8));
        numbers[slot] = (byte) inOrder.size();
        return numbers[slot];
    }

    /** The statement that gives the list to DuckDB. */
    String setStatement() {
        StringBuilder list = new StringBuilder("SET VARIABLE " + VARIABLE + " = CAST([");
        inOrder.forEach(word -> list.append('\'').append(word.replace("'", "''")).append("', "));
        return list + "] AS VARCHAR[])";
    }
}

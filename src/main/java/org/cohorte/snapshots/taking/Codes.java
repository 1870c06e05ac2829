package org.cohorte.snapshots.taking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The short words that columns repeat (statuses, modes, reasons …), numbered from 1 as they come: a byte a row instead of a text. Several
 * threads may ask at once; which number a word gets is left to chance, and means nothing once the numbers are words again.
 */
final class Codes {

    private static final int SLOTS = 512;

    private final AtomicReferenceArray<Word> words = new AtomicReferenceArray<>(SLOTS);
    private final List<String> inOrder = new ArrayList<>();

    private record Word(byte[] bytes, byte number) {

        boolean is(byte[] others, int from, int length) {
            return Arrays.equals(bytes, 0, bytes.length, others, from, from + length);
        }
    }

    /** The number of the word in these bytes; a new one gets the next. */
    byte numberOf(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[from + i];
        }
        for (int slot = hash & SLOTS - 1;; slot = slot + 1 & SLOTS - 1) {
            Word word = words.get(slot);
            if (word == null) {
                word = add(slot, Arrays.copyOfRange(bytes, from, from + length));
            }
            if (word.is(bytes, from, length)) {
                return word.number();
            }
        }
    }

    /** @return what the slot holds now: another thread may have been faster, with this word or another */
    private synchronized Word add(int slot, byte[] bytes) {
        if (words.get(slot) == null) {
            if (inOrder.size() == Byte.MAX_VALUE) {
                throw new IllegalStateException("more than " + Byte.MAX_VALUE + " words where a short list of codes was expected");
            }
            inOrder.add(new String(bytes, StandardCharsets.UTF_8));
            words.set(slot, new Word(bytes, (byte) inOrder.size()));
        }
        return words.get(slot);
    }

    /** The statement that lets DuckDB turn numbers into words, on all of its connections. */
    synchronized String macro() {
        StringBuilder list = new StringBuilder("CREATE MACRO word(number) AS CAST([");
        inOrder.forEach(word -> list.append('\'').append(word.replace("'", "''")).append("', "));
        return list + "] AS VARCHAR[])[number]";
    }
}

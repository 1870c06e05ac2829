package org.cohorte.figures.disclosure;

import java.util.Arrays;

/** A growing list of whole numbers without their boxes. */
final class Numbers {

    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int place) {
        return values[place];
    }

    int size() {
        return size;
    }

    /** Takes out the first of this value; the last one takes its place. */
    void remove(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                values[i] = values[--size];
                return;
            }
        }
    }
}

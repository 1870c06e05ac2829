package org.cohorte.figures.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where protected columns point, so that those alike are found at once: multiples of each other have the same direction. */
final class Directions {

    private static final long NONE = -1;
    private static final Numbers NOBODY = new Numbers();

    private long[] ofId = new long[1024];
    private final Map<Long, Numbers> ids = new HashMap<>();

    Directions() {
        Arrays.fill(ofId, NONE);
    }

    boolean has(int id) {
        return id < ofId.length && ofId[id] != NONE;
    }

    /** Of one that has one. */
    long of(int id) {
        return ofId[id];
    }

    /** Ids of the columns that point there. */
    Numbers of(long direction) {
        return ids.getOrDefault(direction, NOBODY);
    }

    void point(int id, long direction) {
        if (id >= ofId.length) {
            int length = ofId.length;
            ofId = Arrays.copyOf(ofId, Math.max(id + 1, length * 2));
            Arrays.fill(ofId, length, ofId.length, NONE);
        }
        ofId[id] = direction;
        ids.computeIfAbsent(direction, _ -> new Numbers()).add(id);
    }

    void leave(int id) {
        Numbers alike = ids.get(ofId[id]);
        alike.remove(id);
        if (alike.size() == 0) {
            ids.remove(ofId[id]);
        }
        ofId[id] = NONE;
    }

    /** A column has become another, or nothing. */
    void turn(int id, Column now) {
        leave(id);
        if (!now.isNothing()) {
            point(id, now.direction());
        }
    }
}

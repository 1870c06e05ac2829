package org.cohorte.releases.lifecycle;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What was looked up, for a second: many requests ask the database once, and what one instance publishes is seen by the others soon after. */
final class LookedUp<T> {

    private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

    private record Seen<T>(T value, long at) {}

    private final Supplier<T> look;
    private volatile @Nullable Seen<T> seen;

    LookedUp(Supplier<T> look) {
        this.look = look;
    }

    T now() {
        Seen<T> known = seen;
        return known != null && isFresh(known) ? known.value() : again();
    }

    /** What was looked up holds no longer. */
    void forget() {
        seen = null;
    }

    private synchronized T again() {
        Seen<T> known = seen;
        if (known == null || !isFresh(known)) {
            long asked = System.nanoTime();
            known = new Seen<>(look.get(), asked);
            seen = known;
        }
        return known.value();
    }

    private static boolean isFresh(Seen<?> known) {
        return System.nanoTime() - known.at() < GOOD_FOR;
    }
}

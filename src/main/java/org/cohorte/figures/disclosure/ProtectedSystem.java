package org.cohorte.figures.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.AttackReport.TellingCount;
import org.cohorte.figures.EarlierFigures;

/** A system with its protection so far, which grows as long as something hidden in it is narrowed. */
final class ProtectedSystem {

    private final CountSystem system;
    private final EarlierFigures earlier;
    private final Set<TellingCount> further = new LinkedHashSet<>();
    private CountSystem.Protection protection = new CountSystem.Protection(Map.of(), List.of());
    private boolean toBeProtected = true;

    /** Whether what is hidden stays so in every further round. */
    private boolean settled;

    ProtectedSystem(CountSystem system, EarlierFigures earlier) {
        this.system = system;
        this.earlier = earlier;
    }

    boolean isToBeProtected() {
        return toBeProtected;
    }

    void protect() {
        protection = system.protect(earlier, further, settled ? protection.hidden() : Set.of());
        toBeProtected = false;
    }

    /** From now on a round hides more, and tells nothing that the one before has hidden. */
    void settle() {
        settled = true;
    }

    CountSystem.Protection protection() {
        return protection;
    }

    /** Whether a count of it is one that readers look for first, whichever figure tells it. */
    boolean isAskedFor(TellingCount count) {
        return system.knows(count) && system.isAskedFor(count);
    }

    /** Counts of it that are not to be told either. */
    void keep(Collection<TellingCount> counts) {
        counts.stream().filter(system::knows).forEach(count -> toBeProtected |= further.add(count));
    }
}

package org.cohorte.figures.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.TellingCount;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Figure;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;

/**
 * An attacker against a plan in the making: of each hidden count that it narrows too much, published ones that it leans on are not to be told
 * either: of those that readers miss least the nearest.
 * First it carries bounds, which takes a second; where these narrow nothing more, it looks for what follows from several equations together; and where nothing
 * does, it asks linear programs about every hidden count, first over few others, then over more.
 */
final class Siege {

    /** From this round on two counts are given up at once: what is left are long chains. */
    private static final int LONG_CHAINS = 12;

    /** Where so few are narrowed, all that they lean on is given up: a round costs more than that. */
    private static final int FEW = 50;

    /** Of what readers look for no more is given up than a narrowing needs: a region and another one, not all that make up a total. */
    private static final int ASKED_FOR_AT_ONCE = 2;

    /**
     * Each is tried where those before it, which take less time, narrow nothing more. The last one is that of the checks of a release, by somebody who has not seen
     * the plans before: which counts stand near one changes with what is hidden.
     */
    private static final List<Depth> STAGES = List.of(Depth.BOUNDS, Depth.EQUATIONS, Depth.NEAR, Depth.FARTHER, Depth.FAR);

    /** A plan that has not come to rest by then is left to the checks of the release, which find what is narrowed still. */
    private static final int LAST_ROUND = 250;

    private final DisclosureSettings settings;
    private final PublicClassifications classifications;
    private final EarlierFigures earlier;
    private Attacks attacks = Attacks.alone();

    private int stage;
    private int round;

    /** What has been given up so far: what is still told of it follows from the network's figures. */
    private final Set<TellingCount> givenUp = new HashSet<>();

    Siege(DisclosureSettings settings, PublicClassifications classifications, EarlierFigures earlier) {
        this.settings = settings;
        this.classifications = classifications;
        this.earlier = earlier;
    }

    /**
     * Whether the plan is to be tried again: something hidden is narrowed, and the systems have been told what to keep; or a harder attack is left. Figures that
     * contradict each other are left to the checks of the release, which say so.
     */
    boolean goesOn(List<Figure> figures, List<ProtectedSystem> systems) {
        PublishedFigures published = PublishedFigures.of(figures, classifications, PublishedFigures.Rules.ofValues(settings));
        if (round == 0 && stage == 0) {
            attacks = attacks.onRowsOf(published);
        }
        Set<TellingCount> kept;
        try {
            kept = leantOn((isLast() ? Attacks.alone() : attacks).attack(published, earlier.publications(), depth()), systems);
        } catch (ContradictoryPublication _) {
            return false;
        }
        systems.forEach(system -> system.keep(kept));
        if (systems.stream().anyMatch(ProtectedSystem::isToBeProtected)) {
            stage = 0;
            return ++round < LAST_ROUND;
        }
        if (isLast()) {
            return false;
        }
        stage++;
        if (depth() == Depth.NEAR) {
            systems.forEach(ProtectedSystem::settle);
        }
        return true;
    }

    private Depth depth() {
        return STAGES.get(stage);
    }

    private boolean isLast() {
        return stage == STAGES.size() - 1;
    }

    private Set<TellingCount> leantOn(AttackReport report, List<ProtectedSystem> systems) {
        Set<TellingCount> kept = new LinkedHashSet<>();
        List<AttackReport.Cell> breaches = report.cells().stream().filter(Siege::isToBeWidened).toList();
        Map<TellingCount, Wish> wishes = new HashMap<>();
        for (AttackReport.Cell cell : breaches) {
            List<TellingCount> candidates = cell.narrowing().stream().flatMap(statement -> statement.told().stream()).distinct()
                    .filter(count -> !isOfNetwork(count) && !givenUp.contains(count)).toList();
            candidates.forEach(count -> wishes.computeIfAbsent(count, _ -> wish(count, systems)));
            boolean othersLeft = candidates.stream().anyMatch(count -> wishes.get(count) != Wish.ASKED_FOR);
            candidates.stream().filter(count -> !othersLeft || wishes.get(count) != Wish.ASKED_FOR).sorted(Comparator.comparing(wishes::get))
                    .limit(othersLeft ? atOnce(breaches.size()) : ASKED_FOR_AT_ONCE).forEach(kept::add);
        }
        givenUp.addAll(kept);
        return kept;
    }

    /** An attack by linear programs takes as long as twenty others: all that it leans on is given up, so that few are needed. */
    private int atOnce(int narrowed) {
        if (depth().compareTo(Depth.NEAR) >= 0 || narrowed < FEW) {
            return Integer.MAX_VALUE;
        }
        return round < LONG_CHAINS ? 1 : 2;
    }

    private static boolean isToBeWidened(AttackReport.Cell cell) {
        return cell.verdict().isBreach() || cell.verdict() == Verdict.NARROWED_ABOVE_THRESHOLD;
    }

    /** A figure of the network is never hidden for the sake of a member's. */
    private static boolean isOfNetwork(TellingCount count) {
        return count.dimensions().isEmpty();
    }

    /** From what readers miss least to what they miss most. That nobody is there is easily guessed, and given up only where little else is left. */
    private enum Wish { CROSSED, OF_PROVIDERS_AND_PLACES, OF_THE_UNKNOWN, OF_NOBODY, ASKED_FOR }

    /** Tables by two breakdowns go first; how many are unknown protects little; the regions, occupations and groups of people by themselves come last. */
    private static Wish wish(TellingCount count, List<ProtectedSystem> systems) {
        if (count.nobody()) {
            return Wish.OF_NOBODY;
        }
        if (AskedFor.isLookedAt(count.dimensions()) || systems.stream().anyMatch(system -> system.isAskedFor(count))) {
            return Wish.ASKED_FOR;
        }
        if (isOfUnknown(count)) {
            return Wish.OF_THE_UNKNOWN;
        }
        return count.dimensions().size() > 1 ? Wish.CROSSED : Wish.OF_PROVIDERS_AND_PLACES;
    }

    private static boolean isOfUnknown(TellingCount count) {
        return count.count().endsWith("_unknown") || count.members().contains("unknown");
    }
}

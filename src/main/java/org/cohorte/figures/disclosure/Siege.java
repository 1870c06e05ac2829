package org.cohorte.figures.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;

/**
 * An attacker against a plan in the making: of each hidden count that it narrows too much, published ones that it leans on are not to be told
 * either: of those that readers miss least the nearest.
 * First it carries bounds, which takes a second; where these narrow nothing more, it looks for what follows from several equations together, and then asks
 * linear programs: about what they narrowed before, and last about everything.
 */
final class Siege {

    /** From this round on two counts are given up at once: what is left are long chains. */
    private static final int LONG_CHAINS = 12;

    /** So many are given up at once where linear programs narrow a count: they take long, and lean on many. */
    private static final int AFTER_LINEAR_PROGRAMS = 5;

    /** Where so few are narrowed, all that they lean on is given up: a round costs more than that. */
    private static final int FEW = 50;

    /** After so many rounds linear programs are asked no more: what they narrow then is left to the checks of the release, which find it. */
    private static final int LAST_WITH_LINEAR_PROGRAMS = 75;

    /** A plan that bounds and equations have not let come to rest by then is left to the checks too. */
    private static final int LAST_ROUND = 150;

    /** Each is tried where those before it, which take less time, narrow nothing more (or, of what was narrowed before, few). */
    private enum Stage { BOUNDS, EQUATIONS, NARROWED_BEFORE, ALL }

    private final DisclosureSettings settings;
    private final PublicClassifications classifications;
    private final EarlierFigures earlier;
    private Attacks attacks = Attacks.alone();
    private Stage stage = Stage.BOUNDS;
    private int round;

    /** Figures that linear programs have narrowed so far: they are asked about again before all others are. */
    private final Set<FigureKey> narrowedByPrograms = new HashSet<>();

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
        if (round == 0 && stage == Stage.BOUNDS) {
            attacks = attacks.onRowsOf(published);
        }
        Set<TellingCount> kept;
        try {
            kept = leantOn(attack(published));
        } catch (ContradictoryPublication _) {
            return false;
        }
        systems.forEach(system -> system.keep(kept));
        if (systems.stream().anyMatch(ProtectedSystem::isToBeProtected)) {
            stage = Stage.BOUNDS;
            return ++round < LAST_ROUND;
        }
        boolean harderIsLeft = stage == Stage.BOUNDS || stage != Stage.ALL && round < LAST_WITH_LINEAR_PROGRAMS;
        stage = harder();
        return harderIsLeft;
    }

    private AttackReport attack(PublishedFigures published) {
        return switch (stage) {
            case BOUNDS -> attacks.attack(published, earlier.publications(), Depth.BOUNDS);
            case EQUATIONS -> attacks.attack(published, earlier.publications(), Depth.EQUATIONS);
            case NARROWED_BEFORE -> {
                AttackReport again = attacks.askingOf(narrowedByPrograms).attack(published, earlier.publications(), Depth.NEAR);
                yield again.breaches().size() < FEW ? attackAll(published) : again;
            }
            case ALL -> attackAll(published);
        };
    }

    private AttackReport attackAll(PublishedFigures published) {
        stage = Stage.ALL;
        AttackReport report = attacks.attack(published, earlier.publications(), Depth.NEAR);
        report.breaches().forEach(cell -> narrowedByPrograms.add(cell.figure()));
        return report;
    }

    private Stage harder() {
        return switch (stage) {
            case BOUNDS -> Stage.EQUATIONS;
            case EQUATIONS -> narrowedByPrograms.isEmpty() ? Stage.ALL : Stage.NARROWED_BEFORE;
            case NARROWED_BEFORE, ALL -> Stage.ALL;
        };
    }

    private Set<TellingCount> leantOn(AttackReport report) {
        Set<TellingCount> kept = new LinkedHashSet<>();
        List<AttackReport.Cell> breaches = report.cells().stream().filter(this::isToBeWidened).toList();
        int givenUpAtOnce = breaches.size() < FEW ? Integer.MAX_VALUE : stage.compareTo(Stage.EQUATIONS) > 0 ? AFTER_LINEAR_PROGRAMS : round < LONG_CHAINS ? 1 : 2;
        for (AttackReport.Cell cell : breaches) {
            List<TellingCount> candidates = cell.narrowing().stream().flatMap(statement -> statement.told().stream()).distinct()
                    .filter(count -> !isOfNetwork(count) && !givenUp.contains(count)).sorted(Comparator.comparing(Siege::wish)).toList();
            boolean othersLeft = !candidates.isEmpty() && wish(candidates.getFirst()) != Wish.ASKED_FOR;
            candidates.stream().filter(count -> !othersLeft || wish(count) != Wish.ASKED_FOR).limit(givenUpAtOnce).forEach(kept::add);
        }
        givenUp.addAll(kept);
        return kept;
    }

    /** One that is surely above the threshold tells of no few people by itself: in the end it is let be, and the checks of the release name it. */
    private boolean isToBeWidened(AttackReport.Cell cell) {
        return cell.verdict().isBreach() || cell.verdict() == Verdict.NARROWED_ABOVE_THRESHOLD && round < LONG_CHAINS * 2;
    }

    /** A figure of the network is never hidden for the sake of a member's. */
    private static boolean isOfNetwork(TellingCount count) {
        return count.dimensions().isEmpty();
    }

    /** From what readers miss least to what they miss most. That nobody is there is easily guessed, and given up only where little else is left. */
    private enum Wish { CROSSED, OF_PROVIDERS_AND_PLACES, OF_THE_UNKNOWN, OF_NOBODY, ASKED_FOR }

    /** Tables by two breakdowns go first; how many are unknown protects little; the regions, occupations and groups of people by themselves come last. */
    private static Wish wish(TellingCount count) {
        if (count.nobody()) {
            return Wish.OF_NOBODY;
        }
        if (count.dimensions().size() > 1) {
            return isOfUnknown(count) ? Wish.OF_THE_UNKNOWN : Wish.CROSSED;
        }
        return switch (count.dimensions().getFirst()) {
            case PROGRAMME, PROVIDER, DEPARTMENT -> isOfUnknown(count) ? Wish.OF_THE_UNKNOWN : Wish.OF_PROVIDERS_AND_PLACES;
            default -> Wish.ASKED_FOR;
        };
    }

    private static boolean isOfUnknown(TellingCount count) {
        return count.count().endsWith("_unknown") || count.members().contains("unknown");
    }
}

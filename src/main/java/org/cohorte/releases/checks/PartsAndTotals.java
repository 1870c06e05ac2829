package org.cohorte.releases.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cohorte.releases.Definition;
import org.cohorte.releases.FigureKey;

/**
 * Whether figures agree among themselves. Members of a breakdown add up to their total where everyone counts in one member only; where a person
 * can count in several (applicants, programmes by region) no member exceeds the total, and together they reach it. The cumulated is that of the
 * year before and those who entered. A count that several indicators tell of the same cell is the same. Works on figures of which some are hidden:
 * then the told members do not exceed the total.
 */
final class PartsAndTotals {

    /** A programme that is back in one region may not be so in another: this count is no bound for any other. */
    private static final String BACK = "programmes_returned";
    private static final List<String> PLACES = List.of("region", "department");

    /** What a sum and its total are of: the table with one of its breakdowns taken out. */
    private record Summed(FigureKey total, String over) {}

    private record Told(long numerator, long denominator) {}

    private static final class Sum {
        private long numerator;
        private long denominator;
        private long largestNumerator;
        private long largestDenominator;
        private boolean whole = true;
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<FigureKey, Told> told = new HashMap<>();
    private final Map<Summed, Sum> sums = new HashMap<>();
    private final Map<FigureKey, Long> counts = new HashMap<>();
    private final Map<String, List<FigureKey>> wrong = new TreeMap<>();
    private long compared;

    PartsAndTotals(List<Definition> all) {
        all.forEach(definition -> definitions.put(definition.id(), definition));
    }

    /** Takes a figure; of a count the denominator is empty. */
    void take(FigureKey key, Optional<Long> numerator, Optional<Long> denominator) {
        Definition definition = definitions.get(key.indicator());
        if (definition == null || definition.kind().equals("rank") || definition.kind().equals("estimate")) {
            return;
        }
        if (numerator.isPresent()) {
            told.put(key, new Told(numerator.get(), denominator.orElse(0L)));
            if (!key.indicator().endsWith("-two-years") && !definition.kind().equals("cumulative")) {
                same(key, definition.population(), definition.numerator(), numerator.get());
                denominator.ifPresent(count -> same(key, definition.population(), definition.denominator(), count));
            }
        }
        List<String> dimensions = key.dimensionList();
        for (int i = 0; i < dimensions.size(); i++) {
            if (definition.numerator().equals(BACK) && PLACES.contains(dimensions.get(i))) {
                continue;
            }
            add(new Summed(without(key, i), dimensions.get(i)), numerator, denominator);
        }
    }

    private void same(FigureKey key, String population, String count, long value) {
        Long before = counts.putIfAbsent(key.of(population + ":" + count), value);
        if (before != null && before != value) {
            wrong("told_twice", key);
        }
        compared++;
    }

    private static FigureKey without(FigureKey key, int place) {
        List<String> dimensions = new ArrayList<>(key.dimensionList());
        List<String> members = new ArrayList<>(Arrays.asList(key.members().split("\\*", -1)));
        dimensions.remove(place);
        members.remove(place);
        return new FigureKey(key.indicator(), key.year(), String.join("*", dimensions), String.join("*", members));
    }

    private void add(Summed summed, Optional<Long> numerator, Optional<Long> denominator) {
        Sum sum = sums.computeIfAbsent(summed, _ -> new Sum());
        sum.whole &= numerator.isPresent();
        sum.numerator += numerator.orElse(0L);
        sum.denominator += denominator.orElse(0L);
        sum.largestNumerator = Math.max(sum.largestNumerator, numerator.orElse(0L));
        sum.largestDenominator = Math.max(sum.largestDenominator, denominator.orElse(0L));
    }

    /** By what is wrong, the figures; nothing where all agrees. */
    Map<String, List<FigureKey>> disagreements() {
        sums.forEach((summed, sum) -> {
            Told total = told.get(summed.total());
            if (total != null) {
                compared++;
                if (!agrees(total, sum, isPartition(definitions.get(summed.total().indicator()), summed.over()))) {
                    wrong("members", summed.total());
                }
            }
        });
        told.forEach(this::cumulated);
        wrong.values().forEach(keys -> keys.sort(java.util.Comparator.comparing(FigureKey::toString)));
        return wrong;
    }

    /** How many sums and counts were compared. */
    long compared() {
        return compared;
    }

    private static boolean agrees(Told total, Sum sum, boolean partition) {
        if (partition && sum.whole) {
            return sum.numerator == total.numerator() && sum.denominator == total.denominator();
        }
        if (partition) {
            return sum.numerator <= total.numerator() && sum.denominator <= total.denominator();
        }
        boolean within = sum.largestNumerator <= total.numerator() && sum.largestDenominator <= total.denominator();
        return within && (!sum.whole || sum.numerator >= total.numerator() && sum.denominator >= total.denominator());
    }

    /** Whether everything that the indicator counts lies in one member of the breakdown. */
    private static boolean isPartition(Definition definition, String breakdown) {
        return switch (definition.population()) {
            case "application" -> definition.unit().equals("files");
            case "session" -> definition.unit().equals("sessions") || definition.denominator().equals("sessions")
                    || List.of("occupation", "provider", "programme").contains(breakdown);
            default -> true;
        };
    }

    private void cumulated(FigureKey key, Told now) {
        if (definitions.get(key.indicator()).kind().equals("cumulative")) {
            Told before = told.get(key.inYear(key.year() - 1));
            Told entered = told.get(key.of("entrants"));
            if (before != null && entered != null) {
                compared++;
                if (before.numerator() + entered.numerator() != now.numerator()) {
                    wrong("years", key);
                }
            }
        }
    }

    private void wrong(String what, FigureKey key) {
        wrong.computeIfAbsent(what, _ -> new ArrayList<>()).add(key);
    }
}

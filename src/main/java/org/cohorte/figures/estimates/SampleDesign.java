package org.cohorte.figures.estimates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How units came into the sample: drawn in strata, alone or in clusters, of so many; in a second stage units within a cluster. */
public final class SampleDesign {

    /** Groups drawn from one stratum; each holds units, and may have been drawn from in its turn. */
    private record Stratum(int[][] groups, double drawnShare, List<SampleDesign> within) {
        Stratum {
            if (groups.length == 1 && drawnShare < 1) {
                throw new IllegalArgumentException("one unit alone drawn from a stratum tells nothing of how the others vary");
            }
        }
    }

    private final List<Stratum> strata;

    private SampleDesign(List<Stratum> strata) {
        this.strata = List.copyOf(strata);
    }

    /** Units drawn alike of so many. @param population infinite where its size shall not count */
    public static SampleDesign simple(int units, double population) {
        return new SampleDesign(List.of(new Stratum(eachAlone(allOf(units)), units / population, List.of())));
    }

    /** Units drawn within strata. @param populations of the stratum of each unit */
    public static SampleDesign stratified(List<String> strata, double[] populations) {
        List<Stratum> drawn = new ArrayList<>();
        grouped(strata).values().forEach(units -> drawn.add(new Stratum(eachAlone(units), units.length / populations[units[0]], List.of())));
        return new SampleDesign(drawn);
    }

    /** Whole clusters drawn of so many. */
    public static SampleDesign clustered(List<String> clusters, double population) {
        int[][] groups = grouped(clusters).values().toArray(int[][]::new);
        return new SampleDesign(List.of(new Stratum(groups, groups.length / population, List.of())));
    }

    /** Clusters drawn of so many, then units within each. @param clusterSizes of the cluster of each unit */
    public static SampleDesign twoStages(List<String> clusters, double population, double[] clusterSizes) {
        int[][] groups = grouped(clusters).values().toArray(int[][]::new);
        List<SampleDesign> within = Arrays.stream(groups)
                .map(units -> new SampleDesign(List.of(new Stratum(eachAlone(units), units.length / clusterSizes[units[0]], List.of())))).toList();
        return new SampleDesign(List.of(new Stratum(groups, groups.length / population, within)));
    }

    private static Map<String, int[]> grouped(List<String> names) {
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        for (int unit = 0; unit < names.size(); unit++) {
            units.computeIfAbsent(names.get(unit), _ -> new ArrayList<>()).add(unit);
        }
        Map<String, int[]> grouped = new LinkedHashMap<>();
        units.forEach((name, own) -> grouped.put(name, own.stream().mapToInt(Integer::intValue).toArray()));
        return grouped;
    }

    private static int[] allOf(int units) {
        int[] all = new int[units];
        Arrays.setAll(all, unit -> unit);
        return all;
    }

    private static int[][] eachAlone(int[] units) {
        return Arrays.stream(units).mapToObj(unit -> new int[] {unit}).toArray(int[][]::new);
    }

    /** Of the sum of the values, each of which is already weighted. */
    double varianceOfSum(double[] values) {
        double variance = 0;
        for (Stratum stratum : strata) {
            variance += varianceWithin(stratum, values);
        }
        return variance;
    }

    private static double varianceWithin(Stratum stratum, double[] values) {
        int drawn = stratum.groups().length;
        double[] sums = new double[drawn];
        double mean = 0;
        for (int group = 0; group < drawn; group++) {
            for (int unit : stratum.groups()[group]) {
                sums[group] += values[unit];
            }
            mean += sums[group] / drawn;
        }
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double first = drawn == 1 ? 0 : (1 - stratum.drawnShare()) * drawn / (drawn - 1.0) * squares;
        double second = stratum.within().stream().mapToDouble(inner -> inner.varianceOfSum(values)).sum();
        return first + stratum.drawnShare() * second;
    }

    /** Groups with a unit in the domain, less the strata that have one. */
    int degreesOfFreedom(boolean[] domain) {
        int degrees = 0;
        for (Stratum stratum : strata) {
            int groups = 0;
            for (int[] group : stratum.groups()) {
                groups += hasOneOf(group, domain) ? 1 : 0;
            }
            degrees += Math.max(0, groups - 1);
        }
        return degrees;
    }

    private static boolean hasOneOf(int[] group, boolean[] domain) {
        for (int unit : group) {
            if (domain[unit]) {
                return true;
            }
        }
        return false;
    }
}

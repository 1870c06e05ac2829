package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far each count of a component can be narrowed. A solution is a witness for all its counts at once: under objectives drawn at
 * random most counts soon show that they are wide enough. Where the component is large, objectives are drawn for a neighbourhood of
 * each count that is still open, the rest held; only what no neighbourhood settles has a linear program over all.
 */
final class IntervalSearch {

    /** In a component of so few counts all ends are found. */
    private static final int SMALL = 50;

    /** Up to so many counts the program over all is as quick as one over a neighbourhood. */
    private static final int LARGE = 1000;

    /** Counts in a neighbourhood, one size after the other. */
    private static final int[] NEIGHBOURS = {400, 1600};

    /** A round that shows fewer than one in so many of the counts left open ends the drawing of so many. */
    private static final int WORTH_A_ROUND = 40;

    /** So many counts are as quickly looked at one by one. */
    private static final int FEW = 8;

    private final Component component;
    private final @Nullable Demand[] demands;
    private final int threshold;
    private final SplittableRandom random;
    private final double[] low;
    private final double[] high;
    private final double[] least;
    private final double[] most;
    private final Interval.@Nullable Ends[] settled;

    /** @param demands of each count; null where it is not asked for */
    IntervalSearch(Component component, @Nullable Demand[] demands, Known known, int threshold, SplittableRandom random) {
        this.component = component;
        this.demands = demands;
        this.threshold = threshold;
        this.random = random;
        this.low = Arrays.stream(component.counts()).mapToDouble(count -> known.low[count]).toArray();
        this.high = Arrays.stream(component.counts()).mapToDouble(count -> Math.min(LinearProgram.LARGEST, known.high[count])).toArray();
        this.least = new double[component.size()];
        this.most = new double[component.size()];
        this.settled = new Interval.Ends[component.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** False where no numbers fulfil the constraints. */
    boolean run() {
        try (LinearProgram program = LinearProgram.of(component, low, high)) {
            if (component.size() > LARGE) {
                double[] solution = new double[component.size()];
                if (!program.any(solution)) {
                    return false;
                }
                witness(solution);
                draw(program);
                drawInNeighbourhoods(solution);
            } else if (!draw(program)) {
                return false;
            }
            double[] solution = new double[component.size()];
            for (int i = 0; i < demands.length; i++) {
                if (isOpen(i) || demands[i] != null && component.size() <= SMALL) {
                    program.extreme(i, 1, solution);
                    witness(solution);
                    program.extreme(i, -1, solution);
                    witness(solution);
                    settled[i] = Interval.Ends.EXACT;
                }
            }
            return true;
        }
    }

    /**
     * Draws objectives as long as it pays, each with its mirror image. All open counts at once stand in each other's way where their sum
     * is told: then fewer of them are pushed at a time.
     */
    private boolean draw(LinearProgram program) {
        int[] all = IntStream.range(0, component.size()).toArray();
        double[] solution = new double[component.size()];
        double share = 1;
        while (share * open() > FEW) {
            int before = open();
            double[] weights = weights(all, share);
            if (!program.maximise(weights, solution)) {
                return false;
            }
            witness(solution);
            program.maximise(Arrays.stream(weights).map(weight -> -weight).toArray(), solution);
            witness(solution);
            if (before - open() <= before / WORTH_A_ROUND) {
                share /= 4;
            }
        }
        return true;
    }

    /** A share of the open counts has a weight, of a sign drawn at random. */
    private double[] weights(int[] places, double share) {
        return Arrays.stream(places).mapToDouble(place -> isOpen(place) && (share == 1 || random.nextDouble() < share)
                ? (random.nextBoolean() ? 1 : -1) * (0.5 + random.nextDouble()) : 0).toArray();
    }

    private void drawInNeighbourhoods(double[] solution) {
        Neighbourhood.Rows rows = new Neighbourhood.Rows(component);
        for (int size : NEIGHBOURS) {
            for (int place : shuffled()) {
                if (isOpen(place)) {
                    try {
                        settle(new Neighbourhood(rows, place, size, random), solution);
                    } catch (LinearProgram.Unsolved unsolved) {
                        // the count stays open: a larger neighbourhood, or in the end the program over all, settles it or fails
                    }
                }
            }
        }
    }

    private int[] shuffled() {
        int[] places = IntStream.range(0, component.size()).toArray();
        for (int i = places.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = places[i];
            places[i] = places[other];
            places[other] = held;
        }
        return places;
    }

    /** The count in the middle is shown to be wide enough, or to be too narrow whatever is outside; others inside are shown to be wide along with it. */
    private void settle(Neighbourhood neighbourhood, double[] solution) {
        int[] inside = neighbourhood.inside();
        int middle = inside[0];
        try (LinearProgram held = neighbourhood.held(low, high, solution)) {
            double[] weights = weights(inside, 1);
            double[] local = new double[inside.length];
            double[] sum = new double[inside.length];
            for (int sign : new int[] {1, -1}) {
                double signed = sign;
                if (held.maximise(Arrays.stream(weights).map(weight -> signed * weight).toArray(), local)) {
                    witness(inside, local, sum);
                }
            }
            for (int sign : new int[] {1, -1}) {
                if (isOpen(middle) && held.extreme(0, sign, local)) {
                    witness(inside, local, new double[inside.length]);
                }
            }
            for (int i = 0; i < inside.length; i++) {
                solution[inside[i]] = solution[inside[i]] / 2 + sum[i] / 4;
            }
        }
        if (isOpen(middle)) {
            narrow(neighbourhood, middle);
        }
    }

    private void narrow(Neighbourhood neighbourhood, int middle) {
        try (LinearProgram loose = neighbourhood.loose(low, high)) {
            double[] local = new double[neighbourhood.inside().length];
            loose.extreme(0, 1, local);
            double largest = local[0];
            loose.extreme(0, -1, local);
            double smallest = local[0];
            if (!demands[middle].isMet(Math.ceil(smallest - Demand.TOLERANCE), Math.floor(largest + Demand.TOLERANCE), threshold)) {
                least[middle] = smallest;
                most[middle] = largest;
                settled[middle] = neighbourhood.isWhole() ? Interval.Ends.EXACT : Interval.Ends.NO_WIDER;
            }
        }
    }

    private void witness(int[] inside, double[] local, double[] sum) {
        for (int i = 0; i < inside.length; i++) {
            sum[i] += local[i];
            witness(inside[i], local[i]);
        }
    }

    private void witness(double[] solution) {
        for (int i = 0; i < solution.length; i++) {
            witness(i, solution[i]);
        }
    }

    private void witness(int place, double value) {
        if (settled[place] == null) {
            least[place] = Math.min(least[place], value);
            most[place] = Math.max(most[place], value);
        }
    }

    private boolean isOpen(int place) {
        Demand demand = demands[place];
        return demand != null && settled[place] == null && !demand.isShown(least[place], most[place], low[place], threshold);
    }

    private int open() {
        int open = 0;
        for (int i = 0; i < demands.length; i++) {
            open += isOpen(i) ? 1 : 0;
        }
        return open;
    }

    Interval interval(int place) {
        long lowest = (long) Math.ceil(least[place] - Demand.TOLERANCE);
        double largest = most[place];
        Interval.Ends ends = settled[place];
        return new Interval(lowest, largest >= LinearProgram.LARGEST - 1 ? Long.MAX_VALUE : (long) Math.floor(largest + Demand.TOLERANCE),
                ends == null ? Interval.Ends.NO_NARROWER : ends);
    }
}

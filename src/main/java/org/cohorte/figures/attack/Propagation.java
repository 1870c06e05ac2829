package org.cohorte.figures.attack;

import java.util.ArrayDeque;
import java.util.List;

import org.cohorte.figures.Figure.Confidentiality;

/**
 * Carries bounds from count to count through the constraints, until nothing more follows: what a reader finds with a pencil. Whole numbers
 * only.
 */
final class Propagation {

    /** A constraint is looked at no more often: bounds that creep by one at a time are left to the linear program. */
    private static final int MOST_VISITS = 60;

    private final List<Constraint> constraints;
    private final Known known;
    private final long threshold;
    private final int[] starts;
    private final int[] ofCount;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final boolean[] isWaiting;
    private final int[] visits;

    Propagation(List<Constraint> constraints, Known known, long threshold) {
        this.constraints = constraints;
        this.known = known;
        this.threshold = threshold;
        this.starts = new int[known.low.length + 1];
        constraints.forEach(constraint -> {
            for (int count : constraint.counts()) {
                starts[count + 1]++;
            }
        });
        for (int i = 0; i < known.low.length; i++) {
            starts[i + 1] += starts[i];
        }
        this.ofCount = new int[starts[known.low.length]];
        int[] next = starts.clone();
        for (int i = 0; i < constraints.size(); i++) {
            for (int count : constraints.get(i).counts()) {
                ofCount[next[count]++] = i;
            }
        }
        this.isWaiting = new boolean[constraints.size()];
        this.visits = new int[constraints.size()];
    }

    void run() {
        for (int i = 0; i < constraints.size(); i++) {
            await(i);
        }
        for (int count = 0; count < known.low.length; count++) {
            if (known.neverSmall[count]) {
                notSmall(count);
            }
        }
        settle();
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            int at = waiting.removeFirst();
            isWaiting[at] = false;
            Constraint constraint = constraints.get(at);
            carry(constraint, at, 1);
            if (constraint.equality()) {
                carry(constraint, at, -1);
            }
        }
    }

    /** Hidden shares whose base is large: a primary one has few counted, or few left out. */
    void primaryShares(PublishedCounts counts) {
        for (PublishedCounts.RowCounts row : counts.rows()) {
            if (row.isShare() && row.isHidden() && row.row().confidentiality() == Confidentiality.C && !row.isOfNetwork()
                    && known.low[row.denominator()] >= counts.published().rules().settings().smallestBase()) {
                if (isNeverSmall(row.remainder())) {
                    small(row.numerator());
                } else if (isNeverSmall(row.numerator())) {
                    small(row.remainder());
                }
            }
        }
        settle();
    }

    private boolean isNeverSmall(int count) {
        return known.low[count] > threshold || known.high[count] == 0;
    }

    private void small(int count) {
        if (known.atLeast(count, 1, Known.PRIMARY_CODE) | known.atMost(count, threshold, Known.PRIMARY_CODE)) {
            changed(count);
        }
    }

    private void await(int constraint) {
        if (!isWaiting[constraint] && visits[constraint]++ < MOST_VISITS) {
            isWaiting[constraint] = true;
            waiting.addLast(constraint);
        }
    }

    private void changed(int count) {
        if (known.neverSmall[count]) {
            notSmall(count);
        }
        for (int i = starts[count]; i < starts[count + 1]; i++) {
            await(ofCount[i]);
        }
    }

    /** The code says that it is none, or more than the threshold. */
    private void notSmall(int count) {
        boolean tighter = known.low[count] > 0 && known.atLeast(count, threshold + 1, Known.SECONDARY_CODE);
        tighter |= known.high[count] <= threshold && known.atMost(count, 0, Known.SECONDARY_CODE);
        if (tighter) {
            for (int i = starts[count]; i < starts[count + 1]; i++) {
                await(ofCount[i]);
            }
        }
    }

    /** Of sign × sum ≤ sign × limit: each count is at most what the smallest values of the others leave. */
    private void carry(Constraint constraint, int at, int sign) {
        long least = 0;
        int unbounded = 0;
        for (int i = 0; i < constraint.counts().length; i++) {
            long smallest = smallest(constraint, i, sign);
            if (smallest == -Known.UNBOUNDED) {
                unbounded++;
            } else {
                least += smallest;
            }
        }
        if (unbounded > 1) {
            return;
        }
        for (int i = 0; i < constraint.counts().length; i++) {
            long smallest = smallest(constraint, i, sign);
            if (unbounded == 1 && smallest != -Known.UNBOUNDED) {
                continue;
            }
            long left = sign * constraint.limit() - least + (smallest == -Known.UNBOUNDED ? 0 : smallest);
            leave(left, constraint.counts()[i], sign * constraint.factors()[i], at);
        }
    }

    /** Factor × count ≤ left. */
    private void leave(long left, int count, int factor, int at) {
        boolean tighter = factor > 0 ? known.atMost(count, Math.floorDiv(left, factor), at) : known.atLeast(count, -Math.floorDiv(left, -factor), at);
        if (tighter) {
            changed(count);
        }
    }

    private long smallest(Constraint constraint, int i, int sign) {
        int factor = sign * constraint.factors()[i];
        int count = constraint.counts()[i];
        if (factor > 0) {
            return factor * known.low[count];
        }
        return known.high[count] >= Known.UNBOUNDED ? -Known.UNBOUNDED : factor * known.high[count];
    }
}

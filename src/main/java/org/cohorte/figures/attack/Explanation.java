package org.cohorte.figures.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.AttackReport.Statement;
import org.cohorte.figures.AttackReport.TellingCount;

/** Follows a bound back to the published figures from which it follows. */
final class Explanation {

    /** More statements nobody follows. */
    private static final int MOST_STATEMENTS = 200;

    private record Bound(int count, boolean high) {}

    private final PublishedCounts counts;
    private final List<Constraint> constraints;
    private final Known known;

    /** What the figures of the network alone tell. */
    private final Known ofNetwork;
    private boolean isBeyondNetwork;
    private final Map<Object, Statement> statements = new LinkedHashMap<>();
    private final Set<Bound> seen = new HashSet<>();
    private final ArrayDeque<Bound> waiting = new ArrayDeque<>();

    Explanation(PublishedCounts counts, List<Constraint> constraints, Known known, Known ofNetwork) {
        this.ofNetwork = ofNetwork;
        this.counts = counts;
        this.constraints = constraints;
        this.known = known;
    }

    /** Both bounds of a count, as far as they were carried from others. */
    Explanation ofBounds(int count) {
        await(count, false);
        await(count, true);
        return this;
    }

    Explanation ofBound(int count, boolean high) {
        await(count, high);
        return this;
    }

    /** A constraint that the linear program leans on. */
    Explanation ofConstraint(int number) {
        tell(number);
        for (int count : constraints.get(number).counts()) {
            if (known.isFixed(count)) {
                ofBounds(count);
            }
        }
        return this;
    }

    /** What is told here is not all that the bound follows from. */
    void isNotAll() {
        isBeyondNetwork = true;
    }

    List<Statement> statements() {
        while (!waiting.isEmpty() && statements.size() < MOST_STATEMENTS) {
            Bound bound = waiting.removeFirst();
            int from = bound.high() ? known.highFrom[bound.count()] : known.lowFrom[bound.count()];
            if (from >= 0) {
                carried(bound, from);
            } else if (from <= Known.BY_DEFINITION && from != Known.EARLIER) {
                statements.computeIfAbsent(bound, _ -> ofCount(bound, from));
            }
        }
        isBeyondNetwork |= !waiting.isEmpty();
        return new ArrayList<>(statements.values());
    }

    /** Whether the statements follow from figures of the network and from rows that are not there, and need no other figure. */
    boolean isOfNetworkAlone() {
        return !isBeyondNetwork;
    }

    /** Each other count of the constraint lent it the bound that matters for this one. */
    private void carried(Bound bound, int number) {
        Constraint constraint = constraints.get(number);
        tell(number);
        int own = 0;
        for (int i = 0; i < constraint.counts().length; i++) {
            if (constraint.counts()[i] == bound.count()) {
                own = constraint.factors()[i];
            }
        }
        for (int i = 0; i < constraint.counts().length; i++) {
            if (constraint.counts()[i] != bound.count()) {
                boolean sameSide = constraint.factors()[i] > 0 == own > 0;
                await(constraint.counts()[i], sameSide != bound.high());
            }
        }
    }

    private void await(int count, boolean high) {
        Bound bound = new Bound(count, high);
        if (!known.isPublished(count) && seen.add(bound)) {
            waiting.add(bound);
        }
    }

    private void tell(int number) {
        statements.computeIfAbsent(number, _ -> {
            Constraint constraint = constraints.get(number);
            List<org.cohorte.figures.FigureKey> figures = new ArrayList<>();
            for (int count : constraint.counts()) {
                figures.addAll(counts.figures(count));
                if (constraint.reason() == Reason.RANKING) {
                    figures.addAll(counts.places(count));
                }
                isBeyondNetwork |= known.isPublished(count) && !ofNetwork.isFixed(count);
            }
            isBeyondNetwork |= constraint.reason() == Reason.RANKING;
            List<TellingCount> told = Arrays.stream(constraint.counts()).filter(count -> known.isFixed(count) && known.lowFrom[count] == Known.PUBLISHED)
                    .mapToObj(count -> counts.telling(count, known)).flatMap(Optional::stream).toList();
            return new Statement(constraint.reason(), () -> text(constraint), figures, told);
        });
    }

    private Statement ofCount(Bound bound, int from) {
        return new Statement(from == Known.BY_DEFINITION ? Reason.DEFINITION : Reason.ROW, () -> text(bound, from), counts.figures(bound.count()), List.of());
    }

    private String text(Bound bound, int from) {
        return counts.text(bound.count()) + (bound.high() ? " ≤ " + known.high[bound.count()] : " ≥ " + known.low[bound.count()]) + switch (from) {
            case Known.BY_DEFINITION -> ": by its definition";
            case Known.ROW_THERE -> ": it has a row";
            case Known.ROW_MISSING -> ": a row is missing that it would have";
            case Known.PRIMARY_CODE -> ": the code of a primary suppression";
            default -> ": the code of a secondary suppression";
        };
    }

    /** Positive factors stand left, negative ones right of the sign. */
    private String text(Constraint constraint) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = constraint.counts().length - 1; i >= 0; i--) {
            StringBuilder side = constraint.factors()[i] > 0 ? left : right;
            side.append(side.isEmpty() ? "" : " + ").append(Math.abs(constraint.factors()[i]) == 1 ? "" : Math.abs(constraint.factors()[i]) + " × ").append(told(constraint.counts()[i]));
        }
        if (constraint.limit() != 0 || right.isEmpty()) {
            right.append(right.isEmpty() ? "" : constraint.limit() < 0 ? " − " : " + ").append(right.isEmpty() ? constraint.limit() : Math.abs(constraint.limit()));
        }
        if (constraint.equality() && !left.isEmpty() && !right.isEmpty()) {
            return right + " = " + left;
        }
        return left.isEmpty() ? "0 " + sign(constraint) + " " + right : left + " " + sign(constraint) + " " + right;
    }

    private static String sign(Constraint constraint) {
        return constraint.equality() ? "=" : "≤";
    }

    private String told(int count) {
        String value = known.isPublished(count) ? Long.toString(known.low[count]) + (known.lowFrom[count] == Known.EARLIER ? ", published before" : "")
                : known.isFixed(count) ? "not told, " + known.low[count] : "not told";
        return counts.text(count) + " [" + value + "]";
    }
}

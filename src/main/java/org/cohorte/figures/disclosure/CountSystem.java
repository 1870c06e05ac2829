package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.figures.AttackReport.TellingCount;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Population;
import org.cohorte.figures.disclosure.Suppression.Candidate;
import org.jspecify.annotations.Nullable;

/** Figures that share columns, and so are protected together: of one population, in one year or in all. */
final class CountSystem {

    private final CountSpace space;
    private final FigureColumns columns;
    private final List<Column> relations;
    private final PrimaryRule rule;

    /** In the order in which they are wanted in print. */
    private final List<Figure> figures;
    private final Population population;
    private final Set<Integer> years;

    /** Made where it is first needed. */
    private @Nullable AskedFor askedFor;

    CountSystem(CountSpace space, FigureColumns columns, List<Column> relations, PrimaryRule rule, List<Figure> inOrder) {
        this.space = space;
        this.columns = columns;
        this.relations = relations;
        this.rule = rule;
        this.figures = inOrder;
        this.population = inOrder.getFirst().indicator().population();
        this.years = inOrder.stream().map(Figure::year).collect(Collectors.toSet());
    }

    /** How each figure is to be published, and those to be hidden that were shown before. */
    record Protection(Map<Figure, Confidentiality> confidentiality, List<FigureKey> shownBefore) {

        /** Those hidden for the sake of others. */
        Set<Figure> hidden() {
            return confidentiality.entrySet().stream().filter(entry -> entry.getValue() == Confidentiality.D).map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        }
    }

    /**
     * @param further counts that are not to be told either, though they are large enough: something hidden is narrowed by them
     * @param hidden  figures that are not offered again
     */
    Protection protect(EarlierFigures earlier, Collection<TellingCount> further, Set<Figure> hidden) {
        Map<Figure, Confidentiality> protection = new IdentityHashMap<>();
        List<Column> known = new ArrayList<>(relations);
        known.addAll(protectNetwork(protection));
        Secrets secrets = new Secrets(rule);
        List<Column> published = new ArrayList<>();
        Offer offer = new Offer();
        for (Figure figure : figures) {
            List<Column> shown = columns.of(figure);
            if (earlier.hasShown(figure)) {
                published.addAll(shown);
            }
            if (rule.hides(figure)) {
                secrets.add(figure, shown);
                protection.put(figure, Confidentiality.C);
            } else if (!isOfNetwork(figure) && (earlier.staysHidden(figure) || hidden.contains(figure))) {
                protection.put(figure, Confidentiality.D);
            } else if (!isOfNetwork(figure)) {
                offer.add(figure, shown);
            }
        }
        secrets.addSums(relations, space);
        further.forEach(told -> secrets.add(columns.of(told)));
        List<Candidate> candidates = offer.candidates();
        Suppression found = Suppression.of(new Suppression.Task(pivotRank(candidates, secrets.lonelyRows()), secrets.lonelyRows(), known, secrets.all(), published, candidates));
        offer.answered(found, protection);
        return new Protection(protection, found.givenAway().stream().mapToObj(secrets::figureOf).flatMap(Optional::stream).map(FigureKey::of).distinct().toList());
    }

    /** Figures that are published unless they give something away, in the order in which they are wanted; where one counts nobody, that comes before all. */
    private static final class Offer {

        private final List<Figure> figures = new ArrayList<>();
        private final List<Candidate> shown = new ArrayList<>();
        private final List<Candidate> zeros = new ArrayList<>();

        void add(Figure figure, List<Column> columns) {
            figures.add(figure);
            shown.add(new Candidate(columns));
            if (saysNone(figure)) {
                zeros.add(new Candidate(List.of(columns.getFirst())));
            }
        }

        List<Candidate> candidates() {
            return Stream.concat(zeros.stream(), shown.stream()).toList();
        }

        void answered(Suppression found, Map<Figure, Confidentiality> protection) {
            for (int i = 0; i < figures.size(); i++) {
                protection.put(figures.get(i), found.hidden().get(zeros.size() + i) ? Confidentiality.D : Confidentiality.F);
            }
        }
    }

    /**
     * The network first and by itself: a figure of it is never a further one to hide for the sake of a member's. It is hidden only where it and another one of the
     * network tell a secret of the network: for its own sake, then.
     *
     * @return the columns that are told, around which all else is hidden
     */
    private List<Column> protectNetwork(Map<Figure, Confidentiality> protection) {
        Secrets secrets = new Secrets(rule);
        List<Figure> offered = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Figure figure : figures.stream().filter(CountSystem::isOfNetwork).toList()) {
            if (rule.hides(figure)) {
                secrets.add(figure, columns.of(figure));
            } else {
                offered.add(figure);
                candidates.add(new Candidate(columns.of(figure), false));
            }
        }
        Suppression found = Suppression.of(new Suppression.Task(pivotRank(candidates, new BitSet()), new BitSet(), relations, secrets.all(), List.of(), candidates));
        List<Column> told = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            boolean hidden = found.hidden().get(i);
            protection.put(offered.get(i), hidden ? Confidentiality.C : Confidentiality.F);
            if (!hidden) {
                told.addAll(candidates.get(i).columns());
            }
        }
        return told;
    }

    /** Whether readers look for a count first, whichever figure tells it. */
    boolean isAskedFor(TellingCount told) {
        if (askedFor == null) {
            List<Column> lookedAt = figures.stream().filter(figure -> AskedFor.isLookedAt(figure.dimensions())).flatMap(figure -> columns.of(figure).stream()).toList();
            askedFor = new AskedFor(space.rows(), relations, lookedAt);
        }
        return askedFor.has(columns.of(told));
    }

    /** Whether a count is of the people of this system. */
    boolean knows(TellingCount told) {
        return told.population() == population && years.contains(told.year());
    }

    private static boolean isOfNetwork(Figure figure) {
        return figure.dimensions().isEmpty();
    }

    /** Nobody is counted: everybody may guess it, so that it protects nothing and comes before all that is larger. */
    private static boolean saysNone(Figure figure) {
        return switch (figure.value()) {
            case Value.Count(long count) -> count == 0;
            case Value.Share(long numerator, long _) -> numerator == 0;
            case Value.Estimated _, Value.Hidden() -> false;
        };
    }

    /** The later a row is wanted, the rather it is expressed by others: most of these have gone by then. */
    private int[] pivotRank(List<Candidate> candidates, BitSet lonelyRows) {
        int[] rank = new int[space.rows()];
        Arrays.fill(rank, candidates.size() + 1);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            for (Column column : candidates.get(i).columns()) {
                for (int place = 0; place < column.size(); place++) {
                    rank[column.row(place)] = i + 1;
                }
            }
        }
        lonelyRows.stream().forEach(row -> rank[row] = 0);
        return rank;
    }
}

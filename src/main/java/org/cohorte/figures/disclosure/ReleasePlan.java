package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.PlanSummary;
import org.cohorte.figures.Population;
import org.cohorte.figures.ProtectedFigures;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.jobs.SharedWork;
import org.cohorte.foundation.text.Messages;

/** One plan for all figures of a release: each is free, hidden for its own sake, or hidden so that no other hidden one can be worked out. */
public final class ReleasePlan {

    /** What is protected: programmes and sessions are not people. */
    public static final Set<Population> PEOPLE = EnumSet.complementOf(EnumSet.of(Population.SESSION));

    /** Breakdowns of which the public catalogue tells where they meet; counts that cross two of them show where nobody can be. */
    public static final Set<Breakdown> CATALOGUE = Relations.CATALOGUE;

    /** Systems that are protected at once: each holds much memory. */
    private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final ReleaseTables tables;
    private final PrimaryRule rule;
    private final EarlierFigures earlier;

    public ReleasePlan(ReleaseTables tables, DisclosureSettings settings, EarlierFigures earlier) {
        this.tables = tables;
        this.rule = new PrimaryRule(settings);
        this.earlier = earlier;
    }

    /**
     * Protects figures together: so that nothing hidden can be worked out from what is shown, and then, as long as an attacker narrows something hidden more than
     * the settings allow, so that the nearest count that the narrowing leans on is not told either.
     *
     * @param figures  of the tables of the release, not protected, in the order of the file
     * @param counts   that they were made of; those that cross two breakdowns of the catalogue may be among them, beyond the tables
     * @param possible the same counts of people of every kind that there can be
     */
    public ProtectedFigures protect(List<Figure> figures, Map<Population, Counts> counts, Map<Population, Counts> possible, Progress progress) {
        List<ProtectedSystem> systems = systems(figures, counts, possible, earlier.beside(figures, rule.settings()));
        Siege siege = new Siege(rule.settings(), Catalogue.of(counts.values()), earlier);
        List<Figure> counted = figures.stream().filter(figure -> !figure.indicator().isEstimate()).toList();
        Map<Figure, Confidentiality> confidentiality = new IdentityHashMap<>();
        try (Progress.Step step = progress.step(Messages.inBoth(KeyFigures.class, "figures.protecting"), -1)) {
            do {
                List<ProtectedSystem> anew = systems.stream().filter(ProtectedSystem::isToBeProtected).toList();
                SharedWork.run(anew, Collections.nCopies(AT_ONCE, ProtectedSystem::protect));
                anew.forEach(system -> confidentiality.putAll(system.protection().confidentiality()));
                Ranking.protect(counted, confidentiality);
                step.advance(1);
            } while (siege.goesOn(with(counted, confidentiality), systems));
        }
        List<Figure> protectedFigures = with(withoutUntoldEstimates(figures, confidentiality), confidentiality);
        List<FigureKey> shownBefore = systems.stream().flatMap(system -> system.protection().shownBefore().stream()).toList();
        return new ProtectedFigures(protectedFigures, PlanSummary.of(protectedFigures, shownBefore));
    }

    /**
     * An estimate is told where the raw rate and the response are, since its interval tells both. Elsewhere it has no row at all, hidden or not: whether enough
     * answered for an estimate would tell of a hidden response.
     */
    private static List<Figure> withoutUntoldEstimates(List<Figure> figures, Map<Figure, Confidentiality> confidentiality) {
        Set<FigureKey> told = new HashSet<>();
        confidentiality.forEach((figure, code) -> {
            if (code == Confidentiality.F) {
                told.add(FigureKey.of(figure));
            }
        });
        return figures.stream().filter(figure -> !figure.indicator().isEstimate() || figure.indicator().toldBeside().stream()
                .allMatch(beside -> told.contains(new FigureKey(beside, figure.year(), figure.dimensions(), figure.members())))).toList();
    }

    private static boolean isCounted(Figure figure) {
        return figure.indicator().isOfPeople() && figure.indicator().kind() != Indicator.Kind.RANK && !figure.indicator().isEstimate();
    }

    private List<ProtectedSystem> systems(List<Figure> figures, Map<Population, Counts> counts, Map<Population, Counts> possible, EarlierFigures before) {
        Map<Population, List<Figure>> byPopulation = figures.stream().filter(ReleasePlan::isCounted)
                .collect(Collectors.groupingBy(figure -> figure.indicator().population(), TreeMap::new, Collectors.toList()));
        List<ProtectedSystem> systems = new ArrayList<>();
        byPopulation.forEach((population, all) -> systems.addAll(systems(all, counts.get(population), new CountAlgebra(possible.get(population)), before)));
        return systems;
    }

    /** A year at a time, where no figure is summed over years. */
    private List<ProtectedSystem> systems(List<Figure> figures, Counts counts, CountAlgebra algebra, EarlierFigures before) {
        CountSpace space = new CountSpace(counts, algebra, tables);
        Map<Integer, List<Column>> relations = Relations.of(space, counts, tables);
        FigureColumns columns = new FigureColumns(space, counts.counts().stream().mapToInt(MemberCounts::year).min().orElse(0));
        Comparator<Figure> order = PublicationOrder.of(tables);
        boolean together = figures.stream().anyMatch(figure -> figure.indicator().kind() == Indicator.Kind.CUMULATIVE || figure.indicator().years() > 1);
        if (together) {
            List<Column> all = relations.values().stream().flatMap(List::stream).toList();
            return List.of(new ProtectedSystem(new CountSystem(space, columns, all, rule, figures.stream().sorted(order).toList()), before));
        }
        Map<Integer, List<Figure>> byYear = figures.stream().collect(Collectors.groupingBy(Figure::year, TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream().map(year -> new ProtectedSystem(
                new CountSystem(space, columns, relations.getOrDefault(year.getKey(), List.of()), rule, year.getValue().stream().sorted(order).toList()), before)).toList();
    }

    private static List<Figure> with(List<Figure> figures, Map<Figure, Confidentiality> confidentiality) {
        return figures.stream().map(figure -> with(figure, confidentiality.getOrDefault(figure, Confidentiality.F))).toList();
    }

    private static Figure with(Figure figure, Confidentiality confidentiality) {
        return new Figure(figure.indicator(), figure.year(), figure.dimensions(), figure.members(),
                confidentiality == Confidentiality.F ? figure.value() : new Value.Hidden(), figure.status(), confidentiality);
    }
}

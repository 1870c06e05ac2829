package org.cohorte.figures.attack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import org.jspecify.annotations.Nullable;

/** Substitutes what is told, carries bounds, eliminates, and asks the linear program for the rest; the same publication gives the same report. */
public final class Attacker implements Attacks {

    /** Known beforehand; any other is made anew. */
    private final @Nullable Ground ground;

    public Attacker() {
        this(null);
    }

    private Attacker(@Nullable Ground ground) {
        this.ground = ground;
    }

    @Override
    public Attacks onRowsOf(PublishedFigures published) {
        return new Attacker(Ground.of(published));
    }

    /** Where not all fits, a publication before was of other records after all, or else the codes are not what they say. */
    @Override
    public AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier, Depth depth, Progress progress) {
        Ground ofThese = ground != null && ground.isOf(published) ? ground : Ground.of(published);
        PublishedCounts counts = ofThese.counts(published);
        try {
            return attack(ofThese, counts, earlier, depth, progress);
        } catch (Known.ContradictoryFigures e) {
            if (!earlier.isEmpty()) {
                List<PublishedFigures> fitting = earlier.size() == 1 ? List.of() : fitting(ofThese, counts, earlier, depth);
                return attack(published, fitting, depth, progress).settingAside(earlier.size() - fitting.size());
            }
            if (published.rules().codesTell()) {
                return attack(published.withCodesAlike(), earlier, depth, progress);
            }
            throw new ContradictoryPublication(counts.text(e.count), e);
        }
    }

    /** The publications before that fit what is published now, those nearest in time taken in first. */
    private static List<PublishedFigures> fitting(Ground ground, PublishedCounts counts, List<PublishedFigures> earlier, Depth depth) {
        Deque<PublishedFigures> fitting = new ArrayDeque<>();
        for (PublishedFigures before : earlier.reversed()) {
            fitting.addFirst(before);
            if (contradict(ground, counts, List.copyOf(fitting), depth)) {
                fitting.removeFirst();
            }
        }
        return List.copyOf(fitting);
    }

    private static boolean contradict(Ground ground, PublishedCounts counts, List<PublishedFigures> earlier, Depth depth) {
        try {
            attack(ground, counts, earlier, depth, Progress.silent());
            return false;
        } catch (Known.ContradictoryFigures _) {
            return true;
        }
    }

    private static AttackReport attack(Ground ground, PublishedCounts counts, List<PublishedFigures> earlier, Depth depth, Progress progress) {
        Known known = Reading.of(counts, ground.statements());
        EarlierPublications.tell(counts, known, earlier);
        List<Constraint> constraints = ground.constraints(counts, known);
        Propagation propagation = new Propagation(constraints, known, counts.published().rules().settings().threshold());
        propagation.run();
        if (counts.published().rules().codesTell()) {
            propagation.primaryShares(counts);
        }
        Findings findings = new Findings(counts, constraints, known, ground.ofNetwork(counts));
        List<Component> components = depth == Depth.BOUNDS ? List.of() : Component.of(constraints, known);
        if (depth.compareTo(Depth.NEAR) < 0) {
            search(findings, components, depth, ground.solvedPrograms());
        } else {
            try (Progress.Step step = progress.step(Messages.inBoth(Attacks.class, "figures.attacking"), components.stream().mapToLong(findings::open).sum())) {
                ground.solvedPrograms().begin(step::advance);
                search(findings, components, depth, ground.solvedPrograms());
            }
        }
        return findings.report();
    }

    private static void search(Findings findings, List<Component> components, Depth depth, SolvedPrograms solved) {
        components.parallelStream().flatMapToInt(component -> contradiction(findings, component, depth, solved)).min().ifPresent(count -> {
            throw new Known.ContradictoryFigures(count);
        });
    }

    /** Where no numbers fit a component, its first count; the first of all is named, whichever component was looked at first. */
    private static IntStream contradiction(Findings findings, Component component, Depth depth, SolvedPrograms solved) {
        try {
            findings.search(component, depth, solved);
            return IntStream.empty();
        } catch (Known.ContradictoryFigures e) {
            return IntStream.of(e.count);
        }
    }
}

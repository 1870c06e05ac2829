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

    /** Of the rows that were attacked last, where more attacks on them are to come; any other is made anew. */
    private @Nullable Ground ground;

    public Attacker() {
        this(null);
    }

    private Attacker(@Nullable Ground ground) {
        this.ground = ground;
    }

    @Override
    public Attacks onRowsOf(PublishedFigures published) {
        return new Attacker(Ground.of(JointPublication.of(published, List.of())));
    }

    /** Where not all fits, a publication before was of other records after all, or else the codes are not what they say. */
    @Override
    public AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier, Depth depth, Progress progress) {
        JointPublication joint = JointPublication.of(published, earlier);
        Ground ofThese = groundOf(joint);
        PublishedCounts counts = ofThese.counts(joint);
        try {
            return attack(ofThese, ofThese.linearPrograms(), counts, depth, progress);
        } catch (Known.ContradictoryFigures e) {
            ofThese.linearPrograms().forget();
            if (!earlier.isEmpty()) {
                List<PublishedFigures> fitting = earlier.size() == 1 ? List.of() : fitting(published, earlier, depth);
                return attack(published, fitting, depth, progress).settingAside(earlier.size() - fitting.size());
            }
            if (published.rules().codesTell()) {
                return attack(published.withCodesAlike(), earlier, depth, progress);
            }
            throw new ContradictoryPublication(counts.text(e.count), e);
        }
    }

    private Ground groundOf(JointPublication joint) {
        Ground last = ground;
        if (last != null && last.isOf(joint)) {
            return last;
        }
        Ground made = Ground.of(joint);
        if (last != null) {
            ground = made;
        }
        return made;
    }

    /** The publications before that fit what is published now, those nearest in time taken in first. */
    private List<PublishedFigures> fitting(PublishedFigures published, List<PublishedFigures> earlier, Depth depth) {
        Deque<PublishedFigures> fitting = new ArrayDeque<>();
        for (PublishedFigures before : earlier.reversed()) {
            fitting.addFirst(before);
            if (contradict(JointPublication.of(published, List.copyOf(fitting)), depth)) {
                fitting.removeFirst();
            }
        }
        return List.copyOf(fitting);
    }

    private boolean contradict(JointPublication joint, Depth depth) {
        Ground ofThese = groundOf(joint);
        try {
            PublishedCounts counts = ofThese.counts(joint);
            attack(ofThese, new LinearPrograms(counts.numbering().size()), counts, depth, Progress.silent());
            return false;
        } catch (Known.ContradictoryFigures _) {
            return true;
        }
    }

    private static AttackReport attack(Ground ground, LinearPrograms programs, PublishedCounts counts, Depth depth, Progress progress) {
        Known known = Reading.of(counts, ground.statements());
        List<Constraint> constraints = ground.constraints(counts, known);
        Propagation propagation = new Propagation(constraints, known, counts.published().rules().settings().threshold());
        propagation.run();
        if (counts.published().rules().codesTell()) {
            propagation.primaryShares(counts);
        }
        Findings findings = new Findings(counts, constraints, known, ground.ofNetwork(counts));
        List<Component> components = depth == Depth.BOUNDS ? List.of() : Component.of(constraints, known);
        if (depth.compareTo(Depth.NEAR) < 0) {
            search(findings, components, depth, programs);
        } else {
            try (Progress.Step step = progress.step(Messages.inBoth(Attacks.class, "figures.attacking"), components.stream().mapToLong(findings::open).sum())) {
                programs.begin(step::advance);
                search(findings, components, depth, programs);
            }
        }
        return findings.report();
    }

    private static void search(Findings findings, List<Component> components, Depth depth, LinearPrograms programs) {
        components.parallelStream().flatMapToInt(component -> contradiction(findings, component, depth, programs)).min().ifPresent(count -> {
            throw new Known.ContradictoryFigures(count);
        });
    }

    /** Where no numbers fit a component, its first count; the first of all is named, whichever component was looked at first. */
    private static IntStream contradiction(Findings findings, Component component, Depth depth, LinearPrograms programs) {
        try {
            findings.search(component, depth, programs);
            return IntStream.empty();
        } catch (Known.ContradictoryFigures e) {
            return IntStream.of(e.count);
        }
    }
}

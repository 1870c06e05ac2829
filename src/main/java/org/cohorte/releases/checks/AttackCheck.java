package org.cohorte.releases.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.editions.PlanFile;
import org.cohorte.releases.editions.Publications;

/**
 * The attack of a reader on the files of a draft and of the editions before it. What bounds and exact computation narrow must be mended; what linear programs alone
 * narrow is told by so many: the plan is made against them too, and may have come to no rest.
 */
final class AttackCheck {

    private static final AttackReport NOTHING = new AttackReport(List.of());

    private final AttackReport exact;
    private final AttackReport withPrograms;

    /** That the figures contradict each other; then nothing else was looked at. */
    private final Optional<Finding> contradiction;

    /** What earlier editions gave away is told by a check of its own: it cannot be taken back. */
    private final Set<FigureKey> shownBefore;

    private AttackCheck(AttackReport exact, AttackReport withPrograms, Optional<Finding> contradiction, Set<FigureKey> shownBefore) {
        this.exact = exact;
        this.withPrograms = withPrograms;
        this.contradiction = contradiction;
        this.shownBefore = shownBefore;
    }

    static AttackCheck of(Edition draft, List<Path> earlier) {
        Set<FigureKey> shownBefore = Set.copyOf(PlanFile.in(draft).shownBefore());
        PublishedFigures published = Publications.in(draft.files().folder());
        List<PublishedFigures> before = earlier.stream().map(Publications::in).toList();
        Attacks attacks = Attacks.alone().onRowsOf(published);
        try {
            return new AttackCheck(attacks.attack(published, before, Attacks.Depth.EQUATIONS), attacks.attack(published, before, Attacks.Depth.NEAR), Optional.empty(), shownBefore);
        } catch (ContradictoryPublication e) {
            Finding finding = new Finding("attack:contradiction", Check.Texts.of("attack.contradiction", e.count()), List.of());
            return new AttackCheck(NOTHING, NOTHING, Optional.of(finding), shownBefore);
        }
    }

    CheckResult narrowed() {
        return CheckResult.of(Check.ATTACK, Stream.concat(contradiction.stream(), narrowed(exact).map(AttackCheck::finding)).toList());
    }

    CheckResult narrowedByPrograms() {
        Set<FigureKey> already = narrowed(exact).map(cell -> PlanFile.key(cell.figure())).collect(Collectors.toSet());
        return together(Check.NARROWED_BY_PROGRAMS, narrowed(withPrograms).map(cell -> PlanFile.key(cell.figure())).filter(key -> !already.contains(key)));
    }

    private Stream<AttackReport.Cell> narrowed(AttackReport report) {
        return report.breaches().stream().filter(cell -> !shownBefore.contains(PlanFile.key(cell.figure())));
    }

    CheckResult toldByTheNetwork() {
        return together(Check.TOLD_BY_THE_NETWORK, withVerdict(Verdict.TOLD_BY_THE_NETWORK));
    }

    CheckResult narrowedAboveThreshold() {
        return together(Check.NARROWED_ABOVE_THRESHOLD, withVerdict(Verdict.NARROWED_ABOVE_THRESHOLD));
    }

    private Stream<FigureKey> withVerdict(Verdict verdict) {
        return withPrograms.cells().stream().filter(cell -> cell.verdict() == verdict).map(cell -> PlanFile.key(cell.figure()));
    }

    private static CheckResult together(Check check, Stream<FigureKey> figures) {
        List<FigureKey> keys = figures.distinct().toList();
        return CheckResult.of(check, keys.isEmpty() ? List.of() : List.of(new Finding(check.code(), Check.Texts.of(check.code() + ".finding", keys.size()), keys)));
    }

    private static Finding finding(AttackReport.Cell cell) {
        FigureKey key = PlanFile.key(cell.figure());
        String part = cell.part().name().toLowerCase(Locale.ROOT);
        return new Finding("attack:" + key + ":" + part, Check.Texts.of("attack.finding." + part, key.toString(), cell.interval().lowest(), cell.interval().highest()), List.of(key));
    }
}

package org.cohorte.releases.checks;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.editions.EditionAttack;
import org.cohorte.releases.editions.PlanFile;
import org.cohorte.releases.editions.Publications;

/** The attack of a reader on the files of a draft and of the editions before it. */
final class AttackCheck {

    private final EditionAttack attack;

    /** That the figures contradict each other; then nothing else was looked at. */
    private final Optional<Finding> contradiction;

    /** What the plan could not hide any more. */
    private final Set<FigureKey> shownBefore;

    private final List<FewBetweenEditions.Difference> fewBetween;

    private AttackCheck(EditionAttack attack, Optional<Finding> contradiction, Set<FigureKey> shownBefore,
            List<FewBetweenEditions.Difference> fewBetween) {
        this.attack = attack;
        this.contradiction = contradiction;
        this.shownBefore = shownBefore;
        this.fewBetween = fewBetween;
    }

    /** @param shownBefore what the plan could not hide any more */
    static AttackCheck of(Edition draft, List<FigureKey> shownBefore, List<Path> earlier) {
        PublishedFigures published = Publications.in(draft.files().folder());
        List<PublishedFigures> before = earlier.stream().map(Publications::in).toList();
        List<FewBetweenEditions.Difference> fewBetween = new FewBetweenEditions(published).since(before);
        try {
            EditionAttack attack = EditionAttack.on(published, before, Attacks.Depth.FAR, Progress.silent());
            return new AttackCheck(attack, Optional.empty(), new LinkedHashSet<>(shownBefore), fewBetween);
        } catch (ContradictoryPublication e) {
            Finding finding = new Finding("attack:contradiction", Check.Texts.of("attack.contradiction", e.count()), List.of());
            return new AttackCheck(new EditionAttack(new AttackReport(List.of()), List.of()), Optional.of(finding), new LinkedHashSet<>(shownBefore), fewBetween);
        }
    }

    /** Count by count: an earlier edition may have given away the base of a share, and this one its numerator. */
    CheckResult narrowed() {
        Stream<Finding> narrowed = attack.breaches().stream().filter(cell -> !shownBefore.contains(PlanFile.key(cell.figure()))).map(AttackCheck::finding);
        return CheckResult.of(Check.ATTACK, Stream.concat(contradiction.stream(), narrowed).toList());
    }

    /** It cannot be taken back. */
    CheckResult givenAwayBefore() {
        Stream<FigureKey> found = attack.givenAway().stream().map(cell -> PlanFile.key(cell.figure()));
        return together(Check.SHOWN_BEFORE, Stream.concat(shownBefore.stream(), found).distinct().toList());
    }

    CheckResult fewBetweenEditions() {
        return together(Check.FEW_BETWEEN_EDITIONS, fewBetween.stream().map(few -> PlanFile.key(few.key())).distinct().toList(), fewBetween.stream().map(Object::toString));
    }

    CheckResult setAside() {
        return CheckResult.of(Check.EARLIER_SET_ASIDE, attack.report().setAside() == 0 ? List.of()
                : List.of(new Finding(Check.EARLIER_SET_ASIDE.code(), Check.Texts.of("earlier_set_aside.finding", attack.report().setAside()), List.of())));
    }

    CheckResult toldByTheNetwork() {
        return together(Check.TOLD_BY_THE_NETWORK, Verdict.TOLD_BY_THE_NETWORK);
    }

    CheckResult narrowedAboveThreshold() {
        return together(Check.NARROWED_ABOVE_THRESHOLD, Verdict.NARROWED_ABOVE_THRESHOLD);
    }

    private CheckResult together(Check check, Verdict verdict) {
        return together(check, attack.report().cells().stream().filter(cell -> cell.verdict() == verdict).map(cell -> PlanFile.key(cell.figure())).distinct().toList());
    }

    private static CheckResult together(Check check, List<FigureKey> keys) {
        return together(check, keys, keys.stream().map(FigureKey::toString));
    }

    private static CheckResult together(Check check, List<FigureKey> keys, Stream<String> found) {
        return CheckResult.of(check, keys.isEmpty() ? List.of() : List.of(new Finding(check.code(), Check.Texts.of(check.code() + ".finding", keys.size()), keys, found)));
    }

    private static Finding finding(AttackReport.Cell cell) {
        FigureKey key = PlanFile.key(cell.figure());
        String part = cell.part().name().toLowerCase(Locale.ROOT);
        return new Finding("attack:" + key + ":" + part, Check.Texts.of("attack.finding." + part, key.toString(), cell.interval().lowest(), cell.interval().highest()), List.of(key));
    }
}

package org.cohorte.releases.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.editions.PlanFile;
import org.cohorte.releases.editions.Publications;

/** The attack of a reader on the files of a draft and of the editions before it. */
final class AttackCheck {

    private final Attacks attacks;

    AttackCheck(Attacks attacks) {
        this.attacks = attacks;
    }

    CheckResult check(Path draft, List<Path> earlier) {
        AttackReport report = attacks.attack(Publications.in(draft), earlier.stream().map(Publications::in).toList());
        return CheckResult.of(Check.ATTACK, report.breaches().stream().map(AttackCheck::finding).toList());
    }

    private static Finding finding(AttackReport.Cell cell) {
        FigureKey key = PlanFile.key(cell.figure());
        String part = cell.part().name().toLowerCase(Locale.ROOT);
        return new Finding("attack:" + key + ":" + part, Check.Texts.of("attack.finding", key.toString(), cell.toString()), List.of(key));
    }
}

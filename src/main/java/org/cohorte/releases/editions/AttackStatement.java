package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.editions.Verification.Statement;

/** What a reader of an edition's files, and of those before it, can work out of what is hidden. */
final class AttackStatement {

    private static final int SHOWN = 5;

    private final Edition edition;
    private final FrozenEditions others;

    AttackStatement(Edition edition, FrozenEditions others) {
        this.edition = edition;
        this.others = others;
    }

    Statement statement(Progress progress) {
        List<Path> earlier = edition.manifest().earlier().stream().map(others::find).flatMap(Optional::stream).toList();
        AttackReport report;
        try (Progress.Step step = progress.step(Messages.inBoth(AttackStatement.class, "step.attack"), -1)) {
            report = Attacks.alone().attack(Publications.in(edition.files().folder()), earlier.stream().map(Publications::in).toList(), Attacks.Depth.INTERVALS);
            step.advance(1);
        } catch (ContradictoryPublication e) {
            return Statement.differs("attack.contradiction", e.count());
        }
        List<AttackReport.Cell> breaches = report.breaches();
        return breaches.isEmpty() ? Statement.agrees("attack.held", Integer.toString(report.cells().size()),
                Long.toString(report.count(AttackReport.Verdict.TOLD_BY_THE_NETWORK)), Long.toString(report.count(AttackReport.Verdict.NARROWED_ABOVE_THRESHOLD)))
                : Statement.differs("attack.narrowed", Integer.toString(breaches.size()), Integer.toString(report.cells().size()))
                        .with(breaches.stream().limit(SHOWN).map(AttackReport.Cell::toString).toList());
    }
}

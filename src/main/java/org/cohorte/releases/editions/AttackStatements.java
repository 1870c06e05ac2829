package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.editions.Verification.Statement;

/** Whether an edition's files, and those of the editions before it that are here, keep what they hide from a reader. */
final class AttackStatements {

    private static final int SHOWN = 5;

    /** What a linear program narrows may follow from hundreds of figures: a line names the first of them. */
    private static final int LONGEST_LINE = 400;

    private final Edition edition;
    private final FrozenEditions others;

    AttackStatements(Edition edition, FrozenEditions others) {
        this.edition = edition;
        this.others = others;
    }

    List<Statement> of(Attacks.Depth reach, Progress progress) {
        List<Statement> statements = new ArrayList<>();
        List<PublishedFigures> earlier = new ArrayList<>();
        for (EditionManifest.Earlier named : edition.manifest().earlier()) {
            Optional<Path> found = others.find(named);
            found.ifPresentOrElse(folder -> earlier.add(Publications.in(folder)), () -> statements.add(Statement.unchecked("attack.earlierGone", named.address().path())));
        }
        try {
            EditionAttack attack = EditionAttack.on(Publications.in(edition.files().folder()), earlier, reach, progress);
            if (attack.report().setAside() > 0) {
                statements.add(Statement.unchecked("attack.setAside", Integer.toString(attack.report().setAside())));
            }
            statements.add(statement(attack));
        } catch (ContradictoryPublication e) {
            statements.add(Statement.differs("attack.contradiction", e.count()));
        }
        return statements;
    }

    private static Statement statement(EditionAttack attack) {
        AttackReport report = attack.report();
        List<AttackReport.Cell> breaches = attack.breaches();
        return breaches.isEmpty() ? Statement.agrees("attack.held", Integer.toString(report.cells().size()), Long.toString(report.count(Verdict.TOLD_BY_THE_NETWORK)),
                Long.toString(report.count(Verdict.NARROWED_ABOVE_THRESHOLD)), Integer.toString(attack.givenAway().size()))
                : Statement.differs("attack.narrowed", Integer.toString(breaches.size()), Integer.toString(report.cells().size()))
                        .with(breaches.stream().limit(SHOWN).map(AttackStatements::line).toList());
    }

    private static String line(AttackReport.Cell cell) {
        String line = cell.toString();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }
}

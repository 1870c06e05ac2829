package org.cohorte.releases.editions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.foundation.jobs.Progress;

/**
 * What a reader of an edition's files, and of those before it, works out of what they hide.
 *
 * @param report    of the edition's figures; of those that only editions before it have, the breaches that rest on what the edition tells
 * @param givenAway the breaches that rest on what editions before it told: this cannot be taken back
 */
public record EditionAttack(AttackReport report, List<AttackReport.Cell> givenAway) {

    public EditionAttack {
        givenAway = List.copyOf(givenAway);
    }

    /** @throws ContradictoryPublication where no numbers fit all that is published */
    public static EditionAttack on(PublishedFigures published, List<PublishedFigures> earlier, Attacks.Depth depth, Progress progress) {
        AttackReport report = Attacks.alone().attack(published, earlier, depth, progress);
        FreshlyTold fresh = new FreshlyTold(published, earlier);
        Set<FigureKey> own = published.rows().stream().map(PublishedFigures.Row::key).collect(Collectors.toSet());
        List<AttackReport.Cell> cells = report.cells().stream().filter(cell -> own.contains(cell.figure()) || cell.verdict().isBreach() && fresh.isLeantOnBy(cell)).toList();
        return new EditionAttack(new AttackReport(cells, report.setAside()), cells.stream().filter(cell -> cell.verdict().isBreach() && !fresh.isLeantOnBy(cell)).toList());
    }

    /** What the edition gives away itself. */
    public List<AttackReport.Cell> breaches() {
        return report.breaches().stream().filter(cell -> !givenAway.contains(cell)).toList();
    }
}

package org.cohorte.releases.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.recount.Line;
import org.cohorte.recount.Recount;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.snapshots.Snapshot;

/** Every told figure of the network and of the single breakdowns against the one that recount/ works out from the same snapshot. */
public final class RecountCheck {

    private static final int SHOWN = 5;

    private final Edition edition;
    private final Snapshot snapshot;

    public RecountCheck(Edition edition, Snapshot snapshot) {
        this.edition = edition;
        this.snapshot = snapshot;
    }

    /** A told figure that recount/ works out otherwise. */
    public record Difference(PublishedFigure published, Line recounted) {}

    /** What was compared, and what differs. */
    public record Compared(long figures, List<Difference> differences) {}

    public Compared compare() {
        List<Difference> differences = new ArrayList<>();
        long figures = 0;
        for (Line line : Recount.of(snapshot).lines()) {
            Optional<PublishedFigure> told = edition.figure(new FigureKey(line.indicator(), line.year(), line.dimensions(), line.members())).filter(PublishedFigure::isTold);
            if (told.isPresent()) {
                figures++;
                if (!told.get().line().startsWith(line.csv().substring(0, line.csv().lastIndexOf(',') + 1))) {
                    differences.add(new Difference(told.get(), line));
                }
            }
        }
        return new Compared(figures, differences);
    }

    Statement statement() {
        Compared compared = compare();
        if (compared.differences().isEmpty()) {
            return Statement.agrees("recount.same", Long.toString(compared.figures()));
        }
        return Statement.differs("recount.differs", Integer.toString(compared.differences().size()))
                .with(compared.differences().stream().limit(SHOWN).map(d -> "- " + d.published().line() + "\n+ " + d.recounted().csv()).toList());
    }
}

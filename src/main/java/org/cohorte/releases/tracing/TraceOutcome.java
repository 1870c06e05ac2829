package org.cohorte.releases.tracing;

import java.util.List;
import java.util.Optional;

import org.cohorte.figures.CountedRecords.Answer;
import org.cohorte.figures.CountedRecords.Counted;
import org.cohorte.figures.CountedRecords.Part;
import org.cohorte.figures.Indicator;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.snapshots.RecordsBehind.Traced;

/** What became of the question why a figure is what it is. */
public sealed interface TraceOutcome {

    /** The figure that was asked about. */
    Asked asked();

    /** A figure of a version, and which of its counts. */
    record Asked(Version version, Edition edition, PublishedFigure figure, Part part) {

        /** What its edition tells of this count; empty where it hides the figure. */
        public Optional<Long> told() {
            return part == Part.DENOMINATOR ? counted().flatMap(PublishedFigure::denominator)
                    : counted().flatMap(f -> f.isShare() ? f.numerator() : Optional.of(f.value()).filter(v -> !v.isEmpty()).map(Long::valueOf));
        }

        /** Of an estimate the raw rate beside it, of a rank the head count that is ranked: these have counts. */
        private Optional<PublishedFigure> counted() {
            return switch (figure.unit()) {
                case "rank" -> edition.figure(figure.key().of("learners"));
                default -> figure.isEstimate() || figure.isWithheld() ? edition.figure(figure.key().of(Indicator.rawIdOf(figure.indicator()))) : Optional.of(figure);
            };
        }
    }

    /**
     * The records.
     *
     * @param answer of this count
     * @param other  how many the other count of a share counts
     * @param rows   of the page asked for
     */
    record Found(Asked asked, Indicator indicator, Answer answer, Optional<Long> other, List<Row> rows) implements TraceOutcome {

        /** Whether the snapshot, asked today, says what the edition says. */
        public boolean agrees() {
            return asked.told().filter(told -> told != answer.count()).isEmpty();
        }
    }

    /** A record with why it is counted, what it was then and what it is now. */
    record Row(Counted counted, Traced traced) {}

    /** The snapshot that the edition was computed from is not kept here, or is another one of that name. */
    record SnapshotGone(Asked asked) implements TraceOutcome {}

    /** This program defines no such indicator any more. */
    record DefinitionGone(Asked asked) implements TraceOutcome {}
}

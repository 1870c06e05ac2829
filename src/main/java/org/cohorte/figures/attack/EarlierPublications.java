package org.cohorte.figures.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;

/**
 * What publications before this one told. A reader takes the records of a population and year for the same where every figure told in
 * both is the same; where two before differ, the newer one holds.
 */
final class EarlierPublications {

    private EarlierPublications() {}

    static void tell(PublishedCounts counts, Known known, List<PublishedFigures> earlier) {
        if (earlier.isEmpty()) {
            return;
        }
        Map<FigureKey, Value> now = new HashMap<>();
        counts.published().rows().forEach(row -> now.put(row.key(), row.value()));
        for (PublishedFigures before : earlier.reversed()) {
            Set<PublishedFigures.Records> changed = before.changedSince(now);
            for (PublishedFigures.Row row : before.rows()) {
                Meaning meaning = before.meanings().get(row.key().indicator());
                if (meaning != null && meaning.equals(counts.published().meanings().get(row.key().indicator())) && before.recordsOf(row).filter(changed::contains).isEmpty()) {
                    tell(counts, known, row, meaning);
                }
            }
        }
    }

    private static void tell(PublishedCounts counts, Known known, PublishedFigures.Row row, Meaning meaning) {
        int cell = counts.numbering().cells().cell(new CellKey(meaning.population(), row.key().year(), row.key().dimensions(), row.key().members()));
        if (cell < 0 || meaning.years() > 1 || meaning.kind() == Indicator.Kind.RANK || meaning.kind() == Indicator.Kind.ESTIMATE) {
            return;
        }
        switch (row.value()) {
            case Value.Count(long value) -> publish(counts, known, cell, (meaning.kind() == Indicator.Kind.CUMULATIVE ? Numbering.CUMULATED : "") + meaning.numerator(), value);
            case Value.Share(long numerator, long denominator) -> {
                publish(counts, known, cell, meaning.numerator(), numerator);
                publish(counts, known, cell, meaning.denominator().orElseThrow(), denominator);
            }
            case Value.Hidden(), Value.Estimated _ -> { }
        }
    }

    private static void publish(PublishedCounts counts, Known known, int cell, String name, long value) {
        int count = counts.numbering().cells().count(cell, name);
        if (!known.isFixed(count)) {
            known.publish(count, value, Known.EARLIER);
        }
    }
}

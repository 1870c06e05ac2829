package org.cohorte.figures.attack;

import java.util.List;

import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.attack.JointPublication.Source;

/** What a reader learns of single counts: from the values told, from the rows that are there or missing, from the codes of hidden ones. */
final class Reading {

    private final PublishedCounts counts;
    private final Numbering numbering;
    private final DisclosureSettings settings;
    private final Known known;

    private Reading(PublishedCounts counts) {
        this.counts = counts;
        this.numbering = counts.numbering();
        this.settings = counts.published().rules().settings();
        this.known = new Known(numbering.size());
    }

    static Known of(PublishedCounts counts, Statements statements) {
        return of(counts, counts.rows(), statements);
    }

    /** As if of all figures those of the network alone were told. */
    static Known ofNetwork(PublishedCounts counts, Statements statements) {
        return of(counts, counts.rowsOfNetwork(), statements);
    }

    private static Known of(PublishedCounts counts, List<PublishedCounts.RowCounts> told, Statements statements) {
        Reading reading = new Reading(counts);
        told.forEach(reading::tell);
        statements.ofMissingRows().stream().forEach(count -> reading.known.atMost(count, 0, Known.ROW_MISSING));
        statements.ofNobody().stream().forEach(count -> reading.known.atMost(count, 0, Known.BY_DEFINITION));
        counts.rows().stream().filter(PublishedCounts.RowCounts::isHidden).forEach(reading::hidden);
        reading.pooledRows();
        return reading.known;
    }

    private void tell(PublishedCounts.RowCounts row) {
        int from = row.before() ? Known.EARLIER : Known.PUBLISHED;
        switch (row.told()) {
            case Value.Count(long count) -> {
                if (row.meaning().kind() != Indicator.Kind.RANK) {
                    known.publish(row.numerator(), count, from);
                }
            }
            case Value.Share(long numerator, long denominator) -> {
                known.publish(row.numerator(), numerator, from);
                known.publish(row.denominator(), denominator, from);
                known.publish(row.remainder(), denominator - numerator, from);
            }
            case Value.Hidden(), Value.Estimated _ -> { }
        }
    }

    /** Codes of publications before were given by other rules. */
    private void hidden(PublishedCounts.RowCounts row) {
        if (row.meaning().kind() == Indicator.Kind.RANK || row.source() != Source.NOW || !counts.published().rules().codesTell()) {
            return;
        }
        if (row.isShare()) {
            known.atLeast(row.denominator(), 1, Known.ROW_THERE);
        } else if (!row.isOfNetwork()) {
            int base = row.meaning().rows().map(name -> numbering.cells().count(row.cell(), name)).orElse(row.numerator());
            known.atLeast(base, 1, Known.ROW_THERE);
        }
        if (row.meaning().population() != Population.SESSION && !row.isOfNetwork()) {
            code(row);
        }
    }

    /**
     * C: from 1 to the threshold, or a share over too few, or one of which a small count is told. D: nothing of that. A figure of the network is
     * called primary where it gives another one away, and says nothing of its size.
     */
    private void code(PublishedCounts.RowCounts row) {
        boolean primary = row.row().confidentiality() == Confidentiality.C;
        if (primary && !row.isShare()) {
            known.atLeast(row.numerator(), 1, Known.PRIMARY_CODE);
            known.atMost(row.numerator(), settings.threshold(), Known.PRIMARY_CODE);
        } else if (row.row().confidentiality() == Confidentiality.D) {
            boolean sensitive = !settings.notSensitive().contains(row.meaning().indicator());
            known.neverSmall[row.numerator()] |= sensitive;
            if (row.isShare()) {
                known.atLeast(row.denominator(), settings.smallestBase(), Known.SECONDARY_CODE);
                known.neverSmall[row.remainder()] |= sensitive;
            }
        }
    }

    /**
     * A rate over two years has a row where the base of its year alone is too small to be told, and that of the year before is not nothing. Where it
     * could have one and has none, the base is large enough.
     */
    private void pooledRows() {
        for (PublishedCounts.RowCounts row : counts.rows()) {
            if (row.meaning().years() > 1) {
                int base = numbering.cells().count(row.cell(), row.meaning().denominator().orElseThrow());
                known.atMost(base, counts.smallestBase(row) - 1, Known.ROW_THERE);
                if (!counts.published().rules().codesTell()) {
                    continue;
                }
                known.atLeast(base, 1, Known.ROW_THERE);
                int before = numbering.cells().cell(numbering.cells().key(row.cell()).in(row.row().key().year() - 1));
                if (before >= 0) {
                    known.atLeast(numbering.cells().count(before, row.meaning().denominator().orElseThrow()), 1, Known.ROW_THERE);
                }
            }
        }
    }
}

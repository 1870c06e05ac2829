package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.AttackReport.TellingCount;
import org.cohorte.figures.AttackReport.TellingCount.Years;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Row;
import org.cohorte.figures.attack.JointPublication.Source;

/** What a publication says of the counts: its rows, with the numbers of the counts that they tell or hide. */
final class PublishedCounts {

    /**
     * What a row of figures tells of, or hides.
     *
     * @param told   here or in a publication before; hidden where in none
     * @param before whether it was told before
     */
    record RowCounts(Row row, Numbering.Place place, Value told, boolean before, Source source) {
        Meaning meaning() {
            return place.meaning();
        }

        int cell() {
            return place.cell();
        }

        int numerator() {
            return place.numerator();
        }

        int denominator() {
            return place.denominator();
        }

        int remainder() {
            return place.remainder();
        }

        boolean isShare() {
            return place.denominator() >= 0;
        }

        boolean isHidden() {
            return row.value() instanceof Value.Hidden;
        }

        /** Whether rules of now may tell what a publication before hides: then it is to stay hidden where it may be from 1 to the threshold. */
        boolean isUnderStricterRules() {
            return source == Source.BEFORE_UNDER_STRICTER_RULES;
        }

        boolean isOfNetwork() {
            return row.key().dimensions().isEmpty();
        }
    }

    private final JointPublication joint;
    private final Numbering numbering;
    private final List<RowCounts> rows = new ArrayList<>();

    /** @param numbering of rows of the same keys */
    PublishedCounts(JointPublication joint, Numbering numbering) {
        this.joint = joint;
        this.numbering = numbering;
        Iterator<Numbering.Place> places = numbering.places().iterator();
        for (int i = 0; i < joint.all().rows().size(); i++) {
            Row row = joint.all().rows().get(i);
            if (numbering.tellsCounts(row)) {
                rows.add(new RowCounts(row, places.next(), joint.told(row), joint.toldBefore().contains(row.key()), joint.source(i)));
            }
        }
    }

    /** With the rows that only publications before have. */
    PublishedFigures published() {
        return joint.all();
    }

    /** A rate over two years has its row where the base of its year alone is below this. */
    int smallestBase(RowCounts row) {
        return joint.smallestBase(row.row().key(), row.source());
    }

    Numbering numbering() {
        return numbering;
    }

    List<RowCounts> rows() {
        return rows;
    }

    List<RowCounts> rowsOfNetwork() {
        return rows.stream().filter(RowCounts::isOfNetwork).toList();
    }

    /** {@code women 2020 region=84}. */
    String text(int count) {
        return numbering.name(count) + " " + numbering.cellOf(count).text();
    }

    /** As others know it; empty for what is left out of a numerator, which no row tells by itself. */
    Optional<TellingCount> telling(int count, Known known) {
        if (numbering.isRemainder(count)) {
            return Optional.empty();
        }
        String name = numbering.name(count);
        CellKey cell = numbering.cellOf(count);
        Years years = name.startsWith(Numbering.POOLED) ? Years.TWO : name.startsWith(Numbering.CUMULATED) ? Years.ALL : Years.ONE;
        String plain = switch (years) {
            case ONE -> name;
            case TWO -> name.substring(Numbering.POOLED.length());
            case ALL -> name.substring(Numbering.CUMULATED.length());
        };
        return Optional.of(new TellingCount(cell.population(), cell.year(), cell.dimensions(), cell.members(), plain, years, known.high[count] == 0));
    }

    /** The rows that tell or hide a count. */
    List<FigureKey> figures(int count) {
        return figures(count, false);
    }

    /** The rows that tell or hide its place in a ranking. */
    List<FigureKey> places(int count) {
        return figures(count, true);
    }

    private List<FigureKey> figures(int count, boolean ofRanking) {
        String name = numbering.name(count);
        CellKey key = numbering.cellOf(count);
        return numbering.rowsOf(numbering.cellNumber(count)).stream().filter(meaning -> meaning.kind() == Indicator.Kind.RANK == ofRanking && Numbering.tells(meaning, name))
                .map(meaning -> new FigureKey(meaning.indicator(), key.year(), key.dimensions(), key.members()))
                .sorted(Comparator.comparing(FigureKey::indicator)).toList();
    }
}

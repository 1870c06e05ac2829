package org.cohorte.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.cohorte.figures.Figure.Confidentiality;

/**
 * What an attacker found out about the hidden figures of a publication.
 *
 * @param cells    every hidden count in the order of the rows, then those that only publications before hide; a hidden share hides its numerator, its base and those left out of
 *                 the numerator
 * @param setAside so many publications before were of other records after all: no numbers fit what they tell and what is told now
 */
public record AttackReport(List<Cell> cells, int setAside) {

    public AttackReport(List<Cell> cells) {
        this(cells, 0);
    }

    /** Which count of a row is hidden. */
    public enum Part { VALUE, NUMERATOR, BASE, REMAINDER }

    /** How a hidden count stood the attack. */
    public enum Verdict {
        /** It keeps the width that the rules ask. */
        PROTECTED,
        /** It says nothing that the definitions do not say already: the women among the men. */
        BY_DEFINITION,
        /** Fewer values are possible than the rules ask, by figures of the network alone and by rows that are not there: neither can be hidden. */
        TOLD_BY_THE_NETWORK,
        /** It is surely above the threshold, and fewer values are possible than the rules ask of a larger count: this tells of no few people by itself. */
        NARROWED_ABOVE_THRESHOLD,
        /** Fewer values are possible than the rules ask. */
        NARROWED,
        /** One value alone is possible. */
        RECOMPUTED;

        public boolean isBreach() {
            return this == NARROWED || this == RECOMPUTED;
        }
    }

    /**
     * The values that a reader must think possible.
     *
     * @param highest {@link Long#MAX_VALUE} where nothing bounds it
     */
    public record Interval(long lowest, long highest, Ends ends) {

        /** How far the ends were searched: as far as the verdict needs. */
        public enum Ends {
            /** These are the very ends. */
            EXACT,
            /** All these values are possible, and perhaps more. */
            NO_NARROWER,
            /** No value outside is possible, and perhaps not all of these. */
            NO_WIDER,
            /** All these values are possible by all that is published near, and perhaps more. */
            AS_FAR_AS_SEEN
        }

        /** One value alone. */
        public static Interval of(long value) {
            return new Interval(value, value, Ends.EXACT);
        }

        /** How many whole numbers lie in it. */
        public long values() {
            return highest == Long.MAX_VALUE ? Long.MAX_VALUE : highest - lowest + 1;
        }

        @Override
        public String toString() {
            return lowest == highest ? Long.toString(lowest) : lowest + " to " + (highest == Long.MAX_VALUE ? "any" : highest);
        }
    }

    /**
     * A hidden count.
     *
     * @param narrowing the statements from which the interval follows; given where it is a breach, or narrowed above the threshold
     */
    public record Cell(FigureKey figure, Part part, Confidentiality confidentiality, Interval interval, Verdict verdict, List<Statement> narrowing) {

        public Cell {
            narrowing = List.copyOf(narrowing);
        }

        /** The other hidden figures that the narrowing rests on, and the published ones that can still be hidden to widen it. */
        public List<FigureKey> figures() {
            return narrowing.stream().flatMap(statement -> statement.figures().stream()).filter(key -> !key.equals(figure)).distinct().toList();
        }

        /** In one paragraph: what is known, and the statements from which it follows. */
        @Override
        public String toString() {
            return figure + " (" + part.name().toLowerCase(java.util.Locale.ROOT) + "): " + interval + narrowing.stream().map(s -> "; " + s).collect(Collectors.joining());
        }
    }

    /** Why a statement holds. */
    public enum Reason {
        /** Members of a breakdown add up to their total. */
        MEMBERS_ADD_UP,
        /** Departments to their region, programmes to their provider or occupation. */
        CLASSIFICATION,
        /** The definitions relate both counts: a part, a whole, the same count told twice. */
        DEFINITION,
        /** A cumulated or pooled figure is the sum of its years. */
        YEARS_ADD_UP,
        /** The ranking tells which is larger. */
        RANKING,
        /** The row is there, or is not there, or has the code of a primary or secondary suppression. */
        ROW
    }

    /**
     * A count of one cell, that figures tell: in its year, in two, or in all up to it.
     *
     * @param count  its name in the definitions
     * @param nobody whether it is told to be 0
     */
    public record TellingCount(Population population, int year, List<Breakdown> dimensions, List<String> members, String count, Years years, boolean nobody) {

        /** Over which years it is summed. */
        public enum Years { ONE, TWO, ALL }

        public TellingCount {
            dimensions = List.copyOf(dimensions);
            members = List.copyOf(members);
        }
    }

    /**
     * A true statement about counts that a reader can make.
     *
     * @param wording the counts, with what is published of each: {@code learners 2020 region=84 [25] = learners 2020 region*gender=84*f [hidden] + …}; put into
     *                words where somebody reads it
     * @param figures whose rows tell the counts of it, hidden ones included
     * @param told    the counts of it that are published, and without which it would say less
     */
    public record Statement(Reason reason, Supplier<String> wording, List<FigureKey> figures, List<TellingCount> told) {

        public Statement {
            figures = List.copyOf(figures);
            told = List.copyOf(told);
        }

        @Override
        public String toString() {
            return wording.get();
        }
    }

    public AttackReport {
        cells = List.copyOf(cells);
    }

    /** The same, found without so many publications. */
    public AttackReport settingAside(int publications) {
        return new AttackReport(cells, publications);
    }

    public List<Cell> breaches() {
        return cells.stream().filter(cell -> cell.verdict().isBreach()).toList();
    }

    public boolean isHeld() {
        return cells.stream().noneMatch(cell -> cell.verdict().isBreach());
    }

    public long count(Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count();
    }

    public Optional<Cell> of(FigureKey figure, Part part) {
        return cells.stream().filter(cell -> cell.part() == part && cell.figure().equals(figure)).findFirst();
    }
}

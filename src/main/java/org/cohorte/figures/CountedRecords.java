package org.cohorte.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.Snapshot;

/** Which records of a snapshot a count counts: asked of the very statement that counts them, so that there is no second list of rules. */
public interface CountedRecords {

    /** The numerator of a share, or the count that a figure shows; and what a share divides by. */
    enum Part { NUMERATOR, DENOMINATOR }

    /**
     * One count of one figure.
     *
     * @param members of the breakdowns; both empty for the network
     */
    record Question(Indicator indicator, Part part, int year, List<Breakdown> dimensions, List<String> members) {

        public Question {
            dimensions = List.copyOf(dimensions);
            members = List.copyOf(members);
            if (dimensions.size() != members.size()) {
                throw new IllegalArgumentException("a member for each breakdown");
            }
            if (part == Part.DENOMINATOR && indicator.denominator().isEmpty()) {
                throw new IllegalArgumentException(indicator.id() + " divides by nothing");
            }
        }

        /** The column of the population's counts. */
        public String count() {
            return part == Part.NUMERATOR ? indicator.numerator() : indicator.denominator().orElseThrow();
        }

        /** The first of the years that are added up. */
        public int firstYear() {
            return indicator.kind() == Indicator.Kind.CUMULATIVE ? Integer.MIN_VALUE : year - indicator.years() + 1;
        }
    }

    /**
     * A record that is counted.
     *
     * @param year    in which it is
     * @param because what the statement looks at, by the names of its columns; a value that is not there is empty
     */
    record Counted(int year, RecordKey key, Map<String, String> because) {}

    /**
     * What was counted.
     *
     * @param count   what the figure says; people and programmes may have several records
     * @param records how many there are
     * @param asks    what the statement asks of each record, in its own words, the outermost first
     */
    record Answer(long count, long records, List<String> asks) {}

    /**
     * Tells those of the records that stand from a place on, in an order that stays.
     *
     * @param from   from 0
     * @param atMost how many
     */
    Answer tell(Snapshot snapshot, Question question, long from, long atMost, Consumer<Counted> reader);
}

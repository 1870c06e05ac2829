package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.cohorte.figures.arithmetic.Modular;

/**
 * What a reader can work out: the span of the columns let through, as a basis of which each column has a row that no other one holds (its
 * pivot), and every protected column reduced by it. A protected column is given away when nothing of it is left; a further column would give it
 * away exactly when what is left of both is the same but for a factor.
 *
 * <p>After Ø. Langsrud, Secondary Cell Suppression by Gaussian Elimination, Privacy in Statistical Databases 2024.
 */
final class Elimination {

    /** What became of columns that were offered: they followed from what was known, are known now, or would have given something away. */
    enum Answer { FOLLOWS, LET_THROUGH, REFUSED }

    private final int[] pivotRank;
    private final BitSet lonelyRows;

    /** Of the basis and protected, by their ids. */
    private final List<Column> columns = new ArrayList<>();
    private final int[] basisOfRow;

    /** Of each row, ids of the columns that hold it; some hold it no more. */
    private final Numbers[] holders;

    private final Directions directions = new Directions();

    /** Ids of protected columns of which a single person knows the count. */
    private final BitSet ofOne = new BitSet();

    private final List<Change> journal = new ArrayList<>();

    private record Change(int id, Column before) {}

    /**
     * @param pivotRank  of each row; the pivot of a column is the row of it with the greatest
     * @param lonelyRows counts of a single person, who knows them: no column may be left with such rows alone. Their rank is below that of all others
     */
    Elimination(int[] pivotRank, BitSet lonelyRows) {
        this.pivotRank = pivotRank;
        this.lonelyRows = lonelyRows;
        this.basisOfRow = new int[pivotRank.length];
        Arrays.fill(basisOfRow, -1);
        this.holders = new Numbers[pivotRank.length];
    }

    /**
     * From now on nothing may give this column away.
     *
     * @return whether it can be protected; false where it follows from what is known already
     */
    boolean protect(Suppression.Secret secret) {
        Column left = reduced(secret.column());
        if (left.isNothing()) {
            return false;
        }
        long direction = left.direction();
        int id = protectedLike(left, direction, -1);
        if (id < 0) {
            id = add(left);
            directions.point(id, direction);
        }
        if (secret.ofOne()) {
            ofOne.set(id);
        }
        return true;
    }

    /** Lets a column through whatever it gives away; what it does is protected no longer. */
    void know(Column column) {
        Column left = reduced(column);
        if (!left.isNothing()) {
            enter(left);
            commit();
        }
    }

    /** Whether it can be worked out. */
    boolean follows(Column column) {
        return reduced(column).isNothing();
    }

    /**
     * Lets all of these through, or none.
     *
     * @param fromLonely whether they are also refused where counts of single persons alone are left of them, or where a single person would know from her
     *                   own count another one that is protected
     */
    Answer offer(List<Column> offered, boolean fromLonely) {
        boolean changed = false;
        for (Column column : offered) {
            Column left = reduced(column);
            if (left.isNothing()) {
                continue;
            }
            changed = true;
            if (protectedLike(left, left.direction(), -1) >= 0 || fromLonely && isLonely(left)) {
                undo();
                return Answer.REFUSED;
            }
            enter(left);
        }
        if (fromLonely && tellsOnePerson()) {
            undo();
            return Answer.REFUSED;
        }
        commit();
        return changed ? Answer.LET_THROUGH : Answer.FOLLOWS;
    }

    private boolean isLonely(Column left) {
        for (int i = 0; i < left.size(); i++) {
            if (!lonelyRows.get(left.row(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what has just entered makes a protected column alike another one that counts a single person. */
    private boolean tellsOnePerson() {
        return journal.stream().anyMatch(change -> directions.has(change.id()) && tellsOnePerson(change.id()));
    }

    private boolean tellsOnePerson(int changed) {
        Numbers ids = directions.of(directions.of(changed));
        for (int i = 0; i < ids.size(); i++) {
            int other = ids.get(i);
            if (other != changed && (ofOne.get(other) || ofOne.get(changed)) && columns.get(other).isMultipleOf(columns.get(changed))) {
                return true;
            }
        }
        return false;
    }

    /** What is left of a column beside those known. No basis column holds another's pivot, so that one pass is enough. */
    Column reduced(Column column) {
        Column left = column;
        for (int i = 0; i < column.size(); i++) {
            int basis = basisOfRow[column.row(i)];
            if (basis >= 0) {
                left = left.minus(column.factor(column.row(i)), columns.get(basis));
            }
        }
        return left;
    }

    /** Takes a column that is left into the basis and its pivot out of all others. */
    private void enter(Column left) {
        int pivot = pivot(left);
        Column basis = left.times(Modular.inverse(left.factor(pivot)));
        Numbers held = holders[pivot];
        for (int i = 0; held != null && i < held.size(); i++) {
            int id = held.get(i);
            Column before = columns.get(id);
            long times = before.factor(pivot);
            if (times != 0) {
                journal.add(new Change(id, before));
                replace(id, before, before.minus(times, basis));
            }
        }
        int id = add(basis);
        basisOfRow[pivot] = id;
        journal.add(new Change(id, Column.nothing()));
    }

    private int pivot(Column left) {
        int best = left.row(0);
        for (int i = 1; i < left.size(); i++) {
            if (pivotRank[left.row(i)] > pivotRank[best]) {
                best = left.row(i);
            }
        }
        return best;
    }

    private int add(Column column) {
        int id = columns.size();
        columns.add(column);
        for (int i = 0; i < column.size(); i++) {
            hold(column.row(i), id);
        }
        return id;
    }

    private void hold(int row, int id) {
        if (holders[row] == null) {
            holders[row] = new Numbers();
        }
        holders[row].add(id);
    }

    private void replace(int id, Column before, Column after) {
        columns.set(id, after);
        after.eachRowNotIn(before, row -> hold(row, id));
        if (directions.has(id)) {
            directions.turn(id, after);
        }
    }

    /** A protected column, other than the one excepted, of which what is left is a multiple of this; −1 without one. */
    private int protectedLike(Column left, long direction, int except) {
        Numbers ids = directions.of(direction);
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) != except && columns.get(ids.get(i)).isMultipleOf(left)) {
                return ids.get(i);
            }
        }
        return -1;
    }

    /** Protected columns that have become alike are protected by one of them. */
    private void commit() {
        for (Change change : journal) {
            int id = change.id();
            int alike = directions.has(id) ? protectedLike(columns.get(id), directions.of(id), id) : -1;
            if (alike >= 0) {
                ofOne.set(alike, ofOne.get(alike) || ofOne.get(id));
                directions.leave(id);
                columns.set(id, Column.nothing());
            }
        }
        journal.clear();
    }

    private void undo() {
        for (Change change : journal.reversed()) {
            int id = change.id();
            Column now = columns.get(id);
            if (change.before().isNothing()) {
                basisOfRow[pivot(now)] = -1;
                columns.set(id, Column.nothing());
            } else {
                replace(id, now, change.before());
            }
        }
        journal.clear();
    }
}

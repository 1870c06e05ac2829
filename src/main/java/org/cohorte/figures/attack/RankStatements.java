package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;

/** What the ranking of a publication, and of those before it, says: a larger place is a smaller count, an equal one an equal count; places that are not told are behind those told. */
final class RankStatements {

    private record Ranked(int count, long rank) {}

    /** Of one year. */
    private static final class Ranking {
        private final List<Ranked> told = new ArrayList<>();
        private final List<Integer> hidden = new ArrayList<>();

        private List<Constraint> constraints() {
            List<Constraint> made = new ArrayList<>();
            told.sort(Comparator.comparingLong(Ranked::rank));
            for (int i = 1; i < told.size(); i++) {
                made.add(order(told.get(i - 1).count(), told.get(i).count(), told.get(i).rank() > told.get(i - 1).rank() ? 1 : 0));
            }
            told.reversed().stream().filter(this::followsOnThoseTold).findFirst().ifPresent(last -> hidden.forEach(behind -> made.add(notLarger(behind, last.count()))));
            return made;
        }

        /** Whether all that are larger have their places told. */
        private boolean followsOnThoseTold(Ranked ranked) {
            return ranked.rank() == told.stream().filter(other -> other.rank() < ranked.rank()).count() + 1;
        }

        /** The first is larger by at least so many; equal where that is 0. */
        private static Constraint order(int larger, int smaller, int by) {
            return new Constraint(new int[] {smaller, larger}, new int[] {1, -1}, -by, by == 0, Reason.RANKING);
        }

        private static Constraint notLarger(int behind, int ahead) {
            return new Constraint(new int[] {behind, ahead}, new int[] {1, -1}, 0, false, Reason.RANKING);
        }
    }

    private RankStatements() {}

    static List<Constraint> of(PublishedCounts counts) {
        Map<Integer, Ranking> ofYear = new TreeMap<>();
        for (PublishedCounts.RowCounts row : counts.rows()) {
            if (row.meaning().kind() == Indicator.Kind.RANK && row.numerator() >= 0) {
                Ranking ranking = ofYear.computeIfAbsent(row.row().key().year(), _ -> new Ranking());
                if (row.told() instanceof Value.Count(long rank)) {
                    ranking.told.add(new Ranked(row.numerator(), rank));
                } else {
                    ranking.hidden.add(row.numerator());
                }
            }
        }
        return ofYear.values().stream().flatMap(ranking -> ranking.constraints().stream()).toList();
    }
}

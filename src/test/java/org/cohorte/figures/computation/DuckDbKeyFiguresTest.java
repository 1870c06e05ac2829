package org.cohorte.figures.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.cohorte.figures.Figure;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbKeyFiguresTest {

    @TempDir
    Path snapshots;

    private final KeyFigures figures = new DuckDbKeyFigures(Statements.shipped());
    private Snapshot snapshot;

    @BeforeEach
    void write() {
        snapshot = SmallSnapshot.in(snapshots);
    }

    @Test
    void crossesTwoBreakdowns() {
        assertThat(lines("region*gender", "learners")).containsExactly(
                "learners,2020,region*gender,11*f,3,people,,,A,N",
                "learners,2020,region*gender,11*m,5,people,,,A,N",
                "learners,2020,region*gender,84*m,2,people,,,A,N",
                "learners,2020,region*gender,84*unknown,1,people,,,A,N");
        assertThat(lines("region*gender", "women-share")).containsExactly(
                "women-share,2020,region*gender,11*f,100.0,percent,3,3,A,N",
                "women-share,2020,region*gender,11*m,0.0,percent,0,5,A,N",
                "women-share,2020,region*gender,84*m,0.0,percent,0,2,A,N");
        assertThat(lines("region*gender", "sessions")).isEmpty();
        assertThat(lines("region*programme", "sessions")).containsExactly(
                "sessions,2020,region*programme,11*web,1,sessions,,,A,N", "sessions,2020,region*programme,84*data,1,sessions,,,A,N");
    }

    @Test
    void countsAPersonOnceInEachMember() {
        assertThat(lines("region", "applicants")).containsExactly("applicants,2019,region,11,1,people,,,A,N",
                "applicants,2020,region,11,1,people,,,A,N", "applicants,2020,region,84,1,people,,,A,N");
        assertThat(lines("region", "admitted")).containsExactly("admitted,2019,region,11,1,people,,,A,N",
                "admitted,2020,region,11,1,people,,,A,N", "admitted,2020,region,84,0,people,,,A,N");
    }

    @Test
    void ranksOccupationsOnlyByOccupation() {
        assertThat(lines("occupation", "occupation-rank")).containsExactly("occupation-rank,2020,occupation,analyst,2,rank,,,A,N",
                "occupation-rank,2020,occupation,developer,1,rank,,,A,N");
        assertThat(lines("region*occupation", "occupation-rank")).isEmpty();
    }

    @Test
    void hasARowForTheNetworkInEveryYear() {
        assertThat(figures.unprotected(snapshot, Selection.network()).stream().map(Figure::line).filter(line -> line.startsWith("learners,")))
                .containsExactly("learners,2019,,,0,people,,,A,N", "learners,2020,,,11,people,,,A,N", "learners,2021,,,0,people,,,P,N");
        assertThat(figures.unprotected(snapshot, Selection.network()).stream().map(Figure::line).filter(line -> line.startsWith("learners-cumulative,")))
                .containsExactly("learners-cumulative,2019,,,0,people,,,A,N", "learners-cumulative,2020,,,11,people,,,A,N", "learners-cumulative,2021,,,11,people,,,P,N");
    }

    @Test
    void protectsTheNetworkByThePrimaryRule() {
        assertThat(figures.ofNetwork(snapshot, Selection.network().ofYears(2020, 2020)).stream().map(Figure::line))
                .contains("learners,2020,,,11,people,,,A,F", "women-share,2020,,,,percent,,,A,C", "sessions,2020,,,2,sessions,,,A,F");
    }

    @Test
    void standsInTheOrderOfTheFile() {
        List<Figure> all = figures.unprotected(snapshot, Selection.networkAndSingles());
        assertThat(all).isSortedAccordingTo(Figure.FILE_ORDER);
    }

    private List<String> lines(String by, String indicator) {
        return figures.unprotected(snapshot, Selection.by(by)).stream().map(Figure::line).filter(line -> line.startsWith(indicator + ",")).toList();
    }
}

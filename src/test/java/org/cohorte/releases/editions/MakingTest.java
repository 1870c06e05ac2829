package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition of the countable snapshot: its rows were counted by hand. */
class MakingTest {

    private static final List<String> COUNTED = List.of(
            "learners,2020,,,200,people,,,A,F",
            "learners,2020,region,11,140,people,,,A,F",
            "learners,2020,region,84,60,people,,,A,F",
            "learners,2019,occupation,developer,120,people,,,A,F",
            "learners-cumulative,2020,,,540,people,,,A,F",
            "women-share,2020,,,50.0,percent,100,200,A,F",
            "women-share,2018,region,84,50.0,percent,30,60,A,F",
            "applications,2019,,,180,files,,,A,F",
            "admission-rate,2020,,,100.0,percent,200,200,A,F",
            "at-or-below-bac,2020,,,134,people,,,A,F",
            "sessions,2020,region,11,1,sessions,,,A,F",
            "online-sessions-share,2020,,,50.0,percent,1,2,A,F",
            "occupation-rank,2020,occupation,analyst,2,rank,,,A,F",
            "leavers,2020,,,200,people,,,A,F",
            "completion-rate,2020,,,90.0,percent,180,200,A,F",
            "outcome-response-rate,2020,,,55.55555555555556,percent,100,180,A,F",
            "positive-exit-rate,2020,,,50.0,percent,50,100,A,F");

    @TempDir
    private Path root;

    private Edition edition;

    @BeforeEach
    void make() {
        edition = new SmallEdition(root).frozen();
    }

    @Test
    void itsFiguresAreThoseCountedByHand() {
        for (String line : COUNTED) {
            String[] cells = line.split(",", -1);
            assertThat(edition.figure(new FigureKey(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3])).map(PublishedFigure::line)).contains(line);
        }
        assertThat(edition.years()).containsExactly(2018, 2019, 2020, 2021);
    }

    @Test
    void aFewPeopleAreNotTold() {
        PublishedFigure droppedOut = edition.figure(new FigureKey("completion-rate", 2020, "region", "84")).orElseThrow();
        assertThat(droppedOut.isTold()).as("six of sixty dropped out").isFalse();
        assertThat(droppedOut.line()).isEqualTo("completion-rate,2020,region,84,,percent,,,A,C");
    }

    @Test
    void anEstimateStandsOnlyBesideItsRawRate() {
        assertThat(edition.estimate(FigureKey.ofNetwork("positive-exit-rate-weighted", 2020))).hasValueSatisfying(estimate -> {
            assertThat(estimate.answers()).isEqualTo(100);
            assertThat(estimate.base()).isEqualTo(180);
            assertThat(estimate.low()).isLessThan(estimate.value());
        });
        List<FigureKey> estimates = edition.table("positive-exit-rate-weighted", "gender").stream().filter(PublishedFigure::isTold).map(PublishedFigure::key).toList();
        assertThat(estimates).allSatisfy(key -> assertThat(edition.figure(key.of("positive-exit-rate"))).hasValueSatisfying(raw -> assertThat(raw.isTold()).isTrue()));
    }

    @Test
    void everyFileIsNamedWithItsChecksum() throws IOException {
        assertThat(edition.manifest().files()).extracting(file -> file.name()).containsExactly("snapshot-manifest.json", "definitions.json", "figures.csv", "estimates.csv",
                "labels.csv", "plan.json", "checks.json", "texts.json", "elsewhere.csv", "figures.parquet", "tables.zip");
        assertThat(Files.readAllLines(edition.files().path("figures.csv")).getFirst()).isEqualTo("indicator,year,dimensions,members,value,unit,numerator,denominator,obs_status,conf_status");
        assertThat(edition.definition("positive-exit-rate-two-years")).isPresent();
        assertThat(edition.manifest().definitions()).containsEntry("learners", 1).containsKey("positive-exit-rate-two-years");
    }

    @Test
    void namesWhatTheSnapshotNames() {
        assertThat(edition.labels().label("programme", "web", Language.EN)).isEqualTo("Web");
        assertThat(edition.labels().parents("programme", "web")).containsEntry("provider", "school-a").containsEntry("occupation", "developer");
        assertThat(edition.labels().label("occupation", "analyst", Language.EN)).as("it has no English name").isEqualTo("Analyste");
    }
}

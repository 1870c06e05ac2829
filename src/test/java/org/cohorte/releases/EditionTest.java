package org.cohorte.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition of the page tests, read back. */
class EditionTest {

    private static final Path FOLDER = Path.of("src/test/resources/editions/2020");

    private static final List<Integer> YEARS = List.of(2015, 2016, 2017, 2018, 2019, 2020, 2021);

    @TempDir
    private Path folder;

    private final Edition edition = Edition.in(FOLDER);

    @Test
    void findsEveryRowOfItsFileByItsKey() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("figures.csv"));
        assertThat(lines.stream().skip(1)).allSatisfy(line -> {
            String[] cells = line.split(",", -1);
            FigureKey key = new FigureKey(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
            assertThat(edition.figure(key).orElseThrow().line()).isEqualTo(line);
        });
        assertThat(edition.figure("learners", 1999)).isEmpty();
        assertThat(edition.figure(new FigureKey("learners", 2020, "occupation", "a"))).isEmpty();
        assertThat(edition.figure(new FigureKey("learners", 2020, "occupation", "zzz"))).isEmpty();
        assertThat(edition.figure(new FigureKey("learners", 2020, "occupation", "developers"))).isEmpty();
    }

    @Test
    void tellsATableInTheOrderOfTheFile() {
        assertThat(edition.dimensionsOf("learners")).containsExactly("", "age_group", "department", "education_level", "gender", "in_qpv", "occupation", "region", "region*gender");
        assertThat(edition.table("learners", "")).extracting(PublishedFigure::year).containsExactly(2015, 2016, 2017, 2018, 2019, 2020, 2021);
        assertThat(edition.table("learners", "occupation", 2020)).extracting(f -> f.key().members()).isSorted().contains("developer");
        assertThat(edition.table("learners", "provider")).isEmpty();
        assertThat(edition.latestYear()).contains(2020);
    }

    @Test
    void namesMembersInBothLanguagesAndWhatTheyLieIn() {
        assertThat(edition.labels().label("occupation", "developer", Language.FR)).isEqualTo("Développeur web");
        assertThat(edition.labels().label(new FigureKey("learners", 2020, "region*gender", "53*f"), Language.EN)).isEqualTo("Bretagne · Women");
        assertThat(edition.labels().label("department", "21", Language.FR)).as("on a page").isEqualTo("Côte-d’Or");
        assertThat(edition.labels().written("department", "21", Language.FR)).as("in a file").isEqualTo("Côte-d'Or");
        assertThat(edition.labels().parents("department", "29")).isEqualTo(Map.of("region", "53"));
        assertThat(edition.labels().members("gender")).containsExactly("f", "m", "x", "unknown");
    }

    @Test
    void readsTheEstimatesThatAreShownAndNoneWhereTooFewAnswered() {
        FigureKey shown = new FigureKey("further-training-rate-weighted", 2020, "occupation", "web-integrator");
        assertThat(edition.estimate(shown)).hasValueSatisfying(estimate -> {
            assertThat(estimate.value()).isEqualTo(26.626717713018415);
            assertThat(estimate.answers()).isEqualTo(394);
            assertThat(estimate.designEffect()).contains(1.2407901982662883);
        });
        assertThat(edition.estimate(new FigureKey("further-training-rate-weighted", 2021, "occupation", "web-integrator"))).as("67 of 297 answered").isEmpty();
    }

    @Test
    void readsAnEstimateWithoutSamplingErrorThatHasNoDesignEffect() {
        Edition changed = ChangedEdition.in(folder).withFile("estimates.csv", "indicator,year,dimensions,members,value,standard_error,low,high,answers,base,response,design_effect,flag",
                "it-job-rate-weighted,2020,gender,x,100.0,0.0,95.7,100.0,32,53,60.4,,", "it-job-rate-weighted,2020,gender,unknown,,,,,3,20,15.0,,not_shown").read();
        assertThat(changed.estimate(new FigureKey("it-job-rate-weighted", 2020, "gender", "x"))).hasValueSatisfying(estimate -> {
            assertThat(estimate.standardError()).isZero();
            assertThat(estimate.designEffect()).isEmpty();
        });
        assertThat(changed.estimate(new FigureKey("it-job-rate-weighted", 2020, "gender", "unknown"))).isEmpty();
    }

    @Test
    void anEstimateIsHiddenOnlyWhereSomebodyAnswered() {
        FigureKey women = new FigureKey("it-job-rate-weighted", 2020, "gender", "f");
        Edition hidden = ChangedEdition.in(folder.resolve("hidden")).telling("outcome-response-rate,2020,gender,f", ",percent,,,A,C").without("it-job-rate-weighted,2020,gender,f,").read();
        assertThat(hidden.figureOrUntold(women)).hasValueSatisfying(untold -> assertThat(untold.confidentiality()).isEqualTo("C"));
        Edition nobody = ChangedEdition.in(folder.resolve("nobody")).telling("outcome-response-rate,2020,gender,f", ",percent,,,A,C")
                .without("it-job-rate-weighted,2020,gender,f,", "it-job-rate,2020,gender,f,").read();
        assertThat(nobody.figureOrUntold(women)).isEmpty();
    }

    @Test
    void aTableOfEstimatesThatAreAllUntoldIsStillOne() {
        Edition changed = ChangedEdition.in(folder).telling("it-job-rate,2020,in_qpv,true", ",percent,,,A,C").without(YEARS.stream().map(y -> "it-job-rate-weighted," + y + ",in_qpv,").toArray(String[]::new)).read();
        assertThat(changed.dimensionsOf("it-job-rate-weighted")).isEqualTo(edition.dimensionsOf("it-job-rate-weighted")).contains("in_qpv");
        assertThat(changed.dimensionsOf("it-job-rate-weighted")).doesNotContain("provider");
    }

    @Test
    void anIndicatorWhoseEstimatesAreAllUntoldIsStillOne() {
        Edition changed = ChangedEdition.in(folder).telling("it-job-rate,2020,,", ",percent,,,A,C").without("it-job-rate-weighted,").read();
        assertThat(changed.indicators()).isEqualTo(edition.indicators()).contains("it-job-rate-weighted");
        assertThat(ChangedEdition.in(folder.resolve("women")).telling("women-share,2020,,", ",percent,,,A,C").read().figureOrUntold(FigureKey.ofNetwork("women-share-weighted", 2020)))
                .as("there is no such estimate").isEmpty();
    }

    @Test
    void aTableWithItsUntoldEstimatesIsByYearAndMembers() {
        List<PublishedFigure> table = edition.tableWithUntold("positive-exit-rate-weighted", "age_group");
        assertThat(table).extracting(f -> f.year() + " " + f.key().members()).isSorted().doesNotHaveDuplicates().hasSameSizeAs(edition.table("positive-exit-rate", "age_group"));
        assertThat(table).filteredOn(f -> !f.isTold()).isNotEmpty();
    }

    @Test
    void aFileThatChangedIsNamed() throws IOException {
        copy();
        Path figures = folder.resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures).replace("learners,2020,,,14853", "learners,2020,,,14854"));
        assertThatThrownBy(() -> Edition.in(folder)).isInstanceOfSatisfying(DamagedEdition.class, damaged -> assertThat(damaged.file()).isEqualTo(figures));
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        copy();
        Files.delete(folder.resolve("labels.csv"));
        assertThatThrownBy(() -> Edition.in(folder)).isInstanceOf(DamagedEdition.class).hasMessageContaining("labels.csv: missing");
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}

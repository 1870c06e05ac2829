package org.cohorte.figures.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.cohorte.figures.Figure;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.home.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FiguresCommandTest {

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void nameTheHome() {
        System.setProperty("COHORTE_HOME", home.toString());
        System.setProperty("COHORTE_LANG", "en");
    }

    @AfterEach
    void forgetTheHome() {
        System.clearProperty("COHORTE_HOME");
        System.clearProperty("COHORTE_LANG");
    }

    @Test
    void printsTheProtectedNetworkOfAllYears() {
        takeASnapshot();
        assertThat(run()).isZero();
        assertThat(out.toString().lines()).startsWith(Figure.HEADER)
                .contains("learners,2020,,,11,people,,,A,F", "learners-cumulative,2021,,,11,people,,,P,F", "women-share,2020,,,,percent,,,A,C")
                .noneMatch(line -> line.contains(",region,"));
    }

    @Test
    void printsTwoBreakdownsOfOneYearForThoseWhoMaySeeThem() {
        takeASnapshot();
        assertThat(run("--year", "2020", "--by", "gender*region", "--internal")).isZero();
        assertThat(out.toString().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",2020,region*gender,") && line.endsWith(",N"));
    }

    @Test
    void printsTheNetworkAndEverySingleBreakdown() {
        takeASnapshot();
        assertThat(run("--year", "2019-2020", "--by", "all", "--internal")).isZero();
        assertThat(out.toString().lines()).contains("learners,2020,,,11,people,,,A,N", "learners,2020,region,11,8,people,,,A,N",
                "applications,2019,programme,web,1,files,,,A,N");
    }

    @Test
    void printsNumbersAsNumbersInJson() {
        takeASnapshot();
        assertThat(run("--year", "2020", "--format", "json")).isZero();
        assertThat(out.toString()).startsWith("[").contains("\"indicator\" : \"learners\"", "\"value\" : 11", "\"value\" : null");
    }

    @Test
    void printsATableForAPerson() {
        takeASnapshot();
        assertThat(run("--year", "2020", "--format", "table")).isZero();
        assertThat(out.toString().lines().findFirst().orElseThrow()).startsWith("indicator ").contains(" year ");
    }

    @Test
    void refusesFiguresBelowTheNetworkOutsideARelease() {
        takeASnapshot();
        assertThat(run("--by", "region")).isEqualTo(1);
        assertThat(err.toString()).contains("published in a release, all protected together").contains("--internal");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhichBreakdownsThereAre() {
        assertThat(run("--by", "colour", "--internal")).isEqualTo(2);
        assertThat(err.toString()).contains("colour").contains("region, department, gender");
    }

    @Test
    void saysHowAYearIsWritten() {
        assertThat(run("--year", "2020-2015")).isEqualTo(2);
        assertThat(run("--year", "last")).isEqualTo(2);
        assertThat(err.toString()).contains("2015-2020");
    }

    @Test
    void saysWhichSnapshotsThereAre() {
        takeASnapshot();
        assertThat(run("--snapshot", "1999")).isEqualTo(2);
        assertThat(err.toString()).contains("2021-08-31-20210901T080000.000Z");
    }

    @Test
    void saysThatAYearHasNoFigures() {
        takeASnapshot();
        assertThat(run("--year", "1999")).isZero();
        assertThat(out.toString()).isEqualTo(Figure.HEADER + "\n");
        assertThat(err.toString()).contains("to 2021");
    }

    @Test
    void saysThatThereIsNoSnapshotYet() {
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("./cohorte snapshot");
    }

    private void takeASnapshot() {
        SmallSnapshot.in(new Home(home).snapshots());
    }

    private int run(String... arguments) {
        return new CommandLine(new FiguresCommand()).setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }
}

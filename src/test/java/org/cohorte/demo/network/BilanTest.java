package org.cohorte.demo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.exchange.checks.Rule;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.figures.Figure;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published of the network holds in the invented one, by the definitions of the figures, whatever the seed. */
class BilanTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    @TempDir
    private Path folder;

    private final Map<String, Figure> figures = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {2020, 1, 77})
    void thePublishedFiguresHold(long seed) throws IOException, SQLException {
        InventedPackage.write(folder.resolve("package"), seed, NetworkSize.OF_THE_BILAN, Progress.silent());
        new DuckDbKeyFigures(Statements.shipped()).tellUnprotected(PackageSnapshot.of(folder.resolve("package"), DAY, folder.resolve("snapshots")),
                Selection.networkAndSingles(), f -> figures.put(key(f.indicator().id(), f.year(), f.dimensionCodes(), f.memberCodes()), f));
        theBilanOf2020Holds();
        theOccupationsOf2020Hold();
        theDeliveryOf2020Holds();
        theEarlierYearsAreNear();
        everyRegionLearns();
    }

    private void theBilanOf2020Holds() {
        assertThat(count("applications", 2020)).isEqualTo(50_368);
        assertThat(count("admitted", 2020)).isBetween(13_001L, 13_300L);
        assertThat(count("learners", 2020)).isEqualTo(14_853);
        assertThat(count("at-or-below-bac", 2020)).isEqualTo(8_685);
        assertThat(shown("at-or-below-bac-share", 2020)).isEqualTo(59.0);
        for (int year = 2015; year <= 2021; year++) {
            assertThat(year == 2020 ? 0 : percent("at-or-below-bac-share", year)).isLessThan(percent("at-or-below-bac-share", 2020));
        }
        assertThat(shown("women-share", 2020)).isEqualTo(26.0);
        assertThat(shown("qpv-share", 2020)).isEqualTo(20.0);
        assertThat(count("learners-cumulative", 2020)).isBetween(32_500L, 32_999L);
        assertThat(shown("positive-exit-rate", 2020)).isEqualTo(72.4);
        assertThat(shown("it-job-rate", 2020)).isEqualTo(46.4);
        assertThat(shown("further-training-rate", 2020)).isEqualTo(26.0);
        assertThat(shown("outcome-response-rate", 2020)).isEqualTo(66.7);
    }

    private void theOccupationsOf2020Hold() {
        assertThat(rank("developer", 2020)).isEqualTo(1);
        assertThat(rank("application-designer", 2020)).isEqualTo(2);
        assertThat(rank("data-analyst", 2020)).isEqualTo(3);
        assertThat(rank("data-analyst", 2019)).isGreaterThan(3);
        long analysts = learners("data-analyst", 2020);
        assertThat(analysts).isGreaterThan(2 * learners("data-analyst", 2019)).isCloseTo(980, within(60L));
        assertThat(learners("data-analyst", 2019)).isCloseTo(440, within(40L));
        assertThat(DevelopmentAndIntegration.GROUP.occupations().stream().mapToLong(o -> learners(o, 2020)).sum()).isCloseTo(9_560, within(300L));
    }

    private void theDeliveryOf2020Holds() {
        assertThat(shown("programmes-changed-share", 2020)).isEqualTo(44.5);
        assertThat(shown("programmes-returned-share", 2020)).isEqualTo(43.0);
        assertThat(percent("online-sessions-share", 2020)).isGreaterThan(2 * percent("online-sessions-share", 2019));
    }

    private void theEarlierYearsAreNear() {
        near("learners", 2019, 15_077);
        near("applications", 2019, 101_883);
        assertThat((double) count("admitted-files", 2019) / count("applications", 2019)).isCloseTo(0.2, within(0.01));
        near("programmes", 2019, 715);
        assertThat(percent("at-or-below-bac-share", 2019)).isCloseTo(56, within(0.5));
        assertThat(percent("women-share", 2019)).isCloseTo(25, within(0.5));
        assertThat(shown("positive-exit-rate-3-months", 2019)).isCloseTo(74.0, within(0.5));
        near("learners-cumulative", 2018, 18_976);
        assertThat(count("learners-cumulative", 2019)).isBetween(24_000L, 27_921L);
        near("applications", 2018, 66_000);
        near("learners", 2018, 12_000);
        near("learners", 2017, 9_582);
        near("programmes", 2017, 410);
        assertThat(percent("women-share", 2017)).isCloseTo(24, within(0.5));
        assertThat(percent("at-or-below-bac-share", 2017)).isCloseTo(55, within(0.5));
        assertThat(percent("qpv-share", 2017)).isCloseTo(17, within(0.5));
        near("learners", 2016, 4_500);
        assertThat(100 - percent("completion-rate", 2018)).isCloseTo(20, within(3.0));
        assertThat(100 - percent("completion-rate", 2019)).isCloseTo(11, within(1.65));
    }

    private void everyRegionLearns() {
        assertThat(figures.values().stream().filter(f -> f.indicator().id().equals("learners") && f.dimensionCodes().equals("region")).map(Figure::memberCodes))
                .contains("01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94");
    }

    /** The real way, which takes longer: import with its checks, PostgreSQL, a snapshot taken of it. */
    @Test
    void importAndDatabaseGiveTheSameFigures() throws IOException, SQLException {
        Path written = folder.resolve("package");
        InventedPackage.write(written, 2020, NetworkSize.OF_THE_BILAN, Progress.silent());
        List<String> direct = networkLines(new DuckDbKeyFigures(Statements.shipped()), PackageSnapshot.of(written, DAY, folder.resolve("snapshots")));
        try (TestDatabase database = TestDatabase.fresh(); TestInstallation installation = TestInstallation.on(database, folder.resolve("home"))) {
            try (DeliveredPackage delivered = DeliveredPackage.open(written, installation.get(Home.class))) {
                ImportOutcome outcome = installation.get(PackageImport.class).run(delivered, "", false, Progress.silent());
                assertThat(outcome).isInstanceOf(ImportOutcome.Accepted.class);
                assertThat(outcome.findings().count(Rule.Severity.WARNING)).as("those left open, which are meant: %s", outcome.findings().counts()).isLessThan(400);
            }
            TakingOutcome taken = installation.get(Snapshots.class).take(Taking.of(DAY), Progress.silent());
            assertThat(taken).isInstanceOf(TakingOutcome.Taken.class);
            assertThat(networkLines(installation.get(KeyFigures.class), ((TakingOutcome.Taken) taken).snapshot())).isEqualTo(direct);
        }
    }

    private static List<String> networkLines(KeyFigures keyFigures, org.cohorte.snapshots.Snapshot snapshot) {
        List<String> lines = new ArrayList<>();
        keyFigures.tellUnprotected(snapshot, Selection.network(), f -> lines.add(f.line()));
        return lines;
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() throws IOException {
        for (String name : List.of("one", "same", "other")) {
            InventedPackage.write(folder.resolve(name), name.equals("other") ? 6 : 5, NetworkSize.OF_THE_BILAN, Progress.silent());
        }
        try (var files = Files.list(folder.resolve("one"))) {
            for (Path file : files.toList()) {
                assertThat(Files.mismatch(file, folder.resolve("same").resolve(file.getFileName()))).as(file.toString()).isEqualTo(-1);
            }
        }
        assertThat(Files.mismatch(folder.resolve("one/persons.csv"), folder.resolve("other/persons.csv"))).isNotEqualTo(-1);
    }

    @Test
    void tenTimesTheProvidersTeachAsManyPeople() {
        Records asPublished = InventedNetwork.make(2020, 1);
        Records many = InventedNetwork.make(2020, 10);
        assertThat(teaching(many)).hasSize(10 * asPublished.providers.size());
        assertThat(many.people.size()).isCloseTo(asPublished.people.size(), withinPercentage(1));
        assertThat(many.enrolments.size()).isCloseTo(asPublished.enrolments.size(), withinPercentage(1));
    }

    private static Set<Records.Provider> teaching(Records records) {
        return records.programmes.stream().map(programme -> programme.provider).collect(Collectors.toSet());
    }

    private void near(String indicator, int year, double published) {
        assertThat((double) count(indicator, year)).as("%s %d", indicator, year).isBetween(0.85 * published, 1.15 * published);
    }

    private long learners(String occupation, int year) {
        return count(figures.get(key("learners", year, "occupation", occupation)));
    }

    private long rank(String occupation, int year) {
        return count(figures.get(key("occupation-rank", year, "occupation", occupation)));
    }

    private long count(String indicator, int year) {
        return count(figures.get(key(indicator, year, "", "")));
    }

    private static long count(Figure figure) {
        return ((Figure.Value.Count) figure.value()).count();
    }

    private double percent(String indicator, int year) {
        return ((Figure.Value.Share) figures.get(key(indicator, year, "", "")).value()).percent();
    }

    /** With one decimal, half up, worked out in whole numbers. */
    private double shown(String indicator, int year) {
        Figure.Value.Share share = (Figure.Value.Share) figures.get(key(indicator, year, "", "")).value();
        return (2000 * share.numerator() + share.denominator()) / (2 * share.denominator()) / 10.0;
    }

    private static String key(String indicator, int year, String dimensions, String members) {
        return indicator + "|" + year + "|" + dimensions + "|" + members;
    }
}

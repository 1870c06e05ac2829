package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.figures.disclosure.GivenNetwork.People;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks at the edge of what can be protected: each is planned as a release is, and attacked as its files are, with linear programs. */
class WorstCasesTest {

    @TempDir
    Path snapshots;

    private final KeyFigures figures = new DuckDbKeyFigures(Statements.shipped());

    /** Every region and every occupation has four people, each alone where both meet. */
    @Test
    void everybodyIsAloneInTheirCell() {
        GivenNetwork network = new GivenNetwork();
        String[][] places = {{"75", "11"}, {"69", "84"}, {"13", "93"}, {"59", "32"}};
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                network.programme("programme" + i + j, "provider" + i, "occupation" + j, places[i][0], places[i][1])
                        .with((i + j) % 2 == 0 ? People.of(1, "programme" + i + j) : People.of(1, "programme" + i + j).women());
            }
        }
        List<Figure> release = planned(network.in(snapshots));
        narrowsNothing(network, release);
        assertThat(release).filteredOn(figure -> figure.indicator().id().equals("learners") && figure.year() == 2020).isNotEmpty().noneMatch(figure -> figure.confidentiality() == Confidentiality.F);
    }

    @Test
    void oneGiantStandsBesideManySmallOnes() {
        GivenNetwork network = new GivenNetwork().programme("giant", "school", "developer", "75", "11").with(People.of(400, "giant")).with(People.of(200, "giant").women());
        String[][] places = {{"69", "84"}, {"13", "93"}, {"59", "32"}, {"44", "52"}};
        for (int i = 0; i < places.length; i++) {
            network.programme("small" + i, "small" + i, i % 2 == 0 ? "developer" : "analyst", places[i][0], places[i][1]).with(People.of(i, "small" + i)).with(People.of(1, "small" + i).women());
        }
        withstandsAttacks(network);
    }

    @Test
    void aProviderHasALargeProgrammeAndASmallOne() {
        GivenNetwork network = new GivenNetwork().programme("web", "school", "developer", "75", "11").programme("mini", "school", "developer", "75", "11")
                .programme("data", "other", "developer", "69", "84").with(People.of(40, "web")).with(People.of(25, "web").women())
                .with(People.of(3, "mini")).with(People.of(1, "mini").women()).with(People.of(60, "data")).with(People.of(30, "data").women());
        Map<FigureKey, Figure> release = withstandsAttacks(network);
        assertThat(codes(release, "learners", "web", "mini")).isEqualTo("DC");
    }

    @Test
    void everyCellIsJustAboveTheThreshold() {
        Map<FigureKey, Figure> release = withstandsAttacks(square(11, 11));
        assertThat(release.values()).filteredOn(figure -> figure.indicator().id().equals("learners")).allMatch(figure -> figure.confidentiality() == Confidentiality.F);
    }

    @Test
    void oneCellIsAtTheThresholdAndAllOthersJustAbove() {
        withstandsAttacks(square(10, 11));
    }

    private static GivenNetwork square(int first, int others) {
        GivenNetwork network = new GivenNetwork();
        String[][] places = {{"75", "11"}, {"69", "84"}, {"13", "93"}};
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < 3; j++) {
                String programme = "programme" + i + j;
                network.programme(programme, "provider" + i, "occupation" + j, places[i][0], places[i][1])
                        .with(People.of(others, programme)).with(People.of(i + j == 0 ? first : others, programme).women());
            }
        }
        return network;
    }

    /** The same few people are a region, a department, a provider, a programme and an occupation. */
    @Test
    void aRegionHasASingleProviderWithASingleProgramme() {
        GivenNetwork network = new GivenNetwork().programme("sea", "small", "islander", "971", "01").with(People.of(4, "sea")).with(People.of(2, "sea").women())
                .programme("web", "school", "developer", "75", "11").with(People.of(50, "web")).with(People.of(30, "web").women())
                .programme("data", "school", "analyst", "69", "84").with(People.of(40, "data")).with(People.of(20, "data").women())
                .programme("net", "other", "analyst", "13", "93").with(People.of(35, "net")).with(People.of(25, "net").women());
        Map<FigureKey, Figure> release = withstandsAttacks(network);
        assertThat(codes(release, "learners", "01", "971", "islander", "small", "sea")).isEqualTo("CCCCC");
    }

    /** Fourteen women are told of the network: eight in one region and six in another, and none in three. */
    @Test
    void allButTwoCellsAreZero() {
        GivenNetwork network = new GivenNetwork();
        String[][] places = {{"75", "11"}, {"69", "84"}, {"13", "93"}, {"59", "32"}, {"44", "52"}};
        int[] women = {8, 6, 0, 0, 0};
        for (int i = 0; i < places.length; i++) {
            network.programme("programme" + i, "provider" + i, "occupation" + i % 2, places[i][0], places[i][1])
                    .with(People.of(30, "programme" + i).answering("jobseeking")).with(People.of(women[i], "programme" + i).women());
        }
        withstandsAttacks(network);
    }

    @Test
    void onePersonIsAddedToTheYearBefore() {
        GivenNetwork network = new GivenNetwork().programme("web", "school", "developer", "75", "11").programme("data", "school", "analyst", "69", "84")
                .with(People.of(30, "web").in(2019)).with(People.of(25, "web").women().in(2019)).with(People.of(20, "data").in(2019)).with(People.of(15, "data").women().in(2019))
                .with(People.of(1, "web").women());
        Map<FigureKey, Figure> release = withstandsAttacks(network);
        for (String member : List.of("", "11", "web")) {
            assertThat(codes(release, "entrants", member)).as("entrants %s", member).isEqualTo("C");
            assertThat(release.values().stream().filter(f -> f.indicator().id().equals("learners-cumulative") && String.join("", f.members()).equals(member)
                    && f.year() < 2021 && f.confidentiality() == Confidentiality.F)).as("years of %s", member).hasSizeLessThan(2);
        }
    }

    @Test
    void theNumeratorOrTheRestOfASharesIsSmall() {
        GivenNetwork network = new GivenNetwork();
        String[][] places = {{"75", "11"}, {"69", "84"}, {"13", "93"}, {"59", "32"}, {"44", "52"}};
        int[] women = {2, 38, 0, 40, 20};
        for (int i = 0; i < places.length; i++) {
            network.programme("programme" + i, "provider" + i, "occupation" + i % 2, places[i][0], places[i][1])
                    .with(People.of(40 - women[i], "programme" + i)).with(People.of(women[i], "programme" + i).women());
        }
        Map<FigureKey, Figure> release = withstandsAttacks(network);
        assertThat(codes(release, "women-share", "11", "84")).isEqualTo("CC");
    }

    @Provide
    Arbitrary<GivenNetwork> networksAtTheEdges() {
        return Arbitraries.of(0, 1, 2, 9, 10, 11, 12, 25).list().ofSize(16).map(counts -> {
            GivenNetwork network = new GivenNetwork().programme("web", "school", "developer", "75", "11").programme("data", "school", "analyst", "69", "84")
                    .programme("mini", "small", "developer", "69", "84").programme("sea", "small", "islander", "971", "01");
            List<String> programmes = List.of("web", "data", "mini", "sea");
            for (int i = 0; i < counts.size(); i++) {
                People group = People.of(counts.get(i), programmes.get(i % 4)).in(i < 8 ? 2019 : 2020);
                network.with(i / 4 % 2 == 0 ? group : group.women().answering("jobseeking"));
            }
            return network;
        }).filter(network -> !network.isEmpty());
    }

    @Property(tries = 3)
    void everyCellIsAtAnEdge(@ForAll("networksAtTheEdges") GivenNetwork network) throws IOException {
        Path folder = Files.createTempDirectory("cohorte-edges");
        try {
            narrowsNothing(network, planned(network.in(folder)));
        } finally {
            Folders.remove(folder);
        }
    }

    /** The attacker narrows nothing hidden, and would if what is hidden for others' sake were told. */
    private Map<FigureKey, Figure> withstandsAttacks(GivenNetwork network) {
        Snapshot snapshot = network.in(snapshots);
        List<Figure> release = planned(snapshot);
        narrowsNothing(network, release);
        assertThat(attack(careless(release, snapshot), network, Depth.EQUATIONS).breaches()).isNotEmpty();
        return byKey(release);
    }

    private List<Figure> planned(Snapshot snapshot) {
        return figures.protectedFor(snapshot, ReleasePlanTest.TABLES, DisclosureSettings.standard(), EarlierFigures.none(), Progress.silent()).figures();
    }

    private static void narrowsNothing(GivenNetwork network, List<Figure> release) {
        assertThat(attack(release, network, Depth.FAR).cells()).noneMatch(cell -> cell.verdict().isBreach() || cell.verdict() == Verdict.NARROWED_ABOVE_THRESHOLD);
    }

    /** With those told that are hidden for others' sake. */
    private List<Figure> careless(List<Figure> release, Snapshot snapshot) {
        Map<FigureKey, Figure> unprotected = byKey(figures.unprotected(snapshot, ReleasePlanTest.TABLES.selection()));
        return release.stream().map(figure -> figure.confidentiality() == Confidentiality.D && unprotected.containsKey(FigureKey.of(figure))
                ? told(figure, unprotected.get(FigureKey.of(figure)).value()) : figure).toList();
    }

    private static Map<FigureKey, Figure> byKey(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(FigureKey::of, Function.identity()));
    }

    private static Figure told(Figure figure, Value value) {
        return new Figure(figure.indicator(), figure.year(), figure.dimensions(), figure.members(), value, figure.status(), Confidentiality.F);
    }

    private static AttackReport attack(List<Figure> release, GivenNetwork network, Depth depth) {
        return Attacks.alone().attack(published(release, network.catalogue()), List.of(), depth);
    }

    private static PublishedFigures published(List<Figure> release, PublicClassifications catalogue) {
        return PublishedFigures.of(release, catalogue, PublishedFigures.Rules.ofValues(DisclosureSettings.standard()));
    }

    private static String codes(Map<FigureKey, Figure> release, String indicator, String... members) {
        return Arrays.stream(members).map(member -> release.values().stream()
                .filter(figure -> figure.indicator().id().equals(indicator) && figure.year() == 2020 && String.join("*", figure.members()).equals(member))
                .map(figure -> figure.confidentiality().name()).findFirst().orElse("-")).collect(Collectors.joining());
    }

    /** Beside one person and ten, who would both keep all values to a reader of their sum, a third programme is hidden for the one's sake. */
    @Test
    void aPersonAloneInAProgrammeLearnsNotHowManyAreInAnother() {
        GivenNetwork network = new GivenNetwork().programme("web", "school", "developer", "75", "11").programme("mini", "school", "developer", "75", "11")
                .programme("tiny", "school", "developer", "75", "11").programme("data", "other", "developer", "69", "84").with(People.of(40, "web")).with(People.of(25, "web").women())
                .with(People.of(10, "mini")).with(People.of(1, "tiny")).with(People.of(60, "data")).with(People.of(30, "data").women());
        Snapshot snapshot = network.in(snapshots);
        List<Figure> release = planned(snapshot);
        FigureKey hers = new FigureKey("learners", 2020, List.of(Breakdown.PROGRAMME), List.of("tiny"));
        assertThat(fewFoundBy(hers, published(release, network.catalogue()))).isEmpty();
        assertThat(fewFoundBy(hers, published(careless(release, snapshot), network.catalogue()))).isNotEmpty();
    }

    /** A woman among forty men: the total of the women, less hers, and the learners of the other region would tell her of its two men. */
    @Test
    void theOnlyWomanOfARegionLearnsNotHowManyMenAreInTheOther() {
        GivenNetwork network = new GivenNetwork().programme("web", "school", "developer", "75", "11").programme("data", "school", "developer", "69", "84")
                .with(People.of(40, "web")).with(People.of(1, "web").women()).with(People.of(2, "data")).with(People.of(60, "data").women());
        Snapshot snapshot = network.in(snapshots);
        List<Figure> release = planned(snapshot);
        FigureKey hers = new FigureKey("learners", 2020, List.of(Breakdown.REGION, Breakdown.GENDER), List.of("11", "f"));
        assertThat(fewFoundBy(hers, published(release, network.catalogue()))).isEmpty();
        assertThat(fewFoundBy(hers, published(careless(release, snapshot), network.catalogue()))).isNotEmpty();
    }

    @Test
    void aPersonAloneInACellLearnsNoOtherFew() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 170, 150);
        PublishedFigures published = published(planned(snapshot), RandomNetwork.CATALOGUE);
        Set<FigureKey> hidden = published.rows().stream().filter(row -> row.value() instanceof Value.Hidden).map(PublishedFigures.Row::key).collect(Collectors.toSet());
        List<FigureKey> ofOne = figures.unprotected(snapshot, ReleasePlanTest.TABLES.selection()).stream().filter(figure -> figure.value().equals(new Value.Count(1)))
                .map(FigureKey::of).filter(key -> hidden.contains(key) && Set.of("learners", "leavers").contains(key.indicator())).toList();
        assertThat(ofOne).hasSizeGreaterThan(10).allSatisfy(hers -> assertThat(fewFoundBy(hers, published)).as("found by the one of %s", hers).isEmpty());
    }

    /** The hidden counts of 1 to the threshold that somebody works out who knows that she is alone in a cell; those that say no more than that left aside. */
    private static List<AttackReport.Cell> fewFoundBy(FigureKey hers, PublishedFigures published) {
        int threshold = published.rules().settings().threshold();
        Set<String> ofHerself = Attacks.alone().attack(known(hers, published, false), List.of(), Depth.BOUNDS).cells().stream()
                .filter(cell -> cell.interval().highest() <= 1).map(WorstCasesTest::name).collect(Collectors.toSet());
        return Attacks.alone().attack(known(hers, published, true), List.of(), Depth.EQUATIONS).cells().stream()
                .filter(cell -> cell.interval().values() == 1 && cell.interval().lowest() >= 1 && cell.interval().lowest() <= threshold && !ofHerself.contains(name(cell))).toList();
    }

    private static String name(AttackReport.Cell cell) {
        return cell.figure() + " " + cell.part();
    }

    /** The publication to somebody who knows that one cell counts herself alone; without the rest, nothing below the network is told beside that. */
    private static PublishedFigures known(FigureKey hers, PublishedFigures published, boolean withTheRest) {
        return new PublishedFigures(published.rows().stream().map(row -> row.key().equals(hers) ? new PublishedFigures.Row(hers, new Value.Count(1), Confidentiality.F)
                : withTheRest || row.key().dimensions().isEmpty() ? row : new PublishedFigures.Row(row.key(), new Value.Hidden(), Confidentiality.D)).toList(),
                published.meanings(), published.classifications(), published.rules());
    }
}

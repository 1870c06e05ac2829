package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.ProtectedFigures;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole plan on networks of a few hundred people, from the snapshot. */
class ReleasePlanTest {

    static final ReleaseTables TABLES = new ReleaseTables(List.of(List.of(Breakdown.REGION), List.of(Breakdown.DEPARTMENT), List.of(Breakdown.GENDER),
            List.of(Breakdown.OCCUPATION), List.of(Breakdown.PROVIDER), List.of(Breakdown.PROGRAMME), List.of(Breakdown.REGION, Breakdown.GENDER),
            List.of(Breakdown.REGION, Breakdown.OCCUPATION), List.of(Breakdown.GENDER, Breakdown.OCCUPATION)));

    private static final ReleaseTables BY_PEOPLE = new ReleaseTables(List.of(List.of(Breakdown.EDUCATION_LEVEL), List.of(Breakdown.IN_QPV), List.of(Breakdown.AGE_GROUP), List.of(Breakdown.REGION),
            List.of(Breakdown.GENDER), List.of(Breakdown.REGION, Breakdown.EDUCATION_LEVEL), List.of(Breakdown.GENDER, Breakdown.AGE_GROUP), List.of(Breakdown.IN_QPV, Breakdown.AGE_GROUP)));

    private static final ReleaseTables CROSSED_IN_THE_CATALOGUE = new ReleaseTables(List.of(List.of(Breakdown.PROVIDER, Breakdown.PROGRAMME), List.of(Breakdown.REGION, Breakdown.DEPARTMENT),
            List.of(Breakdown.REGION), List.of(Breakdown.PROVIDER), List.of(Breakdown.PROGRAMME), List.of(Breakdown.DEPARTMENT, Breakdown.PROGRAMME), List.of(Breakdown.GENDER, Breakdown.PROVIDER)));

    private static final ReleaseTables INSIDE = new ReleaseTables(List.of(List.of(Breakdown.GENDER), List.of(Breakdown.REGION, Breakdown.GENDER)));

    private static final ReleaseTables MARGINS = new ReleaseTables(List.of(List.of(Breakdown.REGION), List.of(Breakdown.OCCUPATION), List.of(Breakdown.REGION, Breakdown.OCCUPATION)));

    @TempDir
    Path snapshots;

    private final KeyFigures figures = new DuckDbKeyFigures(Statements.shipped());

    /**
     * Another way than the plan's: the unknowns are the people of each possible profile (territory, programme, gender, level, neighbourhood,
     * situation), wherever the published tables leave one possible, and every published count is a sum of these.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingHiddenForItsOwnSakeFollowsFromWhatIsPublishedOfLearners(long seed) {
        Snapshot snapshot = RandomNetwork.in(snapshots, seed, 150 + (int) seed * 60);
        ProtectedFigures release = protect(snapshot, DisclosureSettings.standard(), EarlierFigures.none());
        LearnerProfiles profiles = LearnerProfiles.of(release.figures(), 2020);
        Span published = new Span();
        Predicate<Figure> ofLearners = figure -> figure.year() == 2020 && LearnerProfiles.knows(figure.indicator());
        release.figures().stream().filter(ofLearners).filter(figure -> figure.confidentiality() == Confidentiality.F)
                .flatMap(figure -> profiles.counts(figure).stream()).forEach(published::add);
        Map<FigureKey, Figure> unprotected = figures.unprotected(snapshot, TABLES.selection()).stream().collect(Collectors.toMap(FigureKey::of, figure -> figure));
        int secrets = 0;
        for (Figure hidden : release.figures().stream().filter(ofLearners).filter(figure -> figure.confidentiality() == Confidentiality.C).toList()) {
            for (long[] secret : secrets(profiles, unprotected.get(FigureKey.of(hidden)))) {
                secrets++;
                assertThat(published.holds(secret)).as(hidden.line()).isFalse();
            }
        }
        assertThat(secrets).isGreaterThan(50);
    }

    /** The numerator and those left out of it, or the count; nothing where the definition alone says it. */
    private static List<long[]> secrets(LearnerProfiles profiles, Figure figure) {
        List<long[]> counts = profiles.counts(figure);
        if (counts.size() == 1) {
            return counts;
        }
        long[] rest = counts.get(1).clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= counts.get(0)[i];
        }
        Value.Share share = (Value.Share) figure.value();
        boolean byDefinition = isNothing(counts.get(0)) || isNothing(rest);
        List<long[]> secrets = new ArrayList<>();
        if (!byDefinition && (share.denominator() < 20 || share.numerator() >= 1 && share.numerator() <= 10)) {
            secrets.add(counts.get(0));
        }
        if (!byDefinition && (share.denominator() < 20 || share.denominator() - share.numerator() >= 1 && share.denominator() - share.numerator() <= 10)) {
            secrets.add(rest);
        }
        return secrets;
    }

    private static boolean isNothing(long[] column) {
        return java.util.Arrays.stream(column).allMatch(factor -> factor == 0);
    }

    /** From networks in which nearly every group is small to one in which few are. */
    @ParameterizedTest
    @ValueSource(ints = {60, 150, 400, 900})
    void anAttackerNarrowsNothingHidden(int people) {
        narrowsNothingHidden(TABLES, people);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 150})
    void anAttackerNarrowsNothingHiddenByLevelNeighbourhoodAndAge(int people) {
        narrowsNothingHidden(BY_PEOPLE, people);
    }

    /** Crossings beyond the standard tables. */
    @Test
    void anAttackerNarrowsNothingHiddenWhereBreakdownsOfTheCatalogueAreCrossed() {
        narrowsNothingHidden(CROSSED_IN_THE_CATALOGUE, 60);
    }

    private void narrowsNothingHidden(ReleaseTables tables, int people) {
        List<Figure> release = figures.protectedFor(RandomNetwork.in(snapshots, 20 + people, people), tables, DisclosureSettings.standard(), EarlierFigures.none(), Progress.silent()).figures();
        assertThat(release).filteredOn(figure -> figure.confidentiality() == Confidentiality.D).isNotEmpty();
        PublishedFigures published = PublishedFigures.of(release, RandomNetwork.CATALOGUE, PublishedFigures.Rules.ofValues(DisclosureSettings.standard()));
        assertThat(Attacks.alone().attack(published, List.of(), Attacks.Depth.FAR).breaches()).isEmpty();
    }

    @Test
    void showsNoCountOfOneToTenPeopleAndNoRateOverFewerThanTwenty() {
        ProtectedFigures release = protect(RandomNetwork.in(snapshots, 7, 400), DisclosureSettings.standard(), EarlierFigures.none());
        assertThat(release.figures()).filteredOn(figure -> figure.indicator().isOfPeople() && figure.value() instanceof Value.Count && !figure.indicator().id().equals("occupation-rank"))
                .noneMatch(figure -> figure.value() instanceof Value.Count(long count) && count >= 1 && count <= 10);
        assertThat(release.figures()).filteredOn(figure -> figure.indicator().isOfPeople()).noneMatch(figure -> figure.value() instanceof Value.Share(long _, long base) && base < 20);
        assertThat(release.figures()).allMatch(figure -> (figure.value() instanceof Value.Hidden) == (figure.confidentiality() != Confidentiality.F));
        assertThat(release.figures()).isSortedAccordingTo(Figure.FILE_ORDER);
        assertThat(release.summary().all().primary()).isPositive();
        assertThat(release.summary().all().secondary()).isPositive();
    }

    /** Whatever its tables would tell, the same figures of the network are hidden as where a release has no table at all. */
    @Test
    void neverChoosesAFigureOfTheNetworkAsAFurtherOneForTheSakeOfAMember() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 8, 300);
        Set<FigureKey> hidden = hiddenOfNetwork(snapshot, TABLES);
        assertThat(hidden).isNotEmpty().isEqualTo(hiddenOfNetwork(snapshot, new ReleaseTables(List.of())));
    }

    private Set<FigureKey> hiddenOfNetwork(Snapshot snapshot, ReleaseTables tables) {
        return figures.protectedFor(snapshot, tables, DisclosureSettings.standard(), EarlierFigures.none(), Progress.silent()).figures().stream()
                .filter(figure -> figure.dimensions().isEmpty() && figure.confidentiality() != Confidentiality.F).map(FigureKey::of).collect(Collectors.toSet());
    }

    @Test
    void hidesALargeFigureOfTheNetworkOnlyWhereItTellsASmallOneOfTheNetworkTogetherWithWhatIsPublished() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 8, 300);
        ProtectedFigures release = protect(snapshot, DisclosureSettings.standard(), EarlierFigures.none());
        LearnerProfiles profiles = LearnerProfiles.of(release.figures(), 2020);
        Map<FigureKey, Figure> unprotected = figures.unprotected(snapshot, TABLES.selection()).stream().collect(Collectors.toMap(FigureKey::of, figure -> figure));
        List<Figure> ofNetwork = release.figures().stream().filter(figure -> figure.year() == 2020 && figure.dimensions().isEmpty() && LearnerProfiles.knows(figure.indicator())).toList();
        List<Figure> hidden = ofNetwork.stream().filter(figure -> figure.confidentiality() != Confidentiality.F).map(figure -> unprotected.get(FigureKey.of(figure))).toList();
        PrimaryRule rule = new PrimaryRule(DisclosureSettings.standard());
        List<long[]> small = hidden.stream().filter(rule::hides).flatMap(figure -> secrets(profiles, figure).stream()).toList();
        List<Figure> large = hidden.stream().filter(figure -> !rule.hides(figure)).toList();
        assertThat(large).isNotEmpty();
        for (Figure figure : large) {
            Span told = new Span();
            ofNetwork.stream().filter(other -> other.confidentiality() == Confidentiality.F).flatMap(other -> profiles.counts(other).stream()).forEach(told::add);
            assertThat(small).noneMatch(told::holds);
            profiles.counts(figure).forEach(told::add);
            assertThat(small).as(figure.line()).anyMatch(told::holds);
        }
    }

    @Test
    void givesTheSamePlanForTheSameSnapshot() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 9, 300);
        assertThat(protect(snapshot, DisclosureSettings.standard(), EarlierFigures.none()).figures())
                .isEqualTo(protect(snapshot, DisclosureSettings.standard(), EarlierFigures.none()).figures());
    }

    @Test
    void reportsWhatAnEarlierReleaseHasShownAndHidesItAllTheSame() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 10, 300);
        List<Figure> careless = figures.unprotected(snapshot, TABLES.selection()).stream().filter(figure -> figure.indicator().id().equals("learners")).toList();
        EarlierFigures earlier = EarlierFigures.of(List.of(PublishedFigures.of(careless, PublicClassifications.ofTerritories(), PublishedFigures.Rules.ofDefinitions())));
        ProtectedFigures release = protect(snapshot, DisclosureSettings.standard(), earlier);
        Set<FigureKey> small = careless.stream().filter(figure -> figure.value() instanceof Value.Count(long count) && count >= 1 && count <= 10).map(FigureKey::of).collect(Collectors.toSet());
        assertThat(small).isNotEmpty();
        assertThat(release.summary().shownBefore()).containsAll(small);
        assertThat(release.figures()).filteredOn(figure -> small.contains(FigureKey.of(figure))).allMatch(figure -> figure.confidentiality() == Confidentiality.C);
        assertThat(protect(snapshot, DisclosureSettings.standard(), EarlierFigures.none()).summary().shownBefore()).isEmpty();
    }

    @Test
    void whatAProtectedReleaseHasShownGivesNothingAwayInTheNext() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 11, 300);
        ProtectedFigures first = protect(snapshot, DisclosureSettings.standard(), EarlierFigures.none());
        EarlierFigures earlier = EarlierFigures.of(List.of(PublishedFigures.of(first.figures(), PublicClassifications.ofTerritories(), PublishedFigures.Rules.ofDefinitions())));
        ProtectedFigures second = protect(snapshot, DisclosureSettings.standard(), earlier);
        assertThat(second.summary().shownBefore()).isEmpty();
        assertThat(second.figures()).isEqualTo(first.figures());
        PublishedFigures published = PublishedFigures.of(second.figures(), RandomNetwork.CATALOGUE, new PublishedFigures.Rules(DisclosureSettings.standard(), false));
        assertThat(Attacks.alone().attack(published, earlier.publications(), Attacks.Depth.FAR).breaches()).isEmpty();
    }

    /** A count told now would tell with the total of then what was hidden then. */
    @Test
    void whatWasHiddenStaysHiddenWhereRecordsCameLate(@TempDir Path later) {
        ProtectedFigures first = protect(RandomNetwork.in(snapshots, 14, 300), DisclosureSettings.standard(), EarlierFigures.none());
        PublishedFigures before = PublishedFigures.of(first.figures(), RandomNetwork.CATALOGUE, PublishedFigures.Rules.ofValues(DisclosureSettings.standard()));
        ProtectedFigures second = protect(RandomNetwork.in(later, 14, 306), DisclosureSettings.standard(), EarlierFigures.of(List.of(before)));
        Map<FigureKey, Figure> amended = second.figures().stream().collect(Collectors.toMap(FigureKey::of, figure -> figure));
        assertThat(first.figures()).as("people came late").anyMatch(figure -> figure.confidentiality() == Confidentiality.F && !amended.get(FigureKey.of(figure)).value().equals(figure.value()));
        assertThat(first.figures()).filteredOn(figure -> figure.confidentiality() != Confidentiality.F && !figure.dimensions().isEmpty())
                .allMatch(figure -> amended.get(FigureKey.of(figure)).confidentiality() != Confidentiality.F);
        PublishedFigures published = PublishedFigures.of(second.figures(), RandomNetwork.CATALOGUE, PublishedFigures.Rules.ofValues(DisclosureSettings.standard()));
        assertThat(Attacks.alone().attack(published, List.of(before), Attacks.Depth.FAR).breaches()).isEmpty();
    }

    /** The margins of a table that only the release before has: the plan knows them as the attack finds them. */
    @Test
    void aPlanHoldsBesideTheTablesThatOnlyAnEarlierReleaseHas() {
        Snapshot snapshot = RandomNetwork.in(snapshots, 15, 300);
        PublishedFigures before = published(figures.protectedFor(snapshot, INSIDE, DisclosureSettings.standard(), EarlierFigures.none(), Progress.silent()));
        ProtectedFigures alone = figures.protectedFor(snapshot, MARGINS, DisclosureSettings.standard(), EarlierFigures.none(), Progress.silent());
        List<AttackReport.Cell> narrowed = Attacks.alone().attack(published(alone), List.of(before), Attacks.Depth.FAR).breaches();
        assertThat(narrowed).as("planned without a look at it").anyMatch(cell -> cell.figure().dimensions().equals(List.of(Breakdown.REGION, Breakdown.GENDER)))
                .anyMatch(cell -> cell.narrowing().stream().flatMap(statement -> statement.told().stream()).anyMatch(count -> !count.dimensions().isEmpty()));
        ProtectedFigures beside = figures.protectedFor(snapshot, MARGINS, DisclosureSettings.standard(), EarlierFigures.of(List.of(before)), Progress.silent());
        assertThat(Attacks.alone().attack(published(beside), List.of(before), Attacks.Depth.FAR).breaches()).as("what the release before and the network tell by themselves is no longer to be hidden")
                .allMatch(cell -> cell.narrowing().stream().flatMap(statement -> statement.told().stream()).allMatch(count -> count.dimensions().isEmpty()));
        assertThat(beside.figures()).filteredOn(figure -> figure.dimensions().equals(List.of(Breakdown.REGION))).anyMatch(figure -> figure.confidentiality() == Confidentiality.F);
        assertThat(beside.figures()).filteredOn(figure -> figure.dimensions().isEmpty()).isEqualTo(alone.figures().stream().filter(figure -> figure.dimensions().isEmpty()).toList());
    }

    private static PublishedFigures published(ProtectedFigures release) {
        return PublishedFigures.of(release.figures(), RandomNetwork.CATALOGUE, PublishedFigures.Rules.ofValues(DisclosureSettings.standard()));
    }

    @Test
    void tellsAPlaceInTheRankingOnlyAboveAllHiddenOccupations() {
        ProtectedFigures release = protect(RandomNetwork.in(snapshots, 12, 300), DisclosureSettings.standard(), EarlierFigures.none());
        Map<String, Figure> learners = release.figures().stream().filter(figure -> figure.indicator().id().equals("learners") && figure.year() == 2020 && figure.dimensions().equals(List.of(Breakdown.OCCUPATION)))
                .collect(Collectors.toMap(figure -> figure.members().getFirst(), figure -> figure));
        assertThat(learners.values()).anyMatch(figure -> figure.confidentiality() != Confidentiality.F);
        assertThat(release.figures()).filteredOn(figure -> figure.indicator().id().equals("occupation-rank") && figure.year() == 2020)
                .allMatch(rank -> rank.confidentiality() != Confidentiality.F || learners.get(rank.members().getFirst()).confidentiality() == Confidentiality.F);
    }

    /** Without its response it would stand without its interval, which tells how many answered; and a hidden row would tell that enough did. */
    @Test
    void tellsAnEstimateOnlyBesideItsRawRateAndItsResponse() {
        ProtectedFigures release = protect(RandomNetwork.in(snapshots, 13, 900), DisclosureSettings.standard(), EarlierFigures.none());
        Map<FigureKey, Figure> all = release.figures().stream().collect(Collectors.toMap(FigureKey::of, figure -> figure));
        List<Figure> estimates = release.figures().stream().filter(figure -> figure.indicator().isEstimate()).toList();
        assertThat(estimates).isNotEmpty().allMatch(estimate -> estimate.confidentiality() == Confidentiality.F
                && beside(estimate, estimate.indicator().rawId(), all) == Confidentiality.F && beside(estimate, "outcome-response-rate", all) == Confidentiality.F);
    }

    private static Confidentiality beside(Figure estimate, String indicator, Map<FigureKey, Figure> all) {
        return all.get(new FigureKey(indicator, estimate.year(), estimate.dimensions(), estimate.members())).confidentiality();
    }

    @Test
    void poolsTheRatesOfAProgrammeTooSmallForOneYearOverTwo() {
        ProtectedFigures release = protect(RandomNetwork.in(snapshots, 13, 900), DisclosureSettings.standard(), EarlierFigures.none());
        Map<FigureKey, Figure> all = release.figures().stream().collect(Collectors.toMap(FigureKey::of, figure -> figure));
        List<Figure> pooled = release.figures().stream().filter(figure -> figure.indicator().years() == 2).toList();
        assertThat(pooled).isNotEmpty().allMatch(figure -> figure.indicator().id().endsWith("-two-years") && figure.dimensions().size() == 1);
        assertThat(pooled).allMatch(figure -> all.get(new FigureKey(figure.indicator().id().replace("-two-years", ""), figure.year(), figure.dimensions(), figure.members()))
                .confidentiality() == Confidentiality.C);
        assertThat(pooled).noneMatch(figure -> figure.value() instanceof Value.Share(long _, long base) && base < 20);
    }

    private ProtectedFigures protect(Snapshot snapshot, DisclosureSettings settings, EarlierFigures earlier) {
        return figures.protectedFor(snapshot, TABLES, settings, earlier, Progress.silent());
    }
}

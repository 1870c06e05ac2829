package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.home.Home;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.editions.Comparison.Moved;
import org.cohorte.releases.editions.Comparison.What;
import org.cohorte.releases.editions.Comparison.Why;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotComparison.Change;
import org.cohorte.snapshots.SnapshotComparison.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a release, before and after a late delivery: twelve women more, three corrected, one never there. */
class ComparisonTest {

    @TempDir
    private Path root;

    @Test
    void tellsWhatALateDeliveryMovedAndWhichRecordsItBrought() {
        SmallEdition small = new SmallEdition(root);
        Home home = small.home();
        Edition before = small.frozen(1, CountableSnapshot.in(home.snapshots()), new EditionManifest.Settings(10, 20), List.of());
        Edition after = small.frozen(2, CountableSnapshot.afterALateDelivery(home.snapshots()), new EditionManifest.Settings(10, 20), List.of(before.files().folder()));
        Comparison comparison = Comparison.of(before, after);
        assertThat(figure(comparison, FigureKey.ofNetwork("learners", 2020))).hasValueSatisfying(moved -> {
            assertThat(moved.before().orElseThrow().value()).isEqualTo("200");
            assertThat(moved.after().orElseThrow().value()).isEqualTo("212");
            assertThat(moved.what()).isEqualTo(What.VALUE);
            assertThat(moved.why()).isEqualTo(Why.RECORDS);
        });
        assertThat(figure(comparison, FigureKey.ofNetwork("women-share", 2020))).hasValueSatisfying(moved -> assertThat(moved.after().orElseThrow().numerator()).contains(112L));
        assertThat(figure(comparison, FigureKey.ofNetwork("learners", 2018))).isEmpty();
        assertThat(comparison.definitions()).isEmpty();
        assertThat(comparison.hasOtherSettings()).isFalse();
        assertThat(new Comparing(home).records(before, after)).hasValueSatisfying(records -> assertThat(records.changes()).containsExactly(
                new Change(Kind.APPLICATIONS, 2019, true, 0, 1, 0),
                new Change(Kind.ENROLMENTS, 2019, true, 0, 1, 0),
                new Change(Kind.ENROLMENTS, 2020, true, 12, 0, 3)));
        assertThat(small.verify(after.files().folder()).isSound()).as("computed anew with the version before it").isTrue();
    }

    @Test
    void tellsTheRulesOfProtectionFromTheRecords() {
        SmallEdition small = new SmallEdition(root);
        Home home = small.home();
        Snapshot snapshot = CountableSnapshot.in(home.snapshots());
        Edition strict = small.frozen(1, snapshot, new EditionManifest.Settings(10, 20), List.of());
        Edition loose = small.frozen(2, snapshot, new EditionManifest.Settings(3, 5), List.of());
        Comparison comparison = Comparison.of(strict, loose);
        assertThat(comparison.hasOtherSettings()).isTrue();
        assertThat(comparison.moved()).isNotEmpty().allSatisfy(moved -> assertThat(moved.why()).isEqualTo(Why.SETTINGS))
                .anySatisfy(moved -> assertThat(moved.key()).isEqualTo(new FigureKey("completion-rate", 2020, "region", "84")));
        assertThat(new Comparing(home).records(strict, loose).orElseThrow().changes()).isEmpty();
    }

    @Test
    void anEstimateThatIsNoLongerToldIsHiddenAndNotGone() {
        FigureKey women = new FigureKey("it-job-rate-weighted", 2020, "gender", "f");
        Edition told = ChangedEdition.in(root.resolve("told")).read();
        Edition hidden = ChangedEdition.in(root.resolve("hidden")).telling("it-job-rate,2020,gender,f", ",percent,,,A,D").without("it-job-rate-weighted,2020,gender,f,").read();
        assertThat(figure(Comparison.of(told, hidden), women)).hasValueSatisfying(moved -> {
            assertThat(moved.what()).isEqualTo(What.NOW_HIDDEN);
            assertThat(moved.why()).isEqualTo(Why.PROTECTION);
        });
        assertThat(figure(Comparison.of(hidden, told), women)).hasValueSatisfying(moved -> assertThat(moved.what()).isEqualTo(What.NOW_TOLD));
        Edition few = ChangedEdition.in(root.resolve("few")).without("it-job-rate-weighted,2020,gender,f,").withFile("estimates.csv",
                "indicator,year,dimensions,members,value,standard_error,low,high,answers,base,response,design_effect,flag", "it-job-rate-weighted,2020,gender,f,,,,,12,90,13.3,,not_shown").read();
        assertThat(figure(Comparison.of(told, few), women)).hasValueSatisfying(moved -> assertThat(moved.why()).as("too few answered").isEqualTo(Why.RECORDS));
    }

    @Test
    void anEditionComparedWithItselfDidNotMove() {
        Edition edition = new SmallEdition(root).frozen();
        assertThat(Comparison.of(edition, edition).moved()).isEmpty();
    }

    private static Optional<Moved> figure(Comparison comparison, FigureKey key) {
        return comparison.moved().stream().filter(moved -> moved.key().equals(key)).findFirst();
    }
}

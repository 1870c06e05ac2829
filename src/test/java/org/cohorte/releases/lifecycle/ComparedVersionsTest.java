package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ADA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ALAN;
import static org.cohorte.releases.lifecycle.ReleaseHouse.BERTA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.DORA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FIRST;
import static org.cohorte.releases.lifecycle.ReleaseHouse.SECOND;
import static org.cohorte.releases.lifecycle.ReleaseHouse.as;
import static org.cohorte.releases.lifecycle.ReleaseHouse.moved;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.NotAllowed;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.releases.editions.ComparisonText;
import org.junit.jupiter.api.Test;

/** The team sees what an amendment moves while it is a draft. */
class ComparedVersionsTest {

    private static final Bilingual CHANGED = new Bilingual("Une livraison tardive.", "A late delivery.");

    @Test
    void anAmendmentStandsBesideTheVersionThatItCorrectsForTheTeamAlone() {
        try (ReleaseHouse house = new ReleaseHouse()) {
            house.drafted(ADA, new Basis(Optional.of(house.snapshot.manifest().id()), 1, 2, List.of()));
            house.published(FIRST);
            ComparedVersions compared = house.get(ComparedVersions.class);
            assertThat(as(BERTA, () -> compared.figures(FIRST))).as("it corrects none").isEmpty();
            String late = SmallSnapshot.afterALateDelivery(new Home(house.folder).snapshots()).manifest().id();
            moved(as(ALAN, () -> house.get(Drafting.class).amend(FIRST, Optional.of(late), CHANGED)));
            assertThat(as(ADA, () -> compared.figures(SECOND))).as("not computed").isEmpty();
            house.compute(SECOND);
            Comparison figures = as(BERTA, () -> compared.figures(SECOND)).orElseThrow();
            List<ComparisonText.Part> parts = as(BERTA, () -> new ComparisonText(figures, compared.records(figures), Language.EN).parts());
            assertThat(parts).flatExtracting(ComparisonText.Part::lines).contains("learners 2020: 11 → 12 (records that came late, went or were corrected)");
            assertThat(parts).extracting(ComparisonText.Part::heading).contains("Figures of the network:");
            assertThatThrownBy(() -> as(DORA, () -> compared.figures(SECOND))).isInstanceOf(NotAllowed.class);
        }
    }
}

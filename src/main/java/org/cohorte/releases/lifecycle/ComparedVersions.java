package org.cohorte.releases.lifecycle;

import java.util.Optional;

import org.cohorte.accounts.Right;
import org.cohorte.foundation.home.Home;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.editions.Comparing;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.snapshots.SnapshotComparison;
import org.springframework.stereotype.Service;

/** What moved from the version that an amendment corrects to the amendment, be it a draft still; for the team alone. */
@Service
public class ComparedVersions {

    private final ActingPerson acting;
    private final TeamReleases releases;
    private final EditionShelf shelf;
    private final Comparing comparing;

    ComparedVersions(ActingPerson acting, TeamReleases releases, EditionShelf shelf, Home home) {
        this.acting = acting;
        this.releases = releases;
        this.shelf = shelf;
        this.comparing = new Comparing(home);
    }

    /** Empty where the version corrects none, or its figures are not computed. */
    public Optional<Comparison> figures(EditionAddress address) {
        acting.require(Right.READ_WORKING_FIGURES);
        Optional<Edition> before = releases.one(address).amends().map(shelf::frozen);
        return before.flatMap(edition -> releases.preview(address).map(after -> Comparison.of(edition, after)));
    }

    /** Empty where a snapshot of them is not kept. */
    public Optional<SnapshotComparison> records(Comparison figures) {
        acting.require(Right.READ_WORKING_FIGURES);
        return comparing.records(figures.before(), figures.after());
    }
}

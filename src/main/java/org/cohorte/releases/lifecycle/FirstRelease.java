package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.snapshots.StoredSnapshots;
import org.springframework.stereotype.Service;

/**
 * Prepares the first version of a release in one go, as far as its review, by what is usual. For the demonstration and for rehearsals: what a person
 * would weigh is not weighed. What a kill left half done is taken up.
 */
@Service
public class FirstRelease {

    private static final int THRESHOLD = 10;
    private static final int SMALLEST_BASE = 20;

    private final TeamReleases releases;
    private final Drafting drafting;
    private final ComputationRequests computing;
    private final ComputationRun run;
    private final Writing writing;
    private final UsualWords words;

    FirstRelease(TeamReleases releases, Drafting drafting, ComputationRequests computing, ComputationRun run, Writing writing, UsualWords words) {
        this.releases = releases;
        this.drafting = drafting;
        this.computing = computing;
        this.run = run;
        this.writing = writing;
        this.words = words;
    }

    /**
     * The version, its figures computed from the newest snapshot and its words written where it is a draft.
     *
     * @param groups      of occupations that its sentences tell of
     * @param explanation of all that is to be explained
     */
    public EditionAddress prepare(int year, List<OccupationGroup> groups, String explanation, Home home, Progress progress) {
        EditionAddress address = switch (drafting.draft(year, basis(home))) {
            case DraftOutcome.Drafted(Version version) -> version.address();
            case DraftOutcome.InWork(Version version) -> version.address();
            case DraftOutcome other -> throw new IllegalStateException("no release of " + year + " can be drafted: " + other);
        };
        TeamReleases.Whole whole = releases.whole(address);
        if (whole.version().isDraft()) {
            if (!whole.computed() && computing.askToDoItHere(address) instanceof ComputationRequests.Outcome.Asked(long computation)) {
                run.run(computation, progress);
            }
            groups.forEach(group -> writing.add(address, group));
            words.write(address, explanation);
        }
        return address;
    }

    private static Basis basis(Home home) {
        Optional<String> newest = StoredSnapshots.of(home).newest().map(s -> s.manifest().id());
        return new Basis(newest, THRESHOLD, SMALLEST_BASE, Basis.standardTables());
    }

    public VersionState state(EditionAddress address) {
        return releases.one(address).state();
    }
}

package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ADA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.BERTA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.DORA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.EMIL;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FIRST;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FRIEDA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.SECOND;
import static org.cohorte.releases.lifecycle.ReleaseHouse.as;
import static org.cohorte.releases.lifecycle.ReleaseHouse.moved;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.ReleaseCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what, in each state of a version. */
class VisibilityTest {

    private static final Bilingual NOTE = new Bilingual("Une erreur.", "A mistake.");

    private static ReleaseHouse house;

    @BeforeAll
    static void open() {
        house = new ReleaseHouse();
    }

    @BeforeEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Looked up afresh, without the second for which an instance remembers. */
    private static PublicEditions now() {
        return new PublicEditions(house.get(VisibilityStore.class), new EditionShelf(new Home(house.folder)));
    }

    private static void nothingIsPublic(String when) {
        PublicEditions published = now();
        assertThat(published.releases()).as(when).isEmpty();
        assertThat(published.newest()).as(when).isEmpty();
        assertThat(published.current("2020")).as(when).isEmpty();
        assertThat(published.at(FIRST)).as(when).isEmpty();
        assertThat(published.ofYear(2020)).as(when).isEmpty();
        assertThat(published.folders()).as(when).isEmpty();
    }

    @Test
    void theVersionIsPublicFromItsPublicationOnAndNotBefore() {
        nothingIsPublic("at first");
        house.drafted();
        nothingIsPublic("a draft");
        house.compute(FIRST);
        house.answerTheChecks(FIRST);
        nothingIsPublic("computed");
        moved(as(ADA, () -> house.get(Reviewing.class).submit(FIRST)));
        nothingIsPublic("in review");
        moved(as(BERTA, () -> house.get(Reviewing.class).approve(FIRST, "")));
        nothingIsPublic("approved");
        assertThat(now().coming()).isEmpty();
        moved(as(ADA, () -> house.get(Publishing.class).schedule(FIRST, Instant.now().plusSeconds(60), true)));
        nothingIsPublic("scheduled");
        assertThat(now().coming()).singleElement().extracting(ReleaseCalendar.Announced::title).isEqualTo(new Bilingual("Chiffres clés 2020", "Key figures 2020"));
        moved(as(ADA, () -> house.get(Publishing.class).publishNow(FIRST)));
        assertThat(now().coming()).isEmpty();
        assertThat(now().current("2020").orElseThrow().figure("learners", 2020)).isPresent();
        assertThat(now().ofYear(2020)).isPresent();
    }

    @Test
    void anHourThatWasNotAnnouncedIsNotInTheCalendar() {
        house.drafted();
        house.approved(FIRST);
        moved(as(ADA, () -> house.get(Publishing.class).schedule(FIRST, Instant.now().plusSeconds(60), false)));
        assertThat(now().coming()).isEmpty();
    }

    @Test
    void anEarlierVersionStaysAtItsAddressAndAWithdrawnOneLeavesItsNote() {
        house.drafted();
        house.published(FIRST);
        moved(as(ADA, () -> house.get(Drafting.class).amend(FIRST, house.basis().snapshot(), NOTE)));
        assertThat(now().at(SECOND)).as("a draft beside a published version").isEmpty();
        house.published(SECOND);
        assertThat(now().at(FIRST).orElseThrow().manifest().address()).isEqualTo(FIRST);
        assertThat(now().newest().orElseThrow().manifest().address()).isEqualTo(SECOND);
        moved(as(ADA, () -> house.get(Publishing.class).withdraw(SECOND, NOTE)));
        assertThat(now().at(SECOND)).isEmpty();
        assertThat(now().current("2020")).as("the earlier one does not come back by itself").isEmpty();
        assertThat(now().newest()).isEmpty();
        assertThat(now().releases()).singleElement().satisfies(release -> {
            assertThat(release.versions()).extracting(PublishedRelease.Version::state).containsExactly(PublishedRelease.State.WITHDRAWN, PublishedRelease.State.SUPERSEDED);
            assertThat(release.versions().getFirst().note()).isEqualTo(NOTE);
        });
        assertThat(now().folders()).as("nobody can take back what was told").hasSize(2);
    }

    /** Dora is named, Emil is not; the team reads all, an administrator nothing. */
    @Test
    void aReaderSeesTheVersionsInWhichTheyAreNamedFromApprovalOnAndNoOthers() {
        house.drafted();
        as(ADA, () -> house.get(Writing.class).name(FIRST, DORA.id()));
        house.compute(FIRST);
        house.answerTheChecks(FIRST);
        Map<VersionState, Runnable> steps = new LinkedHashMap<>();
        steps.put(VersionState.DRAFT, () -> { });
        steps.put(VersionState.IN_REVIEW, () -> moved(as(ADA, () -> house.get(Reviewing.class).submit(FIRST))));
        steps.put(VersionState.APPROVED, () -> moved(as(BERTA, () -> house.get(Reviewing.class).approve(FIRST, ""))));
        steps.put(VersionState.SCHEDULED, () -> moved(as(ADA, () -> house.get(Publishing.class).schedule(FIRST, Instant.now().plusSeconds(60), true))));
        steps.forEach((state, step) -> {
            step.run();
            reads(ADA, state, true);
            reads(BERTA, state, true);
            reads(DORA, state, state == VersionState.APPROVED || state == VersionState.SCHEDULED);
            reads(EMIL, state, false);
            assertThatThrownBy(() -> as(FRIEDA, () -> house.get(TeamReleases.class).all())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(DORA, () -> house.get(TeamReleases.class).whole(FIRST))).as("the work of the team").isInstanceOf(NotAllowed.class);
        });
        moved(as(ADA, () -> house.get(Publishing.class).publishNow(FIRST)));
        moved(as(ADA, () -> house.get(Drafting.class).amend(FIRST, house.basis().snapshot(), NOTE)));
        house.approved(SECOND);
        assertThatThrownBy(() -> as(DORA, () -> house.get(TeamReleases.class).preview(SECOND))).as("named in the first version only").isInstanceOf(NotAllowed.class);
    }

    private static void reads(SignedIn person, VersionState state, boolean may) {
        String what = person.name() + " " + state;
        assertThat(as(person, () -> house.get(TeamReleases.class).all())).as(what).hasSize(may ? 1 : 0);
        if (may) {
            assertThat(as(person, () -> house.get(TeamReleases.class).preview(FIRST))).as(what).isPresent();
        } else {
            for (Runnable reading : List.<Runnable>of(() -> house.get(TeamReleases.class).preview(FIRST), () -> house.get(TeamReleases.class).one(FIRST))) {
                assertThatThrownBy(() -> as(person, () -> {
                    reading.run();
                    return null;
                })).as(what).isInstanceOf(NotAllowed.class);
            }
        }
    }
}

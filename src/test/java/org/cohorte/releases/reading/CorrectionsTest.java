package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.PublishedRelease.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** In an amended edition each figure says whether it moved, and what it was before. */
class CorrectionsTest {

    private static final FigureKey LEARNERS = FigureKey.ofNetwork("learners", 2020);
    private static final FigureKey WOMEN = FigureKey.ofNetwork("women-share", 2020);
    private static final FigureKey BRITTANY = new FigureKey("learners", 2020, "region", "53");
    private static final FigureKey PARIS_REGION = new FigureKey("learners", 2020, "region", "11");
    private static final String LATE = "A late delivery.";

    @TempDir
    Path folder;

    /** Version 1 is published on 3 March 2021, version 2 on 3 April, and so on; they may all be read. */
    private Reading reading(Language language, Edition... versions) {
        List<PublishedRelease.Version> published = new ArrayList<>();
        for (int i = versions.length - 1; i >= 0; i--) {
            published.add(new PublishedRelease.Version(versions[i].manifest().address(), i == versions.length - 1 ? State.CURRENT : State.SUPERSEDED,
                    Instant.parse("2021-0%d-03T08:00:00Z".formatted(i + 3)), Bilingual.NONE));
        }
        List<EarlierVersion> earlier = new ArrayList<>();
        for (int i = versions.length - 2; i >= 0; i--) {
            earlier.add(new EarlierVersion(versions[i], published.get(versions.length - 1 - i)));
        }
        PublishedRelease release = new PublishedRelease("2020", 2020, new Bilingual("Chiffres clés 2020", "Key figures 2020"), published);
        return new Reading(versions[versions.length - 1], new Standing.Published(release, published.getFirst()), () -> earlier, Addresses.of(language), new SiteAddress(new StandardEnvironment()));
    }

    private ChangedEdition version(int number) {
        return ChangedEdition.in(folder.resolve("v" + number)).asVersion(number);
    }

    private static Edition withReason(Edition edition) {
        return edition.withWords(new EditionTexts(List.of(), List.of(), Bilingual.NONE, new Bilingual("Une livraison tardive.", LATE), List.of(), List.of()), List.of());
    }

    private static FigurePage page(Reading reading, FigureKey key) {
        return new FigureMaking(reading, reading.edition().figureOrUntold(key).orElseThrow()).page();
    }

    private static FigurePage.Fact versions(String text) {
        return new FigurePage.Fact("Versions", text);
    }

    @Test
    void aFigureThatMovedSaysWhenAndWhatItWasBeforeAndLeadsThere() {
        Edition amended = withReason(version(2).telling("learners,2020,,", "14860,people,,,A,F").read());
        FigurePage page = page(reading(Language.EN, version(1).read(), amended), LEARNERS);
        assertThat(page.notices().list()).containsExactly(new Notices.Notice("corrected", "Corrected on 3 April 2021: 14,853 before.", LATE, "See this figure in version 1",
                "/en/releases/2020/v1/figures/learners/2020"));
        assertThat(page.citation().text()).contains("14,860 (corrected on 3 April 2021: 14,853 before)");
        assertThat(page.facts()).extracting(FigurePage.Fact::name).doesNotContain("Versions");
    }

    @Test
    void aFigureThatDidNotMoveSaysSoAndNothingOfACorrection() {
        Edition amended = withReason(version(2).telling("learners,2020,,", "14860,people,,,A,F").read());
        FigurePage page = page(reading(Language.FR, version(1).read(), amended), BRITTANY);
        assertThat(page.notices().list()).isEmpty();
        assertThat(page.facts()).contains(versions("Valeur inchangée depuis la version 1"));
        assertThat(page.citation().text()).contains("(valeur inchangée depuis la version 1)").doesNotContain("orrigé");
    }

    @Test
    void aShareThatLooksTheSameTellsTheCountsThatMoved() {
        Edition first = version(1).telling("women-share,2020,,", "26.0,percent,2600,10000,A,F").read();
        Edition amended = version(2).telling("women-share,2020,,", "26.002600260026002,percent,2600,9999,A,F").read();
        assertThat(page(reading(Language.EN, first, amended), WOMEN).notices().list()).extracting(Notices.Notice::text).containsExactly("Corrected on 3 April 2021: 26.0% (2,600 of 10,000) before.");
    }

    @Test
    void aFigureThatIsHiddenOrShownNowTellsNoMoreThanThat() {
        Edition first = version(1).telling("learners,2020,region,53", ",people,,,A,C").read();
        Edition amended = version(2).telling("learners,2020,region,11", ",people,,,A,D").read();
        Reading reading = reading(Language.EN, first, amended);
        assertThat(page(reading, BRITTANY).notices().list()).extracting(Notices.Notice::text).containsExactly("Shown on 3 April 2021: hidden before.");
        assertThat(page(reading, PARIS_REGION).notices().list()).containsExactly(new Notices.Notice("corrected", "Hidden on 3 April 2021: no longer shown.", "", "", ""));
    }

    @Test
    void aFigureHiddenInBothIsNotSaidToBeUnchanged() {
        Edition first = version(1).telling("learners,2020,region,53", ",people,,,A,C").read();
        Edition amended = version(2).telling("learners,2020,region,53", ",people,,,A,C").read();
        assertThat(page(reading(Language.EN, first, amended), BRITTANY).facts()).contains(versions("Not published in version 1 either"));
    }

    @Test
    void aThirdVersionTellsTheNewestMoveOfEachFigure() {
        Edition second = withReason(version(2).telling("learners,2020,,", "14860,people,,,A,F").read());
        Edition third = version(3).telling("learners,2020,,", "14860,people,,,A,F").telling("learners,2020,region,53", "391,people,,,A,F").read();
        Reading reading = reading(Language.EN, version(1).read(), second, third);
        assertThat(page(reading, LEARNERS).notices().list()).containsExactly(new Notices.Notice("corrected", "Corrected on 3 April 2021: 14,853 before.", LATE, "See this figure in version 1",
                "/en/releases/2020/v1/figures/learners/2020"));
        assertThat(page(reading, BRITTANY).notices().list()).extracting(Notices.Notice::text).singleElement().asString().startsWith("Corrected on 3 May 2021: ");
        assertThat(page(reading, PARIS_REGION).facts()).contains(versions("Value unchanged since version 1"));
    }

    @Test
    void theHeadlinesOfTheReleaseSayTheSame() {
        Edition amended = version(2).telling("learners,2020,,", "14860,people,,,A,F").read();
        ReleasePage page = new ReleaseMaking(reading(Language.EN, version(1).read(), amended)).page();
        assertThat(page.learners().correction().orElseThrow().sentence()).isEqualTo("Corrected on 3 April 2021: 14,853 before");
        assertThat(page.sections().getFirst().cards()).allSatisfy(card -> assertThat(card.correction().orElseThrow().sentence()).isEqualTo("Value unchanged since version 1"));
        assertThat(page.notices().list()).extracting(Notices.Notice::text).containsExactly("Edition corrected on 3 April 2021: this is version 2.");
    }

    @Test
    void aFirstVersionSaysNothing() {
        FigurePage page = page(reading(Language.EN, version(1).read()), LEARNERS);
        assertThat(page.notices().list()).isEmpty();
        assertThat(page.facts()).extracting(FigurePage.Fact::name).doesNotContain("Versions");
    }

    @Test
    void whereNoVersionBeforeMayBeReadTheEditionAloneIsSaidToBeCorrected() {
        Edition amended = version(2).read();
        assertThat(page(reading(Language.EN, amended), LEARNERS).notices().list()).extracting(Notices.Notice::text).containsExactly("Edition corrected on 3 March 2021: this is version 2.");
    }
}

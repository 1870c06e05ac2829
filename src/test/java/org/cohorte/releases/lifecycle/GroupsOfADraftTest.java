package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ADA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ALAN;
import static org.cohorte.releases.lifecycle.ReleaseHouse.BERTA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FIRST;
import static org.cohorte.releases.lifecycle.ReleaseHouse.SECOND;
import static org.cohorte.releases.lifecycle.ReleaseHouse.as;
import static org.cohorte.releases.lifecycle.ReleaseHouse.moved;

import java.util.List;
import java.util.Optional;

import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.EditionTexts.ChosenSentence;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.releases.sentences.SentenceChoice;
import org.cohorte.releases.sentences.Sentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups of occupations that a draft names: the sentences about them, and what becomes of both by changes, at approval and in an amendment. */
class GroupsOfADraftTest {

    private static final OccupationGroup BOTH = group("développement et données", "development and data");
    private static final SentenceChoice CHOSEN = SentenceChoice.asMade(Sentences.keyOf(BOTH));
    private static final String ELEVEN = "11 personnes ont été formées ou étaient en formation en 2020 à un métier du groupe «\u202fdéveloppement et données\u202f» "
            + "(Développeur, Analyste), soit 100\u202f% des 11 personnes dont le métier est connu, la majorité.";

    private static ReleaseHouse house;

    @BeforeAll
    static void open() {
        house = new ReleaseHouse();
    }

    @BeforeEach
    void draftTheFirstVersion() {
        house.empty();
        house.drafted(ADA, basis(1));
        house.compute(FIRST);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Eight developers and three analysts are told over the threshold. */
    private static Basis basis(int threshold) {
        return new Basis(Optional.of(house.snapshot.manifest().id()), threshold, threshold + 1, List.of("occupation"));
    }

    private static OccupationGroup group(String french, String english) {
        return new OccupationGroup(new Bilingual(french, english), List.of("analyst", "developer"));
    }

    private static EditOutcome add(OccupationGroup group) {
        return as(ADA, () -> house.get(Writing.class).add(FIRST, group));
    }

    private static EditOutcome replace(OccupationGroup before, OccupationGroup group) {
        return as(ADA, () -> house.get(Writing.class).replace(FIRST, before.name().fr(), group));
    }

    private static EditOutcome remove(OccupationGroup group) {
        return as(ADA, () -> house.get(Writing.class).remove(FIRST, group.name().fr()));
    }

    private static void choose(SentenceChoice choice) {
        assertThat(as(ADA, () -> house.get(Writing.class).choose(FIRST, List.of(choice)))).isInstanceOf(EditOutcome.Edited.class);
    }

    private static EditionTexts texts(EditionAddress address) {
        return as(ADA, () -> house.get(TeamReleases.class).preview(address)).orElseThrow().texts();
    }

    private static List<CheckFinding> findings() {
        return as(ADA, () -> house.get(TeamReleases.class).whole(FIRST)).findings().stream().filter(f -> f.key().startsWith("sentences:")).toList();
    }

    private static EditionTexts approved() {
        house.answerTheChecks(FIRST);
        moved(as(ADA, () -> house.get(Reviewing.class).submit(FIRST)));
        Version approved = moved(as(BERTA, () -> house.get(Reviewing.class).approve(FIRST, "")));
        return new EditionShelf(new Home(house.folder)).frozen(approved.id()).texts();
    }

    @Test
    void aGroupIsFrozenWithTheSentenceAboutIt() {
        assertThat(add(BOTH)).isInstanceOf(EditOutcome.Edited.class);
        choose(CHOSEN);
        EditionTexts frozen = approved();
        assertThat(frozen.groups()).containsExactly(BOTH);
        assertThat(frozen.sentences()).extracting(ChosenSentence::fr).containsExactly(ELEVEN);
        assertThat(add(group("autre", "other"))).isEqualTo(new EditOutcome.NotADraft(VersionState.APPROVED));
    }

    @Test
    void anAmendmentTakesOverTheGroupsAndTheirSentences() {
        add(BOTH);
        choose(CHOSEN);
        approved();
        moved(as(ADA, () -> house.get(Publishing.class).publishNow(FIRST)));
        String late = SmallSnapshot.afterALateDelivery(new Home(house.folder).snapshots()).manifest().id();
        moved(as(ALAN, () -> house.get(Drafting.class).amend(FIRST, Optional.of(late), new Bilingual("Une livraison tardive.", "A late delivery."))));
        house.compute(SECOND);
        assertThat(texts(SECOND).groups()).containsExactly(BOTH);
        assertThat(texts(SECOND).sentences()).singleElement().satisfies(sentence -> assertThat(sentence.fr()).startsWith("12 personnes"));
    }

    @Test
    void aSentenceStaysChosenWhenItsGroupIsRenamed() {
        add(BOTH);
        choose(CHOSEN);
        assertThat(replace(BOTH, group("code et données", "code and data"))).isInstanceOf(EditOutcome.Edited.class);
        assertThat(findings()).isEmpty();
        assertThat(texts(FIRST).sentences()).singleElement().satisfies(sentence -> assertThat(sentence.fr()).contains("code et données"));
    }

    @Test
    void aChosenSentenceAboutAGroupThatIsGoneBlocks() {
        add(BOTH);
        choose(CHOSEN);
        assertThat(remove(BOTH)).isInstanceOf(EditOutcome.Edited.class);
        assertThat(texts(FIRST).sentences()).isEmpty();
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.blocking()).isTrue();
            assertThat(finding.detail().fr()).contains("Groupe de métiers", "développement et données", "décochez-la");
        });
    }

    @Test
    void aChosenSentenceAboutAGroupOfWhichAFigureIsHiddenBlocks() {
        add(BOTH);
        choose(CHOSEN);
        as(ADA, () -> house.get(Drafting.class).changeBasis(FIRST, basis(5)));
        house.compute(FIRST);
        assertThat(texts(FIRST).sentences()).isEmpty();
        assertThat(findings()).extracting(CheckFinding::blocking).containsExactly(true);
    }

    @Test
    void aNameIsThatOfOneGroupInEachLanguage() {
        add(BOTH);
        OccupationGroup other = group("autre", "other");
        add(other);
        assertThat(add(group("Développement et données", "new"))).isEqualTo(new EditOutcome.NameTaken(BOTH));
        assertThat(add(group("nouveau", "Development and data"))).isEqualTo(new EditOutcome.NameTaken(BOTH));
        assertThat(replace(other, group("autre", "development and data"))).isEqualTo(new EditOutcome.NameTaken(BOTH));
        assertThat(replace(BOTH, group("Développement et données", "development and data"))).as("itself").isInstanceOf(EditOutcome.Edited.class);
        assertThat(remove(group("inconnu", "unknown"))).isEqualTo(new EditOutcome.Unknown("inconnu"));
        assertThat(texts(FIRST).groups()).extracting(group -> group.name().fr()).containsExactly("Développement et données", "autre");
    }
}

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
import org.cohorte.releases.EditionTexts.ChosenSentence;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.sentences.SentenceChoice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of chosen and edited sentences when the figures behind them are computed anew, from a late delivery or by other settings. */
class SentencesOfADraftTest {

    private static final Bilingual ELEVEN = new Bilingual("11 personnes ont été formées ou étaient en formation en 2020.", "11 people were trained or in training in 2020.");
    private static final Bilingual OWN_WORDS = new Bilingual("Onze personnes apprennent un métier du numérique.", "Eleven people learn a digital occupation.");
    private static final Bilingual HALF = new Bilingual("La moitié des sessions ont lieu en ligne.", "Half of the sessions are online.");
    private static final Bilingual CHANGED = new Bilingual("Une livraison tardive.", "A late delivery.");
    private static final SentenceChoice LEARNERS = SentenceChoice.asMade("learners");
    private static final SentenceChoice ONLINE = SentenceChoice.asMade("online-sessions-share");
    private static final SentenceChoice EDITED = edited(Optional.of(ELEVEN));

    private static ReleaseHouse house;
    private static String late;

    @BeforeAll
    static void open() {
        house = new ReleaseHouse();
        late = SmallSnapshot.afterALateDelivery(new Home(house.folder).snapshots()).manifest().id();
    }

    @BeforeEach
    void draftTheFirstVersion() {
        house.empty();
        house.drafted(ADA, basis(house.snapshot.manifest().id(), 1));
        house.compute(FIRST);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Of the network alone, so that a figure over the threshold is told. */
    private static Basis basis(String snapshot, int threshold) {
        return new Basis(Optional.of(snapshot), threshold, threshold + 1, List.of());
    }

    private static SentenceChoice edited(Optional<Bilingual> original) {
        return new SentenceChoice("learners", Optional.of(new SentenceChoice.Edit(OWN_WORDS, original)));
    }

    private static void choose(EditionAddress address, SentenceChoice... choices) {
        assertThat(as(ADA, () -> house.get(Writing.class).choose(address, List.of(choices)))).isInstanceOf(EditOutcome.Edited.class);
    }

    private static void computeAnew(String snapshot, int threshold) {
        as(ADA, () -> house.get(Drafting.class).changeBasis(FIRST, basis(snapshot, threshold)));
        house.compute(FIRST);
    }

    private static List<ChosenSentence> told(EditionAddress address) {
        return as(ADA, () -> house.get(TeamReleases.class).preview(address)).orElseThrow().texts().sentences();
    }

    private static List<CheckFinding> findings(EditionAddress address) {
        return as(ADA, () -> house.get(TeamReleases.class).whole(address)).findings().stream().filter(f -> f.key().startsWith("sentences:") || f.key().equals("no_sentence")).toList();
    }

    private static void submit(EditionAddress address) {
        house.answerTheChecks(address);
        moved(as(ADA, () -> house.get(Reviewing.class).submit(address)));
    }

    private static List<ChosenSentence> approved(EditionAddress address) {
        submit(address);
        Version approved = moved(as(BERTA, () -> house.get(Reviewing.class).approve(address, "")));
        return new EditionShelf(new Home(house.folder)).frozen(approved.id()).texts().sentences();
    }

    @Test
    void theWordsOfAChosenSentenceFollowTheFiguresUntilTheEditionIsFrozen() {
        choose(FIRST, LEARNERS);
        assertThat(told(FIRST)).containsExactly(new ChosenSentence("learners", ELEVEN.fr(), ELEVEN.en(), false, List.of(FigureKey.ofNetwork("learners", 2020))));
        computeAnew(late, 1);
        assertThat(findings(FIRST)).isEmpty();
        assertThat(approved(FIRST)).singleElement().satisfies(sentence -> {
            assertThat(sentence.fr()).isEqualTo("12 personnes ont été formées ou étaient en formation en 2020.");
            assertThat(sentence.en()).startsWith("12 people");
            assertThat(sentence.edited()).isFalse();
        });
    }

    @Test
    void aSentenceThatTheFiguresNoLongerBearOutIsNotToldAndBlocksUntilItIsGivenUp() {
        choose(FIRST, LEARNERS);
        computeAnew(house.snapshot.manifest().id(), 20);
        assertThat(told(FIRST)).isEmpty();
        assertThat(findings(FIRST)).singleElement().satisfies(finding -> {
            assertThat(finding.blocking()).isTrue();
            assertThat(finding.detail().fr()).startsWith("Apprenants").contains("ne portent pas cette phrase", "décochez-la");
        });
        house.answerTheChecks(FIRST);
        assertThat(as(ADA, () -> house.get(Reviewing.class).submit(FIRST))).isEqualTo(new MoveOutcome.Refused(List.of(new Obstacle(Obstacle.Reason.BLOCKING_FINDING, "sentences:learners"))));
        choose(FIRST);
        submit(FIRST);
    }

    @Test
    void anEditOfAnotherSentenceThanTheFiguresGiveNowBlocksUntilItIsConfirmed() {
        choose(FIRST, EDITED);
        assertThat(findings(FIRST)).isEmpty();
        computeAnew(late, 1);
        assertThat(findings(FIRST)).singleElement().satisfies(finding -> {
            assertThat(finding.blocking()).isTrue();
            assertThat(finding.detail().fr()).contains(OWN_WORDS.fr(), "12 personnes");
            assertThat(finding.detail().en()).contains(OWN_WORDS.en(), "12 people");
        });
        choose(FIRST, edited(Optional.of(new Bilingual("12 personnes ont été formées ou étaient en formation en 2020.", "12 people were trained or in training in 2020."))));
        assertThat(findings(FIRST)).isEmpty();
        assertThat(approved(FIRST)).singleElement().satisfies(sentence -> {
            assertThat(sentence.fr()).isEqualTo(OWN_WORDS.fr());
            assertThat(sentence.edited()).isTrue();
            assertThat(sentence.figures()).containsExactly(FigureKey.ofNetwork("learners", 2020));
        });
    }

    @Test
    void anEditOfWhichTheSentenceWasNotKeptIsConfirmedOnce() {
        choose(FIRST, edited(Optional.empty()));
        assertThat(findings(FIRST)).singleElement().satisfies(finding -> assertThat(finding.key()).isEqualTo("sentences:learners"));
        choose(FIRST, EDITED);
        assertThat(findings(FIRST)).isEmpty();
    }

    @Test
    void anEditThatTheFiguresNoLongerBearOutIsNotToldEither() {
        choose(FIRST, EDITED);
        computeAnew(house.snapshot.manifest().id(), 20);
        assertThat(told(FIRST)).isEmpty();
        assertThat(findings(FIRST)).singleElement().satisfies(finding -> assertThat(finding.detail().fr()).contains(OWN_WORDS.fr(), "décochez-la"));
    }

    @Test
    void aReleaseWithoutASentenceIsToBeExplained() {
        assertThat(findings(FIRST)).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("no_sentence");
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.detail().fr()).contains("Aucune phrase n’est choisie");
        });
        choose(FIRST, LEARNERS);
        assertThat(findings(FIRST)).isEmpty();
    }

    @Test
    void whatACheckFindsAfterTheReviewBeganIsNotApproved() {
        choose(FIRST, LEARNERS);
        submit(FIRST);
        house.found(FIRST, new CheckFinding("recount:learners", true, CHANGED, CHANGED, ""));
        assertThat(as(BERTA, () -> house.get(Reviewing.class).approve(FIRST, ""))).isEqualTo(new MoveOutcome.Refused(List.of(new Obstacle(Obstacle.Reason.BLOCKING_FINDING, "recount:learners"))));
        assertThat(house.version(FIRST).state()).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void anAmendmentTakesOverChoiceOrderAndEditsInTheWordsOfItsOwnFigures() {
        SentenceChoice online = new SentenceChoice("online-sessions-share", Optional.of(new SentenceChoice.Edit(HALF, Optional.of(made("online-sessions-share")))));
        choose(FIRST, online, LEARNERS);
        publish(FIRST);
        moved(as(ALAN, () -> house.get(Drafting.class).amend(FIRST, Optional.of(late), CHANGED)));
        house.compute(SECOND);
        assertThat(told(SECOND)).extracting(ChosenSentence::fr).containsExactly(HALF.fr(), "12 personnes ont été formées ou étaient en formation en 2020.");
        assertThat(told(SECOND)).extracting(ChosenSentence::edited).containsExactly(true, false);
        assertThat(findings(SECOND)).as("the share of sessions online is what it was").isEmpty();
    }

    @Test
    void anEditTakenOverBlocksTheAmendmentThatMovesItsFigures() {
        choose(FIRST, ONLINE, EDITED);
        publish(FIRST);
        moved(as(ALAN, () -> house.get(Drafting.class).amend(FIRST, Optional.of(late), CHANGED)));
        house.compute(SECOND);
        assertThat(findings(SECOND)).extracting(CheckFinding::key).containsExactly("sentences:learners");
    }

    @Test
    void anEditStaysThatOfWhoMadeItWhenAnotherOrdersTheSentences() {
        choose(FIRST, EDITED, ONLINE);
        as(ALAN, () -> house.get(Writing.class).choose(FIRST, List.of(ONLINE, EDITED)));
        assertThat(JdbcClient.create(house.database.dataSource()).sql("""
                SELECT s.sentence || ' ' || s.position || ' ' || coalesce(a.label, '') FROM releases.sentence s LEFT JOIN history.actor a ON a.actor_id = s.edited_by ORDER BY s.position""")
                .query(String.class).list()).containsExactly("online-sessions-share 1 ", "learners 2 account:1");
    }

    @Test
    void choosingAllSentencesKeepsTheEditsMadeBefore() {
        choose(FIRST, ONLINE, EDITED);
        as(ALAN, () -> house.get(UsualWords.class).chooseAllSentences(FIRST));
        assertThat(told(FIRST)).filteredOn(ChosenSentence::edited).extracting(ChosenSentence::fr).containsExactly(OWN_WORDS.fr());
        computeAnew(house.snapshot.manifest().id(), 20);
        as(ALAN, () -> house.get(UsualWords.class).chooseAllSentences(FIRST));
        assertThat(findings(FIRST)).as("no longer borne out, and not dropped unseen").extracting(CheckFinding::key).containsExactly("sentences:learners");
    }

    private static Bilingual made(String key) {
        as(ADA, () -> house.get(UsualWords.class).chooseAllSentences(FIRST));
        return told(FIRST).stream().filter(s -> s.key().equals(key)).map(s -> new Bilingual(s.fr(), s.en())).findFirst().orElseThrow();
    }

    private static void publish(EditionAddress address) {
        approved(address);
        moved(as(ADA, () -> house.get(Publishing.class).publishNow(address)));
    }
}

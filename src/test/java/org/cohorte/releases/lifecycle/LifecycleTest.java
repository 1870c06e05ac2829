package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ADA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ALAN;
import static org.cohorte.releases.lifecycle.ReleaseHouse.BERTA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.CARL;
import static org.cohorte.releases.lifecycle.ReleaseHouse.DORA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FIRST;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FRIEDA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.SECOND;
import static org.cohorte.releases.lifecycle.ReleaseHouse.YEAR_BEFORE;
import static org.cohorte.releases.lifecycle.ReleaseHouse.as;
import static org.cohorte.releases.lifecycle.ReleaseHouse.moved;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.SignOffs;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LifecycleTest {

    private static final Instant LATER = Instant.now().plusSeconds(86_400);
    private static final Bilingual NOTE = new Bilingual("Une erreur de saisie.", "A slip of the pen.");

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

    private <T> T get(Class<T> bean) {
        return house.get(bean);
    }

    @Test
    void howFarAComputationIsStandsInBothLanguagesForWhoeverFollowsIt() {
        house.drafted();
        List<Bilingual> told = new ArrayList<>();
        house.compute(FIRST, (label, total) -> {
            told.add(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).computation().orElseThrow().step());
            return Progress.silent().step(label, total);
        });
        assertThat(told).contains(new Bilingual("protection des chiffres", "protecting the figures"), new Bilingual("Second comptage", "Second count"));
    }

    @Test
    void goesFromDraftToThePublicWithEachStepOnRecord() {
        house.drafted();
        assertThat(house.published(FIRST).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(get(VersionStore.class).history(house.version(FIRST).id())).extracting(t -> t.to().code() + " " + t.by().label())
                .containsExactly("draft account:1", "in_review account:1", "approved account:3", "scheduled account:1", "published publication");
        assertThat(get(AuditTrail.class).newest(10, Long.MAX_VALUE)).extracting(AuditTrail.Entry::act)
                .containsExactly("release.published", "release.scheduled", "release.approved", "release.in-review", "release.drafted");
    }

    @Test
    void theDatabaseHoldsTheSameTableOfTransitions() {
        JdbcClient jdbc = JdbcClient.create(house.database.dataSource());
        String constraint = jdbc.sql("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'transition_allowed'").query(String.class).single();
        List<String> states = Pattern.compile("'([a-z_]+)'").matcher(constraint).results().map(found -> found.group(1)).toList();
        TreeSet<String> inDatabase = new TreeSet<>();
        for (int i = 0; i < states.size(); i += 2) {
            inDatabase.add(states.get(i) + " " + states.get(i + 1));
        }
        TreeSet<String> inProgram = new TreeSet<>();
        Arrays.stream(VersionState.values()).forEach(from -> from.next().forEach(to -> inProgram.add(from.code() + " " + to.code())));
        assertThat(inDatabase).isEqualTo(inProgram);
    }

    /** Each act from each state in which the table of transitions has no such step: nothing changes, and the outcome says where the version stands. */
    @Test
    void refusesEachActFromEachStateThatItDoesNotLeadFrom() {
        Map<VersionState, Function<EditionAddress, MoveOutcome>> acts = new LinkedHashMap<>();
        acts.put(VersionState.IN_REVIEW, a -> as(ADA, () -> get(Reviewing.class).submit(a)));
        acts.put(VersionState.ABANDONED, a -> as(ADA, () -> get(Drafting.class).abandon(a, "")));
        acts.put(VersionState.DRAFT, a -> as(BERTA, () -> get(Reviewing.class).sendBack(a, "")));
        acts.put(VersionState.APPROVED, a -> as(BERTA, () -> get(Reviewing.class).approve(a, "")));
        acts.put(VersionState.SCHEDULED, a -> as(ADA, () -> get(Publishing.class).schedule(a, LATER, true)));
        acts.put(VersionState.WITHDRAWN, a -> as(ADA, () -> get(Publishing.class).withdraw(a, NOTE)));
        int year = 2000;
        for (VersionState from : VersionState.values()) {
            for (VersionState to : acts.keySet()) {
                boolean approvalOfAScheduledOne = from == VersionState.SCHEDULED && to == VersionState.APPROVED;
                if (from == VersionState.NEW || from == VersionState.ABANDONED || from.mayBecome(to) && !approvalOfAScheduledOne) {
                    continue;
                }
                EditionAddress address = new EditionAddress(Integer.toString(++year), 1);
                stands(address, from);
                assertThat(acts.get(to).apply(address)).as(from + " to " + to).isInstanceOfSatisfying(MoveOutcome.NotFromHere.class,
                        refused -> assertThat(refused.now()).isEqualTo(from));
                assertThat(house.version(address).state()).isEqualTo(from);
            }
        }
    }

    /** A version that came to stand there by the database alone. */
    private void stands(EditionAddress address, VersionState state) {
        Map<VersionState, List<VersionState>> ways = Map.of(
                VersionState.DRAFT, List.of(),
                VersionState.IN_REVIEW, List.of(VersionState.IN_REVIEW),
                VersionState.APPROVED, List.of(VersionState.IN_REVIEW, VersionState.APPROVED),
                VersionState.SCHEDULED, List.of(VersionState.IN_REVIEW, VersionState.APPROVED, VersionState.SCHEDULED),
                VersionState.PUBLISHED, List.of(VersionState.IN_REVIEW, VersionState.APPROVED, VersionState.SCHEDULED, VersionState.PUBLISHED),
                VersionState.SUPERSEDED, List.of(VersionState.IN_REVIEW, VersionState.APPROVED, VersionState.SCHEDULED, VersionState.PUBLISHED, VersionState.SUPERSEDED),
                VersionState.WITHDRAWN, List.of(VersionState.IN_REVIEW, VersionState.APPROVED, VersionState.SCHEDULED, VersionState.PUBLISHED, VersionState.WITHDRAWN));
        StringBuilder statements = new StringBuilder("""
                INSERT INTO releases.release (slug, reporting_year, title_fr, title_en) VALUES ('%1$s', %1$s, 'T', 'T');
                INSERT INTO releases.version (release_id, number, snapshot, tables, withdrawal_fr, withdrawal_en, publish_at)
                SELECT max(release_id), 1, 'a', '{region}', 'a', 'a', now() FROM releases.release;
                """.formatted(address.release()));
        VersionState now = VersionState.NEW;
        List<VersionState> way = new ArrayList<>(List.of(VersionState.DRAFT));
        way.addAll(ways.get(state));
        for (VersionState next : way) {
            if (next == VersionState.APPROVED) {
                statements.append("SELECT history.act_as('person', 'account:3');");
            }
            statements.append("""
                    INSERT INTO releases.transition (version_id, from_state, to_state, supersedes)
                    SELECT v.version_id, '%s', '%s', (SELECT max(transition_id) FROM releases.transition t WHERE t.version_id = v.version_id)
                    FROM (SELECT max(version_id) AS version_id FROM releases.version) v;
                    """.formatted(now.code(), next.code()));
            now = next;
        }
        house.write(statements.toString());
    }

    @Test
    void aVersionIsChangedInADraftAlone() {
        house.drafted();
        house.submitted(FIRST);
        List<EditOutcome> edits = List.of(
                as(ADA, () -> get(Writing.class).write(FIRST, NOTE, Bilingual.NONE)),
                as(ADA, () -> get(Writing.class).explain(FIRST, List.of(new Explanation("x", "", "y")))),
                as(ADA, () -> get(Writing.class).name(FIRST, DORA.id())),
                as(ADA, () -> get(Writing.class).list(FIRST, List.of())),
                as(ADA, () -> get(Writing.class).choose(FIRST, List.of())),
                as(ADA, () -> get(Drafting.class).changeBasis(FIRST, house.basis())));
        assertThat(edits).allSatisfy(outcome -> assertThat(outcome).isEqualTo(new EditOutcome.NotADraft(VersionState.IN_REVIEW)));
        for (String forbidden : List.of("UPDATE releases.version SET notes_fr = 'x'", "UPDATE releases.version SET threshold = 3", "UPDATE releases.version SET state = 'published'",
                "INSERT INTO releases.explanation (version_id, finding, text) VALUES (1, 'x', 'y')", "INSERT INTO releases.reader (version_id, account_id) VALUES (1, 5)",
                "UPDATE releases.transition SET reason = 'x'", "DELETE FROM releases.preparer",
                "INSERT INTO releases.transition (version_id, from_state, to_state, supersedes) VALUES (1, 'in_review', 'published', 2)",
                "INSERT INTO releases.transition (version_id, from_state, to_state, supersedes) VALUES (1, 'draft', 'in_review', 1)")) {
            assertThatThrownBy(() -> house.write(forbidden)).as(forbidden).hasMessageContaining("ERROR");
        }
    }

    @Test
    void whoPreparedDoesNotApprove() {
        house.drafted(CARL);
        house.submitted(FIRST);
        assertThat(as(CARL, () -> get(Reviewing.class).approve(FIRST, ""))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.OWN_WORK));
        assertThat(house.version(FIRST).state()).isEqualTo(VersionState.IN_REVIEW);
        assertThatThrownBy(() -> house.write("""
                SELECT history.act_as('person', 'account:4');
                INSERT INTO releases.transition (version_id, from_state, to_state, supersedes) VALUES (1, 'in_review', 'approved', 2)""")).hasMessageContaining("does not approve");
        assertThatThrownBy(() -> house.write("INSERT INTO releases.transition (version_id, from_state, to_state, supersedes) VALUES (1, 'in_review', 'approved', 2)"))
                .hasMessageContaining("by a person");
        assertThat(moved(as(BERTA, () -> get(Reviewing.class).approve(FIRST, ""))).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void oneWordWrittenMakesAPreparer() {
        house.drafted();
        as(CARL, () -> get(Writing.class).explain(FIRST, List.of(new Explanation("unknown-share", "", "Un opérateur a perdu ses dossiers."))));
        house.submitted(FIRST);
        assertThat(as(CARL, () -> get(Reviewing.class).approve(FIRST, ""))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.OWN_WORK));
    }

    @Test
    void isNotSentToReviewBeforeItsFiguresAreComputed() {
        house.drafted();
        assertThat(as(ADA, () -> get(Reviewing.class).submit(FIRST))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.NOT_COMPUTED));
        house.compute(FIRST);
        as(ADA, () -> get(Drafting.class).changeBasis(FIRST, new Basis(house.basis().snapshot(), 5, 20, List.of("region"))));
        assertThat(as(ADA, () -> get(Reviewing.class).submit(FIRST))).as("computed before the change").isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.NOT_COMPUTED));
        as(ADA, () -> get(ComputationRequests.class).ask(FIRST));
        assertThat(as(ADA, () -> get(Reviewing.class).submit(FIRST))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.COMPUTING));
    }

    @Test
    void aDraftIsComputedAgainOnceAnotherReleaseCameOut() {
        house.draftedTwoReleases();
        house.compute(YEAR_BEFORE);
        house.answerTheChecks(YEAR_BEFORE);
        house.published(FIRST);
        var outdated = new Obstacle(Obstacle.Reason.PUBLISHED_SINCE, "2020/v1");
        TeamReleases.Whole draft = as(ADA, () -> get(TeamReleases.class).whole(YEAR_BEFORE));
        assertThat(draft.computed()).isFalse();
        assertThat(draft.obstacles()).containsExactly(outdated);
        assertThat(as(ADA, () -> get(Reviewing.class).submit(YEAR_BEFORE))).isEqualTo(MoveOutcome.Refused.because(outdated));
        assertThat(house.submitted(YEAR_BEFORE).state()).as("computed beside it").isEqualTo(VersionState.IN_REVIEW);
        assertThat(house.get(EditionShelf.class).manifest(house.version(YEAR_BEFORE).id()).orElseThrow().earlier())
                .extracting(org.cohorte.releases.EditionManifest.Earlier::address).containsExactly(FIRST);
    }

    @Test
    void isNotApprovedOnceAnotherReleaseCameOutDuringItsReview() {
        house.draftedTwoReleases();
        house.submitted(YEAR_BEFORE);
        house.published(FIRST);
        assertThat(as(BERTA, () -> get(Reviewing.class).approve(YEAR_BEFORE, "")))
                .isEqualTo(MoveOutcome.Refused.because(new Obstacle(Obstacle.Reason.PUBLISHED_SINCE, "2020/v1")));
        assertThat(house.version(YEAR_BEFORE).state()).isEqualTo(VersionState.IN_REVIEW);
        moved(as(BERTA, () -> get(Reviewing.class).sendBack(YEAR_BEFORE, "À recalculer à côté de 2020/v1.")));
        assertThat(house.published(YEAR_BEFORE).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).obstacles()).as("of what is public nothing is asked").isEmpty();
    }

    @Test
    void isNotSentToReviewWhileAFindingBlocksOrIsNotExplained() {
        house.drafted();
        house.compute(FIRST);
        house.answerTheChecks(FIRST);
        house.found(FIRST, new CheckFinding("totals/learners/2020", true, NOTE, NOTE, ""), change("+5 %"));
        assertThat(as(ADA, () -> get(Reviewing.class).submit(FIRST))).isEqualTo(new MoveOutcome.Refused(List.of(
                new Obstacle(Obstacle.Reason.BLOCKING_FINDING, "totals/learners/2020"), new Obstacle(Obstacle.Reason.UNEXPLAINED_FINDING, "change/learners/2020"))));
        house.found(FIRST, change("+5 %"));
        house.explain(FIRST, "Deux opérateurs ont rejoint le réseau.");
        assertThat(moved(as(ADA, () -> get(Reviewing.class).submit(FIRST))).state()).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void whatBlocksAVersionInReviewIsToldBeforeAnyoneApprovesIt() {
        house.drafted();
        house.submitted(FIRST);
        assertThat(as(BERTA, () -> get(TeamReleases.class).whole(FIRST)).obstacles()).isEmpty();
        house.found(FIRST, new CheckFinding("totals/learners/2020", true, NOTE, NOTE, ""));
        List<Obstacle> blocking = List.of(new Obstacle(Obstacle.Reason.BLOCKING_FINDING, "totals/learners/2020"));
        assertThat(as(BERTA, () -> get(TeamReleases.class).whole(FIRST)).obstacles()).isEqualTo(blocking);
        assertThat(as(BERTA, () -> get(Reviewing.class).approve(FIRST, ""))).isEqualTo(new MoveOutcome.Refused(blocking));
    }

    @Test
    void severalEditionsThatCameOutAreToldTogetherAndAScheduledVersionIsToldTheWholeWay() {
        String told = new LifecycleTexts(Language.EN).obstacle(new Obstacle(Obstacle.Reason.PUBLISHED_SINCE, "2018/v1, 2019/v1"));
        assertThat(told).startsWith("Published since the figures were computed: 2018/v1, 2019/v1.").contains("the editions could reveal what each of them hides")
                .containsSubsequence("Cancel the hour", "back to draft", "compute its figures again", "reviewed and approved");
    }

    private static CheckFinding change(String found) {
        return new CheckFinding("change/learners/2020", false, NOTE, NOTE, Checksum.of(found.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anExplanationHoldsForWhatWasFoundAlone() {
        house.drafted();
        house.compute(FIRST);
        house.answerTheChecks(FIRST);
        house.found(FIRST, change("+5 %"));
        house.explain(FIRST, "Deux opérateurs ont rejoint le réseau.");
        house.found(FIRST, change("+80 %"));
        assertThat(as(ADA, () -> get(Reviewing.class).submit(FIRST))).isEqualTo(MoveOutcome.Refused.because(new Obstacle(Obstacle.Reason.UNEXPLAINED_FINDING, "change/learners/2020")));
        assertThat(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).written().explanation(change("+80 %"))).as("to start from").map(Explanation::text)
                .contains("Deux opérateurs ont rejoint le réseau.");
        house.explain(FIRST, "Un fichier a été compté deux fois.");
        moved(as(ADA, () -> get(Reviewing.class).submit(FIRST)));
    }

    @Test
    void anExplanationIsKeptWithTheSameLinesWhereverItWasTyped() {
        house.drafted();
        house.compute(FIRST);
        house.found(FIRST, change("+5 %"));
        house.explain(FIRST, " Un réseau d’essai.\r\nDe deux lignes.\r\n");
        assertThat(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).written().explanation(change("+5 %"))).map(Explanation::text).contains("Un réseau d’essai.\nDe deux lignes.");
        assertThat(as(ADA, () -> get(Writing.class).explain(FIRST, List.of(new Explanation("change/learners/2020", "no checksum", "Un mot.")))))
                .isInstanceOf(EditOutcome.ExplanationRefused.class);
    }

    /** What it is a checksum of, hidden figures among it, could be tried out. */
    @Test
    void whatIsPublishedOfTheChecksHasTheirWordsAndNoChecksum() throws Exception {
        house.drafted();
        house.compute(FIRST);
        house.answerTheChecks(FIRST);
        house.found(FIRST, change("+5 %"));
        house.explain(FIRST, "Deux opérateurs ont rejoint le réseau.");
        moved(as(ADA, () -> get(Reviewing.class).submit(FIRST)));
        Version approved = moved(as(BERTA, () -> get(Reviewing.class).approve(FIRST, "")));
        String published = Files.readString(get(EditionShelf.class).folder(approved.id()).resolve(EditionFiles.CHECKS));
        assertThat(published).contains("change/learners/2020", "Deux opérateurs ont rejoint le réseau.").doesNotContain("found", change("+5 %").found());
        moved(as(BERTA, () -> get(Reviewing.class).sendBack(FIRST, "Une note manque.")));
        assertThat(moved(as(ADA, () -> get(Reviewing.class).submit(FIRST))).state()).as("each finding is as it was").isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void aProviderThatGaveItsWordAfterItWasListedIsNotPublishedAsSilent() {
        house.drafted();
        house.submitted(FIRST);
        assertThat(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).written().texts().notSignedOff()).extracting(EditionTexts.Provider::id).containsExactly("school");
        house.write("INSERT INTO catalogue.provider (identifier, name) VALUES ('school', 'School')");
        get(SignOffs.class).record(2020, List.of(new ProviderWord("school", ProviderWord.Kind.CONTESTED, LocalDate.of(2021, 9, 1), "")), ADA.actor());
        Version approved = moved(as(BERTA, () -> get(Reviewing.class).approve(FIRST, "")));
        assertThat(get(EditionShelf.class).frozen(approved.id()).texts().notSignedOff()).isEmpty();
        assertThat(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).written().texts().notSignedOff()).as("the team sees the list of the approval").isEmpty();
        assertThat(as(ADA, () -> get(SilentProviders.class).of(FIRST))).isEmpty();
    }

    @Test
    void approvalFreezesAndSignsWhatWasWritten() throws Exception {
        house.drafted();
        as(ADA, () -> get(Writing.class).write(FIRST, NOTE, Bilingual.NONE));
        as(ADA, () -> get(Writing.class).name(FIRST, DORA.id()));
        as(ADA, () -> get(Writing.class).list(FIRST, List.of(new EditionTexts.Provider("school", "School"))));
        as(ADA, () -> get(Writing.class).enter(FIRST, new ElsewhereFigure("learners", 2014, "120", "people", Optional.empty(), Optional.empty(), NOTE, "https://example.org/bilan")));
        Version approved = house.approved(FIRST);
        Edition edition = new EditionShelf(new Home(house.folder)).frozen(approved.id());
        assertThat(edition.texts().notes()).isEqualTo(NOTE);
        assertThat(edition.texts().readers()).singleElement().satisfies(reader -> assertThat(reader.name()).isEqualTo("Dora"));
        assertThat(edition.texts().notSignedOff()).containsExactly(new EditionTexts.Provider("school", "School"));
        assertThat(edition.elsewhere()).singleElement().satisfies(figure -> assertThat(figure.value()).isEqualTo("120"));
        assertThat(edition.manifest().address()).isEqualTo(FIRST);
        String frozen = Checksum.of(edition.files().path(EditionFiles.MANIFEST));
        moved(as(ADA, () -> get(Publishing.class).publishNow(FIRST)));
        assertThat(Checksum.of(edition.files().path(EditionFiles.MANIFEST))).isEqualTo(frozen);
    }

    @Test
    void anApprovedVersionSentBackIsOpenAgainAndNeedsANewApproval() {
        house.drafted();
        Version approved = house.approved(FIRST);
        moved(as(BERTA, () -> get(Reviewing.class).sendBack(FIRST, "Une note manque.")));
        assertThat(as(ADA, () -> get(Writing.class).write(FIRST, NOTE, Bilingual.NONE))).isInstanceOf(EditOutcome.Edited.class);
        moved(as(ADA, () -> get(Reviewing.class).submit(FIRST)));
        moved(as(BERTA, () -> get(Reviewing.class).approve(FIRST, "")));
        assertThat(new EditionShelf(new Home(house.folder)).frozen(approved.id()).texts().notes()).isEqualTo(NOTE);
    }

    @Test
    void anAmendmentSupersedesAndTheEarlierVersionStays() {
        house.drafted();
        house.published(FIRST);
        assertThat(as(ADA, () -> get(Drafting.class).draft(2020, house.basis()))).isInstanceOf(DraftOutcome.PublishedAlready.class);
        moved(as(ADA, () -> get(Drafting.class).amend(FIRST, house.basis().snapshot(), Bilingual.NONE)));
        house.compute(SECOND);
        house.answerTheChecks(SECOND);
        assertThat(as(ADA, () -> get(Reviewing.class).submit(SECOND))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.CHANGE_NOT_TOLD));
        as(ADA, () -> get(Writing.class).write(SECOND, Bilingual.NONE, NOTE));
        house.published(SECOND);
        assertThat(house.version(FIRST).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(house.version(SECOND).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(as(ADA, () -> get(Drafting.class).amend(FIRST, Optional.empty(), NOTE))).isEqualTo(new MoveOutcome.NotFromHere(VersionState.SUPERSEDED, VersionState.DRAFT));
    }

    @Test
    void oneVersionOfAReleaseIsInWorkAtATime() {
        house.drafted();
        assertThat(as(ALAN, () -> get(Drafting.class).draft(2020, house.basis()))).isInstanceOf(DraftOutcome.InWork.class);
        moved(as(ALAN, () -> get(Drafting.class).abandon(FIRST, "Refaire.")));
        assertThat(house.drafted(ALAN)).as("its number is free again").isEqualTo(FIRST);
        house.published(FIRST);
        as(ADA, () -> get(Drafting.class).amend(FIRST, Optional.empty(), NOTE));
        assertThat(as(ALAN, () -> get(Drafting.class).amend(FIRST, Optional.empty(), NOTE))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.ANOTHER_IN_WORK));
        assertThatThrownBy(() -> house.write("INSERT INTO releases.version (release_id, number, tables) VALUES (1, 3, '{}')")).hasMessageContaining("version_in_work");
    }

    @Test
    void withdrawingNeedsAPublicReasonInBothLanguages() {
        house.drafted();
        house.published(FIRST);
        assertThat(as(ADA, () -> get(Publishing.class).withdraw(FIRST, new Bilingual("Erreur.", " ")))).isEqualTo(MoveOutcome.Refused.because(Obstacle.Reason.REASON_NOT_TOLD));
        assertThat(moved(as(ADA, () -> get(Publishing.class).withdraw(FIRST, NOTE))).withdrawal()).isEqualTo(NOTE);
        assertThat(moved(as(ADA, () -> get(Drafting.class).amend(FIRST, Optional.empty(), NOTE))).address()).isEqualTo(SECOND);
    }

    @Test
    void refusesWhatCannotBeDrafted() {
        assertThat(as(ADA, () -> get(Drafting.class).draft(2020, new Basis(Optional.of("2019-01-01"), 10, 20, List.of())))).isEqualTo(new DraftOutcome.UnknownSnapshot("2019-01-01"));
        assertThat(as(ADA, () -> get(Drafting.class).draft(2022, house.basis()))).isEqualTo(new DraftOutcome.YearToCome(2022));
    }

    @Test
    void refusesSettingsThatProtectNobody() {
        Basis rateTellsTheCount = settings(10, 10);
        assertThat(as(ADA, () -> get(Drafting.class).draft(2020, rateTellsTheCount))).isEqualTo(new DraftOutcome.SettingsRefused(rateTellsTheCount));
        assertThat(new LifecycleTexts(Language.EN).settingsRefused(rateTellsTheCount))
                .isEqualTo("A threshold of 10 with a smallest base of 10 protects nobody. Give a threshold of 1 to 1,000, and a smallest base larger than it, up to 10,000: 10 and 20, for instance.");
        assertThat(new LifecycleTexts(Language.EN).settingsRefused(settings(2000, 3000))).startsWith("A threshold of 2,000 with a smallest base of 3,000 is beyond what is possible. Give a threshold of 1 to 1,000");
        assertThat(new LifecycleTexts(Language.EN).settingsRefused(new Basis(Optional.empty(), 10, 20, List.of("learners"), List.of())))
                .isEqualTo("Cannot be declared not sensitive, being no share of people: learners.");
        house.drafted();
        for (Basis refused : List.of(rateTellsTheCount, settings(0, 20), settings(2000, 3000), settings(10, 20_000))) {
            assertThat(as(ADA, () -> get(Drafting.class).changeBasis(FIRST, refused))).isEqualTo(new EditOutcome.SettingsRefused(refused));
        }
        assertThat(house.version(FIRST).basis()).isEqualTo(house.basis());
        assertThatThrownBy(() -> house.write("UPDATE releases.version SET smallest_base = threshold")).hasMessageContaining("version_protects");
    }

    private static Basis settings(int threshold, int smallestBase) {
        return new Basis(house.basis().snapshot(), threshold, smallestBase, List.of("region"));
    }

    @Test
    void sharesThatAreNotSensitiveAreToldInTheEditionAndKeptByItsAmendment() {
        house.drafted();
        Basis basis = house.basis();
        as(ADA, () -> get(Drafting.class).changeBasis(FIRST, new Basis(basis.snapshot(), 10, 20, List.of("outcome-response-rate"), basis.tables())));
        house.published(FIRST);
        assertThat(get(EditionShelf.class).manifest(house.version(FIRST).id()).orElseThrow().settings().notSensitive()).containsExactly("outcome-response-rate");
        moved(as(ADA, () -> get(Drafting.class).amend(FIRST, basis.snapshot(), NOTE)));
        assertThat(house.version(SECOND).basis().notSensitive()).containsExactly("outcome-response-rate");
        Basis unknown = new Basis(basis.snapshot(), 10, 20, List.of("learners"), basis.tables());
        assertThat(as(ADA, () -> get(Drafting.class).changeBasis(SECOND, unknown))).as("no share").isInstanceOf(EditOutcome.SettingsRefused.class);
    }

    @Test
    void aShareIsNotDeclaredNotSensitiveWithoutAWordWhy() {
        Basis basis = house.basis();
        house.drafted(ADA, new Basis(basis.snapshot(), 10, 20, List.of("outcome-response-rate"), basis.tables()));
        house.compute(FIRST);
        as(ADA, () -> get(UsualWords.class).listAllSilentProviders(FIRST));
        assertThat(as(ADA, () -> get(TeamReleases.class).whole(FIRST)).obstacles())
                .contains(new Obstacle(Obstacle.Reason.UNEXPLAINED_FINDING, "not_sensitive:outcome-response-rate"));
        house.explain(FIRST, "Répondre ou non ne dit rien de la personne.");
        Version approved = approvedAsItIs();
        assertThat(get(DraftEditions.class).findings(approved, get(Checklist.class).written(approved))).extracting(CheckFinding::key).contains("not_sensitive:outcome-response-rate");
    }

    private Version approvedAsItIs() {
        moved(as(ADA, () -> get(Reviewing.class).submit(FIRST)));
        return moved(as(BERTA, () -> get(Reviewing.class).approve(FIRST, "")));
    }

    @Test
    void eachActAsksForItsRight() {
        house.drafted();
        for (var without : List.of(BERTA, DORA, FRIEDA)) {
            assertThatThrownBy(() -> as(without, () -> get(Drafting.class).draft(2019, house.basis()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Drafting.class).changeBasis(FIRST, house.basis()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Drafting.class).abandon(FIRST, ""))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Drafting.class).amend(FIRST, Optional.empty(), NOTE))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Writing.class).write(FIRST, NOTE, NOTE))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Writing.class).name(FIRST, new AccountId(5)))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(ComputationRequests.class).ask(FIRST))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Reviewing.class).submit(FIRST))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Publishing.class).schedule(FIRST, LATER, true))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Publishing.class).publishNow(FIRST))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Publishing.class).unschedule(FIRST, ""))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(without, () -> get(Publishing.class).withdraw(FIRST, NOTE))).isInstanceOf(NotAllowed.class);
        }
        for (var without : List.of(ADA, DORA, FRIEDA)) {
            assertThatThrownBy(() -> as(without, () -> get(Reviewing.class).approve(FIRST, ""))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(ADA, () -> get(Reviewing.class).submit(new EditionAddress("1999", 1)))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> get(Reviewing.class).submit(FIRST)).as("nobody signed in").isInstanceOf(org.cohorte.accounts.SignInNeeded.class);
    }

    @Test
    void whyAComputationWasRefusedStandsInBothLanguages() throws Exception {
        Snapshot lost = SmallSnapshot.afterALateDelivery(new Home(house.folder).snapshots());
        house.drafted(ADA, house.basis().of(lost.manifest().id()));
        Folders.remove(lost.folder());
        house.compute(FIRST);
        Computation refused = get(ComputationStore.class).newest(house.version(FIRST).id()).orElseThrow();
        assertThat(refused.end()).contains(Computation.End.REFUSED);
        assertThat(refused.message().fr()).startsWith("Le cliché " + lost.manifest().id() + " a disparu");
        assertThat(refused.message().en()).startsWith("The snapshot " + lost.manifest().id());
    }

    @Test
    void aComputationIsStoppedWhileItWaitsAndAskedForAgain() {
        house.drafted();
        long first = ((ComputationRequests.Outcome.Asked) as(ADA, () -> get(ComputationRequests.class).ask(FIRST))).computation();
        as(ADA, () -> {
            get(ComputationRequests.class).stop(FIRST);
            return null;
        });
        assertThat(get(ComputationStore.class).newest(house.version(FIRST).id()).orElseThrow().end()).contains(Computation.End.STOPPED);
        assertThat(((ComputationRequests.Outcome.Asked) as(ADA, () -> get(ComputationRequests.class).ask(FIRST))).computation()).isNotEqualTo(first);
    }
}

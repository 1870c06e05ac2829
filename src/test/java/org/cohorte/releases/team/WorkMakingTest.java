package org.cohorte.releases.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.VersionId;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.CheckFinding;
import org.cohorte.releases.lifecycle.Computation;
import org.cohorte.releases.lifecycle.Explanation;
import org.cohorte.releases.lifecycle.Obstacle;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.lifecycle.VersionState;
import org.cohorte.releases.lifecycle.Written;
import org.junit.jupiter.api.Test;

/** What the page of a draft tells where a check finds the same of many. */
class WorkMakingTest {

    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final WorkAddresses WORDS = new WorkAddresses(Language.FR);

    private static final List<CheckFinding> SIGN_OFFS = IntStream.rangeClosed(1, 3).mapToObj(n -> new CheckFinding("sign_offs:V" + n, true,
            new Bilingual("Validation par les organismes", "Providers' word"), new Bilingual("L’organisme " + n + " n’a rien dit.", ""), "")).toList();
    private static final List<CheckFinding> TO_EXPLAIN = IntStream.rangeClosed(1, 2).mapToObj(n -> new CheckFinding("usual_range:" + n, false,
            new Bilingual("Évolution inhabituelle", "Unusual change"), new Bilingual("Le chiffre " + n + " bouge.", ""), "now")).toList();

    /** None of those who acted is named. */
    private static final Accounts NOBODY = new Accounts() {
        @Override
        public Optional<Account> find(AccountId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> find(EmailAddress mail) {
            return Optional.empty();
        }

        @Override
        public List<Account> holding(Role role) {
            return List.of();
        }
    };

    private static final Map<String, Explanation> WORDS_OF_ONE = Map.of("usual_range:1", new Explanation("usual_range:1", "before", "Deux organismes de plus."));

    private static TeamReleases.Whole draft() {
        return draft(Optional.empty());
    }

    private static TeamReleases.Whole draft(Optional<Computation> computation) {
        List<Obstacle> obstacles = Stream.concat(SIGN_OFFS.stream().map(f -> new Obstacle(Obstacle.Reason.BLOCKING_FINDING, f.key())),
                Stream.of(new Obstacle(Obstacle.Reason.UNEXPLAINED_FINDING, "usual_range:1"))).toList();
        return whole(VersionState.DRAFT, computation, obstacles);
    }

    private static TeamReleases.Whole whole(VersionState state, Optional<Computation> computation, List<Obstacle> obstacles) {
        Version version = new Version(new VersionId(1), new EditionAddress("2020", 1), 2020, NOTHING, state, Optional.empty(),
                new Basis(Optional.empty(), 10, 20, List.of()), NOTHING, NOTHING, NOTHING, Optional.empty(), false);
        return new TeamReleases.Whole(version, List.of(), List.of(), computation, true, Stream.concat(SIGN_OFFS.stream(), TO_EXPLAIN.stream()).toList(), obstacles,
                List.of(), new Written(List.of(), EditionTexts.none(), List.of(), WORDS_OF_ONE), state == VersionState.DRAFT, state == VersionState.IN_REVIEW);
    }

    private static WorkPage.Next reviewed(List<Obstacle> obstacles) {
        return new WorkMaking(whole(VersionState.IN_REVIEW, Optional.empty(), obstacles), WORDS, new PersonNames(NOBODY), List.of()).page(FilledForm.blank()).next();
    }

    @Test
    void approvalIsOfferedWhereNothingBlocksAndElseTheReasonIsTold() {
        assertThat(reviewed(List.of()).button()).hasValueSatisfying(button -> assertThat(button.label()).isEqualTo("Approuver, figer et signer"));
        WorkPage.Next blocked = reviewed(List.of(new Obstacle(Obstacle.Reason.BLOCKING_FINDING, "sign_offs:V2")));
        assertThat(blocked.button()).isEmpty();
        assertThat(blocked.heading()).isEqualTo("Ne peut pas être approuvée en l’état");
        assertThat(blocked.reasons()).containsExactly("Un contrôle bloque\u202f: Validation par les organismes");
        assertThat(reviewed(List.of(new Obstacle(Obstacle.Reason.PUBLISHED_SINCE, "2019/v1"))).heading()).isEqualTo("À recalculer avant de paraître");
    }

    @Test
    void whatStandsInTheWayIsToldOnceWithHowManyThereAre() {
        assertThat(WorkMaking.obstacles(draft(), WORDS)).hasSize(2).first().asString().endsWith("Validation par les organismes (3 constats)");
    }

    @Test
    void whatIsUnderWayIsToldInTheLanguageOfThePage() {
        Computation underWay = new Computation(1, Instant.EPOCH, Optional.of(Instant.EPOCH), Optional.empty(), Optional.empty(), false, NOTHING,
                new Bilingual("protection des chiffres", "protecting the figures"), 0, Optional.empty());
        assertThat(WorkMaking.figures(draft(Optional.of(underWay)), WORDS).step()).isEqualTo("protection des chiffres");
        assertThat(WorkMaking.figures(draft(Optional.of(underWay)), new WorkAddresses(Language.EN)).step()).isEqualTo("protecting the figures");
    }

    @Test
    void blockingFindingsOfOneCheckAreOneEntryAndEachThatWantsAnExplanationIsOneByItself() {
        List<WorkPage.Finding> findings = WorkMaking.findings(draft(), WORDS);
        assertThat(findings).extracting(WorkPage.Finding::detail).containsExactly("L’organisme 1 n’a rien dit.", "Le chiffre 1 bouge.", "Le chiffre 2 bouge.");
        assertThat(findings.getFirst().others()).containsExactly("L’organisme 2 n’a rien dit.", "L’organisme 3 n’a rien dit.");
        assertThat(findings.get(2).others()).isEmpty();
    }

    @Test
    void wordsOfAFindingThatWasAnotherAreThereToStartFromAndExplainNothing() {
        List<WorkPage.Finding> findings = WorkMaking.findings(draft(), WORDS);
        assertThat(findings.get(1)).satisfies(changed -> {
            assertThat(changed.kind()).isEqualTo("open");
            assertThat(changed.hasWordsOfAnother()).isTrue();
            assertThat(changed.explanation()).isEqualTo("Deux organismes de plus.");
        });
        assertThat(findings.get(2).hasWordsOfAnother()).isFalse();
    }
}

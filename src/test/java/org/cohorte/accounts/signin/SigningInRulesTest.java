package org.cohorte.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.access.AccessByLink;
import org.cohorte.accounts.access.SettingUp;
import org.cohorte.accounts.access.SettingUpOutcome;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.accounts.registry.AccountOutcome;
import org.cohorte.accounts.registry.AccountOutcome.Reason;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, how often one may try, and what ends a sign-in; on the real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInRulesTest {

    private static final String PASSWORD = "cheval agrafe batterie juste";
    private static final Actor TEST = Actor.job("test");

    @TempDir
    private static Path home;

    private final TestDatabase database = TestDatabase.fresh();
    private TestInstallation installation;
    private int addresses;

    @BeforeAll
    void open() {
        installation = TestInstallation.on(database, home);
        keeping().add("Reste Administratrice", "reste@test.example", Set.of(Role.ADMINISTRATOR), TEST, Language.FR);
    }

    @AfterAll
    void close() {
        installation.close();
        database.close();
    }

    /** A person who is set up; the code before the present one is used for that. */
    private final class Person {
        private final Account account;
        private String token;
        private List<String> recoveryCodes = List.of();
        private SignInOutcome.Opened first;

        Person(String mail, Role... roles) {
            AccountOutcome.Done done = (AccountOutcome.Done) keeping().add("Ada Test", mail, Set.of(roles), TEST, Language.FR);
            account = done.account();
            use(done.link());
        }

        private void use(String link) {
            token = link.substring(link.lastIndexOf('/') + 1);
            SettingUpOutcome.Done set = (SettingUpOutcome.Done) installation.get(AccessByLink.class).setUp(token, new SettingUp("", "", PASSWORD, PASSWORD, code(-1)));
            recoveryCodes = set.recoveryCodes();
            first = set.signIn();
        }

        String code(int steps) {
            return installation.get(AccessByLink.class).find(token).map(AccessByLink.Invitation::secret)
                    .orElseGet(() -> installation.get(org.cohorte.accounts.credentials.CredentialStore.class).secret(account.id()).orElseThrow())
                    .codeAt(Instant.now().plusSeconds(30L * steps));
        }

        SignInOutcome signIn(String password, String code, String address, String device) {
            return installation.get(SigningIn.class).signIn(new SignInAttempt(account.mail().value(), password, code, address, device));
        }

        boolean isIn(SignInOutcome.Opened signIn) {
            return installation.get(OpenSignIns.class).recognise(signIn.token()).isPresent();
        }
    }

    private AccountKeeping keeping() {
        return installation.get(AccountKeeping.class);
    }

    /** An address of nobody else in these tests. */
    private String somewhere() {
        return "192.0.2." + ++addresses;
    }

    @Test
    void takesACodeOnceOnly() {
        Person person = new Person("une-fois@test.example", Role.APPROVER);
        String code = person.code(0);
        assertThat(person.signIn(PASSWORD, code, somewhere(), "")).isInstanceOf(SignInOutcome.Opened.class);
        assertThat(person.signIn(PASSWORD, code, somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(person.signIn(PASSWORD, person.code(1), somewhere(), "")).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void ofManyThatBringTheSameCodeAtOnceOneComesIn() throws Exception {
        Person person = new Person("ensemble@test.example", Role.APPROVER);
        String code = person.code(0);
        List<Callable<SignInOutcome>> tries = java.util.Collections.nCopies(4, () -> person.signIn(PASSWORD, code, somewhere(), person.first.device()));
        try (ExecutorService together = Executors.newFixedThreadPool(4)) {
            long opened = 0;
            for (Future<SignInOutcome> outcome : together.invokeAll(tries)) {
                opened += outcome.get() instanceof SignInOutcome.Opened ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        }
    }

    @Test
    void takesEachRecoveryCodeOnceInThePlaceOfACode() {
        Person person = new Person("secours@test.example", Role.APPROVER);
        String code = person.recoveryCodes.getFirst();
        assertThat(person.signIn("un autre mot de passe", code, somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(person.signIn(PASSWORD, code.toUpperCase(java.util.Locale.ROOT).replace("-", " "), somewhere(), "")).isInstanceOf(SignInOutcome.Opened.class);
        assertThat(person.signIn(PASSWORD, code, somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void makesWhoGuessesWaitAndNotWhoIsKnown() {
        Person person = new Person("vise@test.example", Role.STATISTICIAN);
        for (int i = 0; i < 5; i++) {
            assertThat(person.signIn("deviné " + i, "000000", somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        }
        assertThat(person.signIn("deviné encore", "000000", somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(person.signIn(PASSWORD, person.code(0), somewhere(), "")).as("even the right one, from an unknown browser").isInstanceOf(SignInOutcome.Wait.class);
        assertThat(person.signIn(PASSWORD, person.code(0), somewhere(), "forged.mark")).isInstanceOf(SignInOutcome.Wait.class);
        assertThat(person.signIn(PASSWORD, person.code(0), somewhere(), person.first.device())).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void makesWhoGuessesAtUnknownAccountsWaitAlike() {
        SignInOutcome last = new SignInOutcome.Refused();
        for (int i = 0; i < 7; i++) {
            last = installation.get(SigningIn.class).signIn(new SignInAttempt("personne@test.example", "deviné", "000000", somewhere(), ""));
        }
        assertThat(last).isInstanceOf(SignInOutcome.Wait.class);
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        String address = "2001:db8:1:2::";
        SignInOutcome last = new SignInOutcome.Refused();
        for (int i = 0; i < 22; i++) {
            last = installation.get(SigningIn.class).signIn(new SignInAttempt("essai" + i + "@test.example", "deviné", "000000", address + i, ""));
        }
        assertThat(last).isInstanceOf(SignInOutcome.Wait.class);
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        Attempts attempts = installation.get(Attempts.class);
        Attempts.Limit limit = new Attempts.Limit(new byte[] {1}, 2, java.time.Duration.ofDays(1));
        java.util.List<Long> waits = new java.util.ArrayList<>();
        for (int i = 0; i < 13; i++) {
            assertThat(attempts.count(limit)).isEmpty();
            waits.add(attempts.count(limit).map(wait -> Math.round(wait.toMillis() / 1000.0)).orElseGet(() -> 0L));
            execute("UPDATE accounts.attempt SET free_at = now() WHERE subject = '\\x01'");
            if (waits.getLast() == 0) {
                execute("UPDATE accounts.attempt SET failures = failures - 1 WHERE subject = '\\x01'");
            }
        }
        assertThat(waits).containsExactly(0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L, 900L);
    }

    @Test
    void closingAnAccountEndsItsSignInsAtOnce() {
        Person person = new Person("ferme@test.example", Role.STATISTICIAN);
        assertThat(person.isIn(person.first)).isTrue();
        keeping().close(person.account.id(), TEST);
        assertThat(person.isIn(person.first)).isFalse();
        assertThat(person.signIn(PASSWORD, person.code(0), somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void aReopenedAccountNeedsANewPasswordAndSecondFactor() {
        Person person = new Person("rouvert@test.example", Role.STATISTICIAN);
        String code = person.code(0);
        keeping().close(person.account.id(), TEST);
        String link = ((AccountOutcome.Done) keeping().reopen(person.account.id(), TEST, Language.FR)).link();
        assertThat(person.signIn(PASSWORD, code, somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        person.use(link);
        assertThat(person.signIn(PASSWORD, person.code(0), somewhere(), "")).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void aResetOfTheSecondFactorKeepsThePasswordAndEndsTheRest() {
        Person person = new Person("telephone@test.example", Role.STATISTICIAN);
        String lost = person.code(0);
        String link = ((AccountOutcome.Done) keeping().reset(person.account.id(), Purpose.SECOND_FACTOR, TEST, Language.FR)).link();
        assertThat(person.isIn(person.first)).isFalse();
        assertThat(person.signIn(PASSWORD, lost, somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(person.signIn(PASSWORD, person.recoveryCodes.getFirst(), somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
        String token = link.substring(link.lastIndexOf('/') + 1);
        String code = installation.get(AccessByLink.class).find(token).orElseThrow().secret().codeAt(Instant.now());
        assertThat(installation.get(AccessByLink.class).setUp(token, new SettingUp("", "", "un autre mot de passe", "", code)))
                .isEqualTo(new SettingUpOutcome.Refused(List.of(SettingUpOutcome.Reason.PASSWORD_WRONG)));
        assertThat(installation.get(AccessByLink.class).setUp(token, new SettingUp("", "", PASSWORD, "", code))).isInstanceOf(SettingUpOutcome.Done.class);
    }

    @Test
    void aNewerLinkEndsTheEarlier() {
        AccountOutcome.Done added = (AccountOutcome.Done) keeping().add("Deux Liens", "deux-liens@test.example", Set.of(Role.APPROVER), TEST, Language.FR);
        String earlier = added.link().substring(added.link().lastIndexOf('/') + 1);
        keeping().reset(added.account().id(), Purpose.ACCESS, TEST, Language.FR);
        assertThat(installation.get(AccessByLink.class).find(earlier)).isEmpty();
    }

    @Test
    void aLinkRunsOut() {
        AccountOutcome.Done added = (AccountOutcome.Done) keeping().add("Trop Tard", "trop-tard@test.example", Set.of(Role.APPROVER), TEST, Language.FR);
        execute("UPDATE accounts.link SET expires_at = now() - interval '1 second' WHERE account_id = " + added.account().id().value());
        assertThat(installation.get(AccessByLink.class).find(added.link().substring(added.link().lastIndexOf('/') + 1))).isEmpty();
    }

    @Test
    void aSignInEndsAnHourAfterTheLastRequestAndTwelveAfterItBegan() {
        Person idle = new Person("oisif@test.example", Role.APPROVER);
        execute("UPDATE accounts.sign_in SET last_seen_at = now() - interval '59 minutes' WHERE account_id = " + idle.account.id().value());
        assertThat(idle.isIn(idle.first)).as("and that was a request").isTrue();
        execute("UPDATE accounts.sign_in SET last_seen_at = last_seen_at - interval '59 minutes' WHERE account_id = " + idle.account.id().value());
        assertThat(idle.isIn(idle.first)).isTrue();
        execute("UPDATE accounts.sign_in SET last_seen_at = now() - interval '61 minutes' WHERE account_id = " + idle.account.id().value());
        assertThat(idle.isIn(idle.first)).isFalse();
        Person busy = new Person("actif@test.example", Role.APPROVER);
        execute("UPDATE accounts.sign_in SET began_at = now() - interval '12 hours' WHERE account_id = " + busy.account.id().value());
        assertThat(busy.isIn(busy.first)).isFalse();
    }

    @Test
    void rolesHoldAsTheyAreNow() {
        Person person = new Person("change@test.example", Role.STATISTICIAN);
        keeping().change(person.account.id(), "Ada Test", Set.of(Role.APPROVER), TEST);
        assertThat(installation.get(OpenSignIns.class).recognise(person.first.token()).orElseThrow().roles()).containsExactly(Role.APPROVER);
    }

    @Test
    void anAccountOfTheDemonstrationStaysOutWhereItIsNotServed() {
        Person person = new Person("demonstration@test.example", Role.STATISTICIAN);
        execute("SELECT history.act_as('job', 'test'); UPDATE accounts.account SET demonstration = true WHERE account_id = " + person.account.id().value());
        assertThat(person.isIn(person.first)).isFalse();
        assertThat(person.signIn(PASSWORD, person.code(0), somewhere(), "")).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    void someoneMustRemainWhoCanManageAccounts() {
        Account only = keeping().all().stream().filter(account -> account.roles().contains(Role.ADMINISTRATOR)).findFirst().orElseThrow();
        AccountOutcome refused = new AccountOutcome.Refused(List.of(Reason.LAST_ADMINISTRATOR));
        assertThat(keeping().close(only.id(), TEST)).isEqualTo(refused);
        assertThat(keeping().change(only.id(), only.name(), Set.of(Role.APPROVER), TEST)).isEqualTo(refused);
    }

    @Test
    void tellsAllThatStandsAgainstANewAccount() {
        assertThat(keeping().add(" ", "pas une adresse", Set.of(), TEST, Language.FR)).isEqualTo(new AccountOutcome.Refused(List.of(Reason.NAME_MISSING, Reason.MAIL_WRONG, Reason.NO_ROLE)));
        assertThat(keeping().add("Encore", "RESTE@test.example", Set.of(Role.APPROVER), TEST, Language.FR)).isEqualTo(new AccountOutcome.Refused(List.of(Reason.MAIL_TAKEN)));
    }

    @Test
    void theAuditTrailTellsOfEachAndNamesNobody() {
        Person person = new Person("trace@test.example", Role.STATISTICIAN);
        person.signIn("un autre mot de passe", "000000", somewhere(), "");
        person.signIn(PASSWORD, person.code(0), somewhere(), "");
        keeping().close(person.account.id(), TEST);
        String object = "account:" + person.account.id().value();
        assertThat(installation.get(AuditTrail.class).newest(1000, Long.MAX_VALUE).reversed().stream().filter(entry -> entry.object().equals(object))
                .map(entry -> entry.act() + " by " + entry.who().label()))
                .containsExactly("account.added by test", "sign-in.access-set-up by " + object, "sign-in.refused by sign-in", "sign-in.opened by " + object, "account.closed by test");
        assertThat(installation.get(AuditTrail.class).newest(1000, Long.MAX_VALUE).toString()).doesNotContain("@test.example", "Ada");
    }

    @Test
    void theDatabaseHoldsNothingToSignInWith() throws SQLException {
        Person person = new Person("copie@test.example", Role.STATISTICIAN);
        String secret = installation.get(org.cohorte.accounts.credentials.CredentialStore.class).secret(person.account.id()).orElseThrow().text().replace(" ", "");
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT row_to_json(c)::text FROM accounts.credentials c UNION ALL SELECT row_to_json(s)::text FROM accounts.sign_in s
                        UNION ALL SELECT row_to_json(r)::text FROM accounts.recovery_code r UNION ALL SELECT row_to_json(l)::text FROM accounts.link l""")) {
            while (rows.next()) {
                all.append(rows.getString(1));
            }
        }
        assertThat(all.toString()).contains("{argon2id}").doesNotContain(PASSWORD, secret, person.first.token(), person.token, person.recoveryCodes.getFirst());
    }

    private void execute(String statement) {
        try (Connection connection = database.connect(); var running = connection.createStatement()) {
            connection.setAutoCommit(false);
            running.execute(statement);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.cohorte.releases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.home.Home;
import org.cohorte.releases.EditionFiles;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada prepares a release at the terminal, Berta approves it. */
class ReleaseAtTheTerminalTest {

    private static final String ADA = "ada@example.org";
    private static final String BERTA = "berta@example.org";

    @TempDir
    private Path home;

    private TestDatabase database;
    private TestTerminal terminal;
    private String snapshot;

    @BeforeEach
    void open() throws SQLException {
        database = TestDatabase.fresh();
        database.write("""
                INSERT INTO accounts.account (name, mail) VALUES ('Ada', 'ada@example.org'), ('Berta', 'berta@example.org');
                INSERT INTO accounts.account_role (account_id, role) VALUES (1, 'statistician'), (2, 'approver')""");
        snapshot = SmallSnapshot.in(new Home(home).snapshots()).manifest().id();
        terminal = TestTerminal.on(database, home, "en");
    }

    @AfterEach
    void close() {
        terminal.close();
        database.close();
    }

    private TestTerminal.Answer as(String mail, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--as", mail));
        return terminal.run(new ReleaseCommand(), all.toArray(String[]::new));
    }

    private TestTerminal.Answer done(String mail, String... arguments) {
        TestTerminal.Answer answer = as(mail, arguments);
        assertThat(answer.status()).as(String.join(" ", arguments) + ": " + answer.err()).isZero();
        return answer;
    }

    @Test
    void aReleaseGoesFromDraftToThePublicAndIsVerified() {
        assertThat(done(ADA, "draft", "2020", "--snapshot", snapshot, "--table", "region").out()).isEqualToIgnoringNewLines("2020/v1");
        TestTerminal.Answer check = as(ADA, "check", "2020");
        assertThat(check.status()).as("findings await their explanation").isEqualTo(1);
        done(ADA, "providers", "2020");
        check.out().lines().filter(line -> line.startsWith("? ")).map(line -> line.substring(2).split("  ")[0]).forEach(finding -> done(ADA, "explain", "2020", finding, "Three people."));
        assertThat(done(ADA, "check", "2020").out()).contains("✓ Nothing stands in the way of the review.");
        assertThat(done(ADA, "submit", "2020").err()).contains("2020/v1");
        assertThat(as(ADA, "approve", "2020")).satisfies(answer -> {
            assertThat(answer.status()).as("nobody approves their own work").isEqualTo(1);
            assertThat(answer.err()).contains(ADA);
        });
        done(BERTA, "approve", "2020");
        done(ADA, "publish", "2020/v1");
        assertThat(done(ADA, "list").out()).startsWith("2020/v1\tpublished\t");
        assertThat(done(ADA, "show", "2020").out()).contains("Key figures 2020 (2020/v1)", snapshot);
        assertThat(terminal.run(new VerifyCommand(), "2020")).satisfies(verified -> assertThat(verified.status()).as(verified.out()).isZero());
        assertThat(done(ADA, "amend", "2020", "--snapshot", snapshot, "--changed-fr", "Une livraison tardive.", "--changed-en", "A late delivery.").out()).isEqualToIgnoringNewLines("2020/v2");
    }

    @Test
    void tablesAreDraftedInTheOrderGivenAndUnusualCrossingsWithAWordOnTheirCost() {
        assertThat(done(ADA, "draft", "2020", "--table", "occupation", "--table", "region*provider", "--table", "region").err()).contains("cost the other tables");
        assertThat(done(ADA, "show", "2020").out()).contains("tables occupation region*provider region");
    }

    @Test
    void theStandardTablesAreDraftedWhereNoneIsNamed() {
        assertThat(done(ADA, "draft", "2020").err()).doesNotContain("cost the other tables");
        assertThat(done(ADA, "show", "2020").out()).contains("tables region department gender").contains("age_group*occupation");
    }

    @Test
    void crossingsOfTheCatalogueAreComputedAndChecked() {
        done(ADA, "draft", "2020", "--snapshot", snapshot, "--table", "provider*programme", "--table", "region*department", "--table", "gender*occupation");
        TestTerminal.Answer check = as(ADA, "check", "2020");
        assertThat(check.err()).contains("Figures computed");
        assertThat(check.out()).contains("sign_offs").doesNotContain("attack:", "recount:");
        assertThat(new Home(home).editions().resolve("1").resolve(EditionFiles.PLAN)).content().containsSubsequence("\"provider*programme\"", "\"region*department\"", "\"gender*occupation\"");
    }

    @Test
    void whoeverActsIsNamedAndHasTheRight() {
        assertThat(terminal.run(new ReleaseCommand(), "list").err()).contains("--as MAIL");
        assertThat(as("nobody@example.org", "list").err()).contains("nobody@example.org");
        TestTerminal.Answer answer = as(BERTA, "draft", "2020");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("berta@example.org lacks the right");
    }

    @Test
    void whatIsNotThereIsRefusedAndWhatIsMistypedIsWrongUsage() {
        assertThat(as(ADA, "show", "2019")).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.err()).contains("There is no release or version 2019.");
        });
        assertThat(as(ADA, "draft", "2020", "--table", "gender*region")).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(2);
            assertThat(answer.err()).contains("gender*region").contains("region, department, gender");
        });
        assertThat(as(ADA, "schedule", "2020", "--at", "tomorrow").status()).isEqualTo(2);
    }
}

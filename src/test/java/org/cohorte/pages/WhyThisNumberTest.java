package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.cohorte.accounts.Account;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.people.People;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.ComputationRequests;
import org.cohorte.releases.lifecycle.ComputationRun;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A statistician goes from a figure of a draft to the records in the delivery that it counts, before and after something happened to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhyThisNumberTest {

    private static final String WHY = "/equipe/publications/2020/v1/pourquoi/";

    private ServedSite site;
    private Browser browser;
    private Visitor statistician;
    private String snapshot;

    @BeforeAll
    void draftARelease(@TempDir Path folder) throws Exception {
        site = ServedSite.empty();
        browser = new Browser();
        statistician = Visitor.signedIn(site.context(), Role.STATISTICIAN);
        try (DeliveredPackage delivered = DeliveredPackage.open(PackageFiles.sound(folder.resolve("package")).folder(), bean(Home.class))) {
            bean(PackageImport.class).run(delivered, "", false, Progress.silent());
        }
        snapshot = ((TakingOutcome.Taken) bean(Snapshots.class).take(Taking.of(LocalDate.of(2021, 8, 31)), Progress.silent())).snapshot().manifest().id();
        Account author = Visitor.account(site.context(), Role.STATISTICIAN);
        ActingPerson.atTerminal(new SignedIn(author.id(), author.name(), author.roles()), () -> {
            bean(Drafting.class).draft(2020, new Basis(Optional.of(snapshot), 10, 20, List.of("region")));
            var asked = (ComputationRequests.Outcome.Asked) bean(ComputationRequests.class).askToDoItHere(new EditionAddress("2020", 1));
            bean(ComputationRun.class).run(asked.computation(), Progress.silent());
            return 0;
        });
    }

    @AfterAll
    void close() {
        statistician.close();
        browser.close();
        site.close();
    }

    private <T> T bean(Class<T> type) {
        return site.context().getBean(type);
    }

    @Test
    @Order(1)
    void leadsToTheRecordsOfAFigureThatThePublicDoesNotSee() {
        assertThat(statistician.get(WHY + "learners/2020").body()).contains("masque ce chiffre au public", "Enregistrements 1 à 1 sur 1", "<code>E1</code>", "Dev web", "count(*)", "Inchangé")
                .doesNotContain("Dupont", "1990");
        assertThat(statistician.get(WHY + "learners/2020/region/84").statusCode()).as("no such member").isEqualTo(404);
        assertThat(statistician.get(WHY + "learners/2020?part=denominator").statusCode()).as("a count has no base").isEqualTo(404);
        assertThat(statistician.get(WHY + "learners/2020?page=2").statusCode()).as("there is one page").isEqualTo(404);
        assertThat(statistician.get(WHY + "learners/2020").headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    @Order(2)
    void tellsWhatCountsOfFilesExitsAndSessions() {
        assertThat(statistician.get(WHY + "admission-rate/2020").body()).contains("<code>D1</code>", "status = 'admitted'", "déposé le 01/01/2020", "admis").doesNotContain("<code>D2</code>");
        assertThat(statistician.get(WHY + "positive-exit-rate/2020").body()).contains("<code>E1</code>", "emploi dans le numérique", "10/01/2021 enquête");
        assertThat(statistician.get(WHY + "positive-exit-rate-weighted/2020").body()).as("an estimate that is not told, by the records of its raw rate").contains("<code>E1</code>", "emploi dans le numérique");
        assertThat(statistician.get(WHY + "sessions/2020").body()).contains("<code>A1</code>", "17/03/2020 modalité à distance").doesNotContain("masque ce chiffre");
        assertThat(statistician.get("/en/team/releases/2020/v1/why/sessions/2020").body()).contains("Why this number?", "<code>A1</code>", "Unchanged");
    }

    @Test
    @Order(3)
    void everyLookIsInTheAuditTrailAndNobodyElseLooks() {
        List<String> before = trail();
        statistician.get(WHY + "women-share/2020?part=denominator");
        assertThat(statistician.get(WHY + "women-share/2020/enregistrements.csv").body()).startsWith("year,record,session,now,provider_id,provider,programme_id").contains("2020,E1,A1,same,V1,");
        assertThat(trail()).hasSize(before.size() + 2).startsWith("records.downloaded release:2020/v1 women-share 2020 numerator 1-1/1",
                "records.traced release:2020/v1 women-share 2020 denominator 1-1/1");
        assertThat(site.get(WHY + "learners/2020").statusCode()).isEqualTo(303);
        for (Role role : List.of(Role.APPROVER, Role.PRE_RELEASE_READER, Role.ADMINISTRATOR)) {
            try (Visitor other = Visitor.signedIn(site.context(), role)) {
                assertThat(other.get(WHY + "learners/2020").statusCode()).as(role.code()).isEqualTo(404);
                assertThat(other.get(WHY + "learners/2020/enregistrements.csv").statusCode()).as(role.code()).isEqualTo(404);
            }
        }
        assertThat(trail()).as("who was refused looked at nothing").hasSize(before.size() + 2);
    }

    @Test
    @Order(4)
    void isReadableByEveryoneOnAnyScreen() {
        for (int width : new int[] {1280, 390}) {
            Page page = browser.page(width, 900, true);
            site.signIn(page, Role.STATISTICIAN);
            page.navigate(site.address(WHY + "positive-exit-rate/2020"));
            assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(v -> v.getId() + " " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList()).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no scrolling sideways at " + width).isTrue();
        }
    }

    @Test
    @Order(5)
    void putsWhatARecordSaysNowBesideWhatTheSnapshotSays() {
        bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            bean(History.class).actAs(Actor.job("test"));
            bean(JdbcClient.class).sql("UPDATE learners.enrolment SET end_reason = 'dropped_out' WHERE identifier = 'E1'").update();
        });
        assertThat(statistician.get(WHY + "completion-rate/2020").body()).contains("Modifié depuis", "<del>formation menée au bout</del>", "<ins>abandon</ins>");
        bean(People.class).forget(bean(People.class).find("P1").orElseThrow(), Actor.job("test"));
        assertThat(statistician.get(WHY + "completion-rate/2020").body()).contains("Personne oubliée depuis");
    }

    @Test
    @Order(6)
    void saysWhereTheWayBackOrTheSnapshotIsGone() throws Exception {
        Home home = bean(Home.class);
        Files.delete(home.root().resolve("way-back").resolve(snapshot + ".sealed"));
        assertThat(statistician.get(WHY + "learners/2020").body()).contains("Le chemin de retour de ce cliché est effacé", "Enregistrements 1 à 1 sur 1", "du cliché").doesNotContain("<code>E1</code>");
        Files.move(home.snapshots().resolve(snapshot), home.root().resolve("elsewhere"));
        assertThat(statistician.get(WHY + "learners/2020").body()).contains("n’est plus conservé ici").doesNotContain("class=\"records\"");
        assertThat(statistician.get(WHY + "learners/2020/enregistrements.csv").statusCode()).isEqualTo(404);
    }

    /** The newest first. */
    private List<String> trail() {
        return bean(AuditTrail.class).newest(1000, Long.MAX_VALUE).stream().filter(entry -> entry.act().startsWith("records.")).map(entry -> entry.act() + " " + entry.object()).toList();
    }
}

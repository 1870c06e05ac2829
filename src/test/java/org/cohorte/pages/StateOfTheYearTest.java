package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.cohorte.accounts.Role;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.signoff.SignOffs;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statistician looks at the state of a year on a phone and records the word of a provider; sends a list, first to be mended, without JavaScript. */
class StateOfTheYearTest {

    @TempDir
    private Path folder;

    private ServedSite site;

    @BeforeEach
    void takeADelivery() throws Exception {
        site = ServedSite.empty();
        PackageFiles files = PackageFiles.sound(folder.resolve("package")).adding("providers.csv", "V2,Atelier du Web,,,")
                .adding("sites.csv", "S3,V2,Site C,75101").adding("programmes.csv", "G2,V2,Dev mobile,developer,2018-01-01,2021-12-31,600")
                .adding("sessions.csv", "A2,G2,S3,2020-02-01,2020-06-30,12,in_person");
        try (DeliveredPackage delivered = DeliveredPackage.open(files.folder(), site.context().getBean(Home.class))) {
            assertThat(site.context().getBean(PackageImport.class).run(delivered, "", false, Progress.silent()).findings().sorted()).filteredOn(f -> f.isError()).isEmpty();
        }
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatIsMissingIsSeenAndTheWordOfAProviderRecorded() throws Exception {
        try (Browser browser = new Browser()) {
            Page page = browser.page(390, 844, true);
            site.signIn(page, Role.STATISTICIAN);
            page.navigate(site.address("/equipe/annees"));
            look(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2020").setExact(true)).click();
            look(page);
            assertThat(page.locator("main").innerText()).contains("Chiffres de travail", "Avis des organismes", "bloque la publication", "Sessions commencées sans une seule inscription");

            page.locator(".year-tasks li", new Page.LocatorOptions().setHasText("Inscriptions")).getByRole(AriaRole.LINK).click();
            assertThat(page.locator("tbody tr").allInnerTexts()).singleElement().asString().contains("Atelier du Web");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Atelier du Web")).click();
            look(page);
            page.getByText("Enregistrer l’avis").click();
            assertThat(page.title()).startsWith("Erreur");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Choisissez l’avis de l’organisme", "Donnez le jour de l’avis");
            look(page);
            page.getByLabel("Avis de l’organisme").selectOption("contested");
            page.getByLabel("Donné le").fill("2021-08-31");
            page.getByLabel("Référence (facultatif)").fill("courrier 12");
            page.getByText("Enregistrer l’avis").click();
            assertThat(page.locator("main").innerText()).contains("L’avis est enregistré.", "Conteste ses chiffres, le 31 août 2021.", "courrier 12");

            page.navigate(site.address("/en/team/years/2020?missing=word"));
            look(page);
            assertThat(page.locator("tbody tr").allInnerTexts()).singleElement().asString().contains("École du Code", "No word");
        }
    }

    @Test
    void aListOfWordsIsRecordedWholeOrSaysOnWhichLinesItIsWrong() throws Exception {
        Path list = Files.writeString(folder.resolve("avis.csv"), "provider_id;word;given_on\nV1;confirmed;2021-08-31\nV9;perhaps;31 août\n", StandardCharsets.UTF_8);
        try (Browser browser = new Browser()) {
            Page page = browser.page(1280, 900, false);
            site.signIn(page, Role.STATISTICIAN);
            send(page, list);
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("La liste a 2 erreurs");
            assertThat(page.locator(".year-mistakes").innerText()).contains("Ligne 3, word", "«\u202fperhaps\u202f»", "Ligne 3, given_on");
            Files.writeString(list, "provider_id;word;given_on\nV1;confirmed;2021-08-31\nV9;confirmed;2021-08-31\n", StandardCharsets.UTF_8);
            send(page, list);
            assertThat(page.locator(".year-mistakes").innerText()).contains("Ligne 3, provider_id", "ne connaît pas d’organisme «\u202fV9\u202f»");
            assertThat(site.context().getBean(SignOffs.class).of(2020)).as("all or nothing").isEmpty();
            send(page, Files.write(folder.resolve("avis.xlsx"), new byte[] {1, 2, 3}));
            assertThat(page.locator(".year-mistakes").innerText()).contains("n’est pas un classeur .xlsx");
            Files.writeString(list, "provider_id;word;given_on\nV1;confirmed;2021-08-31\nV2;contested;2021-08-30\n", StandardCharsets.UTF_8);
            send(page, list);
            assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo("2 avis enregistrés.");
            assertThat(site.context().getBean(SignOffs.class).of(2020)).containsOnlyKeys("V1", "V2");
        }
        assertThat(site.context().getBean(JdbcClient.class).sql("SELECT act FROM accounts.audit_entry WHERE act LIKE 'signoff.%'").query(String.class).list())
                .containsExactly("signoff.list-recorded");
    }

    @Test
    void whoApprovesReadsTheStateButRecordsNoWord() {
        try (Visitor approver = Visitor.signedIn(site.context(), Role.APPROVER)) {
            assertThat(approver.get("/equipe/annees/2020").body()).contains("Par organisme").doesNotContain("Enregistrer une liste");
            assertThat(approver.get("/equipe/annees/2020/organismes/1").body()).contains("N’a pas encore donné son avis").doesNotContain("Enregistrer l’avis");
            assertThat(approver.get("/equipe/annees/1999").body()).contains("Le réseau n’a rien en 1999");
            assertThat(approver.get("/equipe/annees/2020/organismes/999").statusCode()).isEqualTo(404);
            List<String> lines = approver.get("/equipe/annees/2020.csv").body().lines().toList();
            assertThat(lines).hasSize(3);
            assertThat(lines.getFirst()).startsWith("\uFEFFAnnée;Fiches au;Identifiant;Organisme;Avis");
            assertThat(lines.get(1)).contains(";V2;Atelier du Web;Sans avis;");
        }
    }

    private void send(Page page, Path list) {
        page.navigate(site.address("/equipe/annees/2020"));
        page.locator("input[type=file]").setInputFiles(list);
        page.getByText("Enregistrer la liste").click();
        page.waitForLoadState();
    }

    private static void look(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(page.url()).isEqualTo(true);
    }
}

package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.cohorte.accounts.Role;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A statistician and an approver bring a release to the public and amend it; until then nobody else sees anything of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseJourneyTest {

    private static final String VERSION = "/equipe/publications/2020/v1";

    /** Where a release shows itself once it is public: pages, files, lists, feeds; and the team's pages of it. */
    private static final List<String> ITS_ADDRESSES = List.of("/publications/2020", "/publications/2020/v1", "/publications/2020/v1/tableaux", "/publications/2020/v1/tableaux/learners",
            "/publications/2020/v1/chiffres/learners/2020", "/en/releases/2020", "/en/releases/2020/v1", "/chiffres-cles/2020", "/chiffres-cles/2020.csv", "/data/2020/v1/figures.csv",
            "/data/2020/v1/figures.json", "/data/2020/v1/edition.json", "/data/2020/v1/plan.json", "/data/2020/v1/checks.json", "/data/2020/v1/tables/learners/region.csv", "/data/2020/v1/tables.zip", "/data/2020/v1/figures.parquet",
            "/editions/1/figures.csv", "/data/1/figures.csv", VERSION, VERSION + "/tableaux/learners", VERSION + "/chiffres/learners/2020", VERSION + "/travail", "/en/team/releases/2020/v1");
    private static final List<String> LISTS = List.of("/publications", "/en/releases", "/publications/atom.xml", "/en/releases/atom.xml", "/sitemap.xml", "/publications/calendrier",
            "/publications/calendrier.ics", "/", "/chiffres-cles", "/data/index.json", "/chiffres-cles/series.csv");

    private ServedSite site;
    private Browser browser;

    @BeforeAll
    void open() {
        site = ServedSite.empty();
        SmallSnapshot.in(site.context().getBean(org.cohorte.foundation.home.Home.class).snapshots());
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        site.close();
    }

    @Test
    void fromDraftToThePublicAndOnToAnAmendment() {
        Page statistician = browser.page(1280, 900, true);
        site.signIn(statistician, Role.STATISTICIAN);
        // without scripts, as every task must work
        Page approver = browser.page(1280, 900, false);
        site.signIn(approver, Role.APPROVER);

        statistician.navigate(site.address("/equipe/publications"));
        statistician.getByRole(AriaRole.LINK, named("Nouvelle publication")).click();
        statistician.getByLabel("Année").fill("2020");
        statistician.getByLabel("Cliché").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        press(statistician, "Créer le brouillon");
        assertThat(statistician.locator("h1").innerText()).isEqualTo("Chiffres clés 2020, version 1");
        isSound(statistician);
        press(statistician, "Calculer les chiffres");
        statistician.getByText("Envoyez en relecture").or(statistician.getByText("Avant la relecture")).waitFor();
        nothingIsPublic("computed");
        statistician.getByRole(AriaRole.LINK, named("Lister les organismes")).click();
        statistician.getByRole(AriaRole.BUTTON, buttonNamed("Tous les lister")).click();
        statistician.getByRole(AriaRole.LINK, named("Chiffres clés 2020, version 1")).click();
        explainAll(statistician);
        press(statistician, "Envoyer en relecture");
        assertThat(statistician.locator(".work-next").innerText()).contains("En attente d’approbation");
        isSound(statistician);
        nothingIsPublic("in review");

        approver.navigate(site.address("/equipe/publications"));
        approver.getByRole(AriaRole.LINK, named("Version 1")).click();
        approver.getByRole(AriaRole.LINK, named("Lire comme la liront ses lecteurs")).click();
        assertThat(approver.locator("h1").innerText()).contains("2020");
        approver.goBack();
        press(approver, "Approuver, figer et signer");
        nothingIsPublic("approved");

        statistician.reload();
        press(statistician, "Publier maintenant");
        statistician.getByRole(AriaRole.LINK, named("Voir la page publique")).click();
        assertThat(statistician.locator("h1").innerText()).contains("2020");
        assertThat(site.get("/publications/2020/v1").statusCode()).isEqualTo(200);
        assertThat(site.get("/data/2020/v1/figures.csv").body()).contains("programmes,2020,,,2,programmes,,,A,F", "learners,2020,,,,people,,,A,C");

        statistician.navigate(site.address(VERSION + "/travail"));
        statistician.getByText("Rectifier par une nouvelle version").first().click();
        statistician.getByLabel("Ce qui change et pourquoi, en français").fill("Une livraison tardive.");
        statistician.getByLabel("Ce qui change et pourquoi, en anglais").fill("A late delivery.");
        press(statistician, "Rectifier par une nouvelle version");
        assertThat(statistician.locator("h1").innerText()).isEqualTo("Chiffres clés 2020, version 2");
        assertThat(site.get("/publications/2020/v2").statusCode()).isEqualTo(404);
    }

    private static void explainAll(Page page) {
        if (page.locator(".work-findings textarea").count() > 0) {
            page.locator(".work-findings textarea").all().forEach(field -> field.fill("Attendu : le réseau d’essai est petit."));
            press(page, "Enregistrer les explications");
        }
    }

    /** No address shows it to the public, to a reader who is not named, or to an administrator; none may be kept by a cache. */
    private void nothingIsPublic(String when) {
        for (String address : ITS_ADDRESSES) {
            assertThat(site.get(address).statusCode()).as(address + " " + when).isIn(303, 404);
            for (Role role : List.of(Role.PRE_RELEASE_READER, Role.ADMINISTRATOR)) {
                try (Visitor visitor = Visitor.signedIn(site.context(), role)) {
                    assertThat(visitor.get(address).statusCode()).as(address + " " + when + " " + role).isEqualTo(404);
                }
            }
        }
        for (String list : LISTS) {
            assertThat(site.get(list).body()).as(list + " " + when).doesNotContain("2020/v1", "Chiffres clés 2020", "Key figures 2020", "learners,2020,");
        }
        try (Visitor team = Visitor.signedIn(site.context(), Role.STATISTICIAN)) {
            assertThat(team.get(VERSION).headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
    }

    private static void isSound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(v -> v.getId() + " " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList()).isEmpty();
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, buttonNamed(label)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions buttonNamed(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.cohorte.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statistician names the tables of a release and puts them in the order of their importance, without scripts. */
class ChoosingTablesTest {

    @Test
    void anUnusualCrossingComesFirstAndStaysThere() {
        try (ServedSite site = ServedSite.empty(); Browser browser = new Browser()) {
            Page page = browser.page(390, 844, false);
            site.signIn(page, Role.STATISTICIAN);
            page.navigate(site.address("/equipe/publications/nouvelle"));
            page.getByLabel("Année").fill("2020");
            page.getByText("24 tableaux choisis").click();
            page.getByText("Autres croisements").click();
            assertThat(page.locator("main").innerText()).contains("Chaque croisement de plus coûte aux autres tableaux");
            page.getByLabel("Région × Organisme", exactly()).first().check();
            page.getByLabel("Rang – Région × Organisme", exactly()).fill("15");
            page.getByLabel("Rang – Métier visé", exactly()).fill("1");
            page.getByLabel("Année").press("Enter");
            page.waitForURL(address -> address.endsWith("/travail"));
            assertThat(tables(site)).startsWith("occupation region region*provider department");

            page.navigate(site.address("/equipe/publications/2020/v1/travail/donnees"));
            page.getByText("25 tableaux choisis").click();
            assertThat(page.getByLabel("Rang – Région × Organisme", exactly()).inputValue()).isEqualTo("30");
            page.getByLabel("Métier visé", exactly()).uncheck();
            page.getByLabel("Seuil du secret").press("Enter");
            page.waitForURL(address -> address.endsWith("/travail"));
            assertThat(tables(site)).startsWith("region region*provider department");
        }
    }

    @Test
    void theFormIsSound() {
        try (ServedSite site = ServedSite.empty(); Browser browser = new Browser()) {
            Page page = browser.page(390, 844, true);
            site.signIn(page, Role.STATISTICIAN);
            page.navigate(site.address("/equipe/publications/nouvelle"));
            page.getByText("24 tableaux choisis").click();
            page.getByText("Autres croisements").click();
            assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(v -> v.getId() + " " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList()).isEmpty();
        }
    }

    private static String tables(ServedSite site) {
        return site.context().getBean(JdbcClient.class).sql("SELECT array_to_string(tables, ' ') FROM releases.version").query(String.class).single();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}

package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.cohorte.accounts.Role;
import org.junit.jupiter.api.Test;

/** The form in which a statistician names the tables of a release and puts them in order. */
class ChoosingTablesTest {

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
}

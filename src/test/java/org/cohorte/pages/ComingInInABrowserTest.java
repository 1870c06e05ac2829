package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.foundation.cli.ServingNotice;
import org.cohorte.foundation.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first administrator comes in without JavaScript and opens an account; that person links an authenticator on a phone, leaves, signs in again by keyboard. */
class ComingInInABrowserTest {

    private static final String PASSWORD = "cheval agrafe batterie juste";

    private ServedSite site;
    private Browser browser;

    @BeforeEach
    void open() {
        site = ServedSite.empty();
        browser = new Browser();
    }

    @AfterEach
    void close() {
        browser.close();
        site.close();
    }

    @Test
    void theFirstAdministratorOpensAnAccountAndThatPersonComesIn() {
        Page administrator = browser.page(1280, 900, false);
        List<String> complaints = new ArrayList<>();
        administrator.onConsoleMessage(message -> complaints.add(message.text()));
        String first = said();
        administrator.navigate(first);
        administrator.getByLabel("Nom").fill("Claire Première");
        administrator.getByLabel("Adresse électronique").fill("claire@test.example");
        setUp(administrator, first);
        arrive(administrator, "Codes de secours");
        press(administrator.getByRole(AriaRole.LINK, named("Je les ai notés, continuer")));
        arrive(administrator, "Bonjour Claire Première");

        administrator.getByRole(AriaRole.NAVIGATION, named("Espace de l’équipe")).getByRole(AriaRole.LINK, within("Comptes")).click();
        administrator.getByRole(AriaRole.LINK, named("Nouveau compte")).click();
        press(administrator.getByRole(AriaRole.BUTTON, named("Créer le compte")));
        arrive(administrator, "La saisie est à corriger");
        assertThat(administrator.title()).startsWith("Erreur\u00a0: Nouveau compte");
        administrator.getByLabel("Nom").fill("Omar Second");
        administrator.getByLabel("Adresse électronique").fill("omar@test.example");
        administrator.getByLabel("Statisticien").check();
        press(administrator.getByRole(AriaRole.BUTTON, named("Créer le compte")));
        arrive(administrator, "Lien à remettre");
        String link = administrator.locator(".link-to-hand-on").innerText();
        assertThat(complaints).as("of the browser").allMatch(complaint -> complaint.contains("422"));

        Page person = browser.page(390, 844, true);
        person.navigate(link.replace("/equipe/acces/", "/en/team/access/"));
        look(person);
        assertThat(person.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        setUp(person, link);
        arrive(person, "Recovery codes");
        person.getByRole(AriaRole.LINK, named("I have written them down, go on")).click();
        arrive(person, "Hello Omar Second");
        assertThat(person.getByRole(AriaRole.LINK, named("Accounts")).count()).isZero();
        press(person.getByRole(AriaRole.BUTTON, named("Sign out")));
        arrive(person, "Sign in");
        assertThat(person.getByRole(AriaRole.STATUS).innerText()).isEqualTo("You are signed out.");
        look(person);

        person.navigate(site.address("/en/team/my-account"));
        person.getByLabel("Email address").fill("omar@test.example");
        person.getByLabel("Password").fill("not this one");
        person.getByLabel("Six-digit code").fill("000000");
        person.keyboard().press("Enter");
        arrive(person, "Some entries need mending");
        assertThat(person.title()).startsWith("Error: Sign in");
        look(person);
        person.getByLabel("Password").fill(PASSWORD);
        person.getByLabel("Six-digit code").fill(code(link, 1));
        person.keyboard().press("Enter");
        arrive(person, "My account");
        assertThat(person.url()).as("back where they wanted to go").endsWith("/en/team/my-account");
        assertThat(person.locator("body").innerText()).contains("omar@test.example", "Statistician", "You have 10 recovery codes left.");
        look(person);

        administrator.navigate(site.address("/equipe/audit"));
        assertThat(administrator.locator("tbody tr").first().innerText()).contains("Omar Second", "Connexion");
        administrator.navigate(site.address("/equipe/comptes"));
        administrator.getByRole(AriaRole.LINK, named("Omar Second")).click();
        administrator.getByRole(AriaRole.BUTTON, named("Fermer le compte")).click();
        assertThat(administrator.locator(".lead").innerText()).contains("fermé");
        person.reload();
        assertThat(person.url()).as("ended at once").contains("/en/team/sign-in");
    }

    @Test
    void noTeamPageShutsAnyoneOut() {
        Page page = browser.page(390, 844, true);
        site.signIn(page, Role.ADMINISTRATOR);
        for (String path : List.of("/equipe", "/en/team", "/equipe/comptes", "/equipe/comptes/nouveau", "/equipe/comptes/1", "/equipe/audit", "/equipe/mon-compte", "/en/team/my-account")) {
            page.navigate(site.address(path));
            look(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(390);
        }
        page.navigate(site.address("/equipe/comptes/nouveau"));
        press(page.getByRole(AriaRole.BUTTON, named("Créer le compte")));
        arrive(page, "La saisie est à corriger");
        assertThat(page.locator(":focus").getAttribute("role")).as("the error summary has the focus").isEqualTo("alert");
        look(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#field-name");
    }

    /** The address that the terminal tells. */
    private String said() {
        String text = site.context().getBean(ServingNotice.class).text(Language.FR).orElseThrow();
        return text.substring(text.indexOf("http")).strip();
    }

    private void setUp(Page page, String link) {
        Locator passwords = page.locator("input[type=password]");
        passwords.nth(0).fill(PASSWORD);
        passwords.nth(1).fill(PASSWORD);
        page.locator("#field-code").fill(code(link, 0));
        page.keyboard().press("Enter");
    }

    private String code(String link, int steps) {
        return site.context().getBean(AccountSecrets.class).secretOfLink(link.substring(link.lastIndexOf('/') + 1)).codeAt(Instant.now().plusSeconds(30L * steps));
    }

    private static void arrive(Page page, String heading) {
        page.getByRole(AriaRole.HEADING, named(heading)).waitFor();
    }

    private static void press(Locator what) {
        what.focus();
        what.press("Enter");
    }

    private static void look(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
                .extracting(violation -> violation.getId() + " " + violation.getNodes().stream().limit(3).map(node -> String.valueOf(node.getHtml())).toList()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}

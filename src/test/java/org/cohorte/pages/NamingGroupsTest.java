package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.cohorte.accounts.Account;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.ComputationRequests;
import org.cohorte.releases.lifecycle.ComputationRun;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A statistician names a group of occupations, and the release tells of its learners. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamingGroupsTest {

    private static final EditionAddress VERSION = new EditionAddress("2020", 1);
    private static final String WORK = "/equipe/publications/2020/v1/travail";
    private static final String TOLD = "11 personnes ont été formées ou étaient en formation en 2020 à un métier du groupe «\u202fdéveloppement et données\u202f» (Développeur, Analyste)";

    private ServedSite site;
    private Browser browser;

    @BeforeAll
    void open() {
        site = ServedSite.empty();
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        site.close();
    }

    private <T> T bean(Class<T> type) {
        return site.context().getBean(type);
    }

    /** Its eight developers and three analysts are told. */
    private void computeADraft() {
        Account author = Visitor.account(site.context(), Role.STATISTICIAN);
        String snapshot = SmallSnapshot.in(bean(Home.class).snapshots()).manifest().id();
        ActingPerson.atTerminal(new SignedIn(author.id(), author.name(), author.roles()), () -> {
            bean(Drafting.class).draft(2020, new Basis(Optional.of(snapshot), 1, 2, List.of("occupation")));
            var asked = (ComputationRequests.Outcome.Asked) bean(ComputationRequests.class).askToDoItHere(VERSION);
            bean(ComputationRun.class).run(asked.computation(), Progress.silent());
            return 0;
        });
    }

    @Test
    void fromItsNameToTheSentenceOfTheRelease() {
        computeADraft();
        Page page = browser.page(1280, 900, true);
        site.signIn(page, Role.STATISTICIAN);
        page.navigate(site.address(WORK));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nommer des groupes")).click();
        isSound(page);

        page.getByLabel("Développeur").check();
        save(page);
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.locator(".errors li").allInnerTexts()).containsExactly("Nommez le groupe en français, en 100 caractères au plus.",
                "Nommez le groupe en anglais, en 100 caractères au plus.", "Cochez au moins deux métiers.");
        isSound(page);
        assertThat(page.getByLabel("Développeur").isChecked()).as("what was sent is still there").isTrue();

        name(page, "développement et données", "development and data");
        page.getByLabel("Analyste").check();
        save(page);
        assertThat(page.locator("table.list tbody tr").allInnerTexts()).singleElement().asString().contains("développement et données", "Analyste, Développeur", TOLD);
        isSound(page);

        name(page, "Développement et données", "another name");
        page.getByLabel("Développeur").check();
        page.getByLabel("Analyste").check();
        save(page);
        assertThat(page.locator(".errors li").allInnerTexts()).containsExactly("Un autre groupe de métiers porte déjà ce nom\u202f: développement et données.");
        assertThat(page.locator(".errors a").getAttribute("href")).isEqualTo("#field-nameFr");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Changer le groupe")).click();
        name(page, "code et données", "code and data");
        save(page);
        assertThat(page.locator("table.list tbody tr").allInnerTexts()).singleElement().asString().contains("code et données");

        page.navigate(site.address(WORK + "/phrases"));
        page.locator(".work-sentences > li").getByText("code et données").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer").setExact(true)).click();
        page.navigate(site.address("/en/team/releases/2020/v1"));
        assertThat(page.locator(".sentences li").innerText()).contains("group “code and data” (Developer, Analyste): 100% of the 11 people whose occupation is known");
        page.locator(".sentences li a").first().click();
        assertThat(page.url()).endsWith("/figures/learners/2020/occupation/developer");

        page.navigate(site.address(WORK + "/groupes"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer").setExact(true)).click();
        assertThat(page.locator("table.list").count()).isZero();
        page.navigate(site.address(WORK));
        assertThat(page.locator("#checks").locator("..").innerText()).contains("code et données", "décochez-la");
    }

    private static void name(Page page, String french, String english) {
        page.getByLabel("Nom en français").fill(french);
        page.getByLabel("Nom en anglais").fill(english);
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer le groupe")).click();
    }

    private static void isSound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(v -> v.getId() + " " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList()).isEmpty();
    }
}

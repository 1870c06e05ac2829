package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
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
import org.cohorte.snapshots.Snapshot;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A statistician chooses, orders and edits the sentences of a release, and is told when a late delivery moves the figures behind them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChoosingSentencesTest {

    private static final EditionAddress VERSION = new EditionAddress("2020", 1);
    private static final String WORK = "/equipe/publications/2020/v1/travail";
    private static final String ELEVEN = "11 personnes ont été formées ou étaient en formation en 2020.";
    private static final String TWELVE = "12 personnes ont été formées ou étaient en formation en 2020.";
    private static final String ONLINE = "des sessions ont été suivies en ligne en 2020";
    private static final String OWN_WORDS = "Onze personnes apprennent un métier du numérique.";

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

    private void asAStatistician(Runnable act) {
        Account author = Visitor.account(site.context(), Role.STATISTICIAN);
        ActingPerson.atTerminal(new SignedIn(author.id(), author.name(), author.roles()), () -> {
            act.run();
            return 0;
        });
    }

    /** Of the network alone, so that its few learners are told. */
    private static Basis basis(Snapshot snapshot) {
        return new Basis(Optional.of(snapshot.manifest().id()), 1, 2, List.of());
    }

    private void compute() {
        var asked = (ComputationRequests.Outcome.Asked) bean(ComputationRequests.class).askToDoItHere(VERSION);
        bean(ComputationRun.class).run(asked.computation(), Progress.silent());
    }

    @Test
    void theirOrderTheirEditsAndWhatBecomesOfThemWhenTheFiguresMove() {
        asAStatistician(() -> {
            bean(Drafting.class).draft(2020, basis(SmallSnapshot.in(bean(Home.class).snapshots())));
            compute();
        });
        Page page = browser.page(1280, 900, true);
        site.signIn(page, Role.STATISTICIAN);

        page.navigate(site.address(WORK));
        assertThat(page.locator("#checks").locator("..").innerText()).contains("Publication sans phrase");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choisir les phrases")).click();
        isSound(page);
        choose(page, ELEVEN, "2");
        choose(page, ONLINE, "1");
        row(page, ELEVEN).getByText("Changer les mots").click();
        row(page, ELEVEN).getByLabel("En français").fill(OWN_WORDS);
        save(page);

        assertThat(chosen(page)).hasSize(2).first().asString().contains(ONLINE);
        assertThat(row(page, OWN_WORDS).innerText()).contains("Modifiée", "Telle que les chiffres la donnent", ELEVEN);
        page.navigate(site.address("/equipe/publications/2020/v1"));
        assertThat(page.locator(".sentences li").allInnerTexts()).hasSize(2).satisfies(told -> {
            assertThat(told.getFirst()).contains(ONLINE).doesNotContain("retouchée");
            assertThat(told.getLast()).contains(OWN_WORDS, "Phrase retouchée");
        });
        page.locator(".sentences li a").first().click();
        assertThat(page.url()).endsWith("/chiffres/online-sessions-share/2020");

        asAStatistician(() -> {
            bean(Drafting.class).changeBasis(VERSION, basis(SmallSnapshot.afterALateDelivery(bean(Home.class).snapshots())));
            compute();
        });
        page.navigate(site.address(WORK));
        assertThat(page.locator(".work-next").innerText()).contains("Un contrôle bloque", "Phrases");
        assertThat(page.locator("#checks").locator("..").innerText()).contains(OWN_WORDS, TWELVE, "confirmez-les");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choisir les phrases")).click();
        isSound(page);
        save(page);
        assertThat(row(page, OWN_WORDS).innerText()).as("saving alone confirms nothing").contains(ELEVEN, TWELVE, "Confirmer mes mots");
        row(page, OWN_WORDS).getByLabel("Confirmer mes mots").check();
        save(page);
        assertThat(row(page, OWN_WORDS).innerText()).contains("Telle que les chiffres la donnent", TWELVE).doesNotContain("Confirmer mes mots");
        row(page, OWN_WORDS).getByLabel("Reprendre les mots des chiffres").check();
        save(page);
        assertThat(chosen(page)).last().asString().contains(TWELVE).doesNotContain("Modifiée");
        page.navigate(site.address(WORK));
        assertThat(page.locator(".work-next").innerText()).doesNotContain("Phrases");
    }

    private static void choose(Page page, String words, String position) {
        row(page, words).getByRole(AriaRole.CHECKBOX).check();
        row(page, words).getByLabel("Rang").fill(position);
    }

    private static Locator row(Page page, String words) {
        return page.locator(".work-sentences > li").filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    private static List<String> chosen(Page page) {
        return page.locator(".work-sentences > li.chosen").allInnerTexts();
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer").setExact(true)).click();
    }

    private static void isSound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(v -> v.getId() + " " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList()).isEmpty();
    }
}

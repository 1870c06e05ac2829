package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;


import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A journalist reads the key figures: on a phone, by keyboard, without JavaScript, on paper; nothing shuts anyone out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingInABrowserTest {

    private static final List<String> PAGES = List.of("/", "/en/", "/chiffres-cles", "/chiffres-cles/2015", "/chiffres-cles/2021", "/en/key-figures/2020",
            "/methodologie", "/en/methodology", "/aide", "/en/help", "/chiffres-cles/1999", "/nulle-part",
            "/publications", "/en/releases/calendar", "/publications/2020/v1", "/en/releases/2020", "/publications/2020/v1/tableaux", "/publications/2020/v1/tableaux/learners/region",
            "/publications/2020/v1/tableaux/learners/region*gender", "/publications/2020/v1/tableaux/positive-exit-rate/provider",
            "/en/releases/2020/v1/tables/positive-exit-rate-weighted/region", "/publications/2020/v1/chiffres/women-share/2020/region/53",
            "/en/releases/2020/v1/figures/positive-exit-rate/2020", "/publications/2020/v1/chiffres/learners/2015/region/06", "/aide/api", "/publications/2020/v2");

    private ServedSite site;
    private Browser browser;

    @BeforeAll
    void open() {
        site = ServedSite.withAnEdition();
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        site.close();
    }

    @Test
    void noPageShutsAnyoneOut() {
        Page page = browser.page(1280, 900, true);
        for (String path : PAGES) {
            page.navigate(site.address(path));
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path)
                    .extracting(v -> v.getId() + " " + v.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList()).isEmpty();
        }
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() {
        Page page = browser.page(360, 740, true);
        for (String path : PAGES) {
            page.navigate(site.address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
        }
    }

    @Test
    void theDefinitionIsAKeyAwayWithoutJavaScript() {
        Page page = browser.page(1280, 900, false);
        page.navigate(site.address("/chiffres-cles/2020"));
        page.locator("#women-share summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#women-share details").first().locator("p").first().isVisible()).isTrue();
        assertThat(page.locator("#women-share").innerText()).contains("26,0\u202f%");
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        Page page = browser.page(1280, 900, true);
        page.navigate(site.address("/chiffres-cles"));
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").innerText()).isEqualTo("Aller au contenu");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#content");
    }

    @Test
    void theOtherLanguageShowsTheSameYear() {
        Page page = browser.page(1280, 900, true);
        page.navigate(site.address("/chiffres-cles/2018"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.url()).endsWith("/en/key-figures/2018");
    }

    @Test
    void paperShowsTheTablesAndNoNavigation() {
        Page page = browser.page(800, 1100, true);
        page.navigate(site.address("/chiffres-cles/2020"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".site-bar nav").isVisible()).isFalse();
        assertThat(page.locator("#women-share table").isVisible()).isTrue();
    }

    @Test
    void thePolicyOfTheBrowserIsNeverBroken() {
        Page page = browser.page(1280, 900, true);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onRequest(request -> {
            if (!request.url().startsWith(site.address("/")) && !request.url().startsWith("data:")) {
                complaints.add("asked " + request.url());
            }
        });
        for (String path : List.of("/", "/chiffres-cles", "/methodologie")) {
            page.navigate(site.address(path));
        }
        assertThat(complaints).isEmpty();
    }
}

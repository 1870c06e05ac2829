package org.cohorte.pages;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/**
 * Pictures of the pages for the eye, and for the documentation: {@code Screenshots FOLDER} of the invented edition of the tests, {@code Screenshots FOLDER SITE}
 * of a demonstration that is served there, with a draft of 2019 in it.
 */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        if (arguments.length > 1) {
            try (Browser browser = new Browser()) {
                ofDemonstration(browser, arguments[1], folder);
            }
            System.exit(0);
        }
        try (ServedSite site = ServedSite.withAnEdition(); Browser browser = new Browser()) {
            picture(browser.page(1280, 900, true), site, "/chiffres-cles", folder.resolve("key-figures.png"), true);
            picture(browser.page(390, 844, true), site, "/chiffres-cles", folder.resolve("key-figures-phone.png"), true);
            picture(browser.page(1280, 900, true), site, "/", folder.resolve("home.png"), true);
            picture(browser.page(1280, 900, true), site, "/en/methodology", folder.resolve("methodology.png"), false);
            picture(browser.page(390, 844, true), site, "/en/", folder.resolve("home-phone.png"), true);
            Page printed = browser.page(800, 1100, true);
            printed.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            picture(printed, site, "/chiffres-cles/2020", folder.resolve("print.png"), true);
        }
        System.exit(0);
    }

    private static void ofDemonstration(Browser browser, String site, Path folder) {
        String release = site + "/publications/2020/v1";
        picture(browser.page(1280, 900, true), release, folder.resolve("release.png"), false);
        picture(browser.page(390, 844, true), release, folder.resolve("release-phone.png"), false);
        picture(browser.page(1280, 1100, true), release + "/tableaux/learners/region", folder.resolve("table.png"), true);
        picture(browser.page(390, 844, true), release + "/tableaux/positive-exit-rate/occupation", folder.resolve("table-phone.png"), false);
        picture(browser.page(1280, 1100, true), release + "/chiffres/learners/2020/region/53", folder.resolve("figure.png"), true);
        Page team = browser.page(1280, 1100, true);
        signIn(team, site);
        picture(team, site + "/equipe/publications", folder.resolve("team-releases.png"), true);
        picture(team, site + "/equipe/publications/2019/v1/travail", folder.resolve("draft.png"), true);
        team.setViewportSize(390, 844);
        picture(team, site + "/equipe/publications/2019/v1/travail", folder.resolve("draft-phone.png"), false);
    }

    /** As the invented statistician, with what the page to sign in tells of her. */
    private static void signIn(Page page, String site) {
        page.navigate(site + "/equipe/connexion");
        var told = page.locator("tr", new Page.LocatorOptions().setHasText("statisticienne@")).locator("code").allTextContents();
        page.locator("input[name=mail]").fill("statisticienne@cohorte.example");
        page.locator("input[name=password]").fill(told.get(0));
        page.locator("input[name=code]").fill(told.get(1));
        page.locator("main button[type=submit]").first().click();
    }

    private static void picture(Page page, ServedSite site, String path, Path file, boolean whole) {
        picture(page, site.address(path), file, whole);
    }

    private static void picture(Page page, String address, Path file, boolean whole) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }
}

package org.cohorte.pages;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/** Pictures of the pages for the eye, and for the documentation: {@code Screenshots FOLDER}. */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
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

    private static void picture(Page page, ServedSite site, String path, Path file, boolean whole) {
        page.navigate(site.address(path));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }
}

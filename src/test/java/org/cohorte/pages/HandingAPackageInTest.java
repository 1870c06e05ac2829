package org.cohorte.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.cohorte.accounts.Role;
import org.cohorte.testing.PackageFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statistician hands a package in: looks at what is wrong with it, mends it, takes it in. */
class HandingAPackageInTest {

    @TempDir
    private Path folder;

    @Test
    void aPackageIsLookedAtFirstAndTakenInWhenAPersonSaysSo() throws Exception {
        try (ServedSite site = ServedSite.empty(); Browser browser = new Browser()) {
            Page page = browser.page(1200, 900, true);
            site.signIn(page, Role.STATISTICIAN);
            PackageFiles broken = PackageFiles.sound(folder.resolve("broken")).replacing("enrolments.csv", "2020", "2020-13");
            hand(page, site, broken.folder());
            heading(page, "Le paquet est à corriger");
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("enrolments.csv, ligne 2");
            assertThat(persons(site)).isZero();
            page.getByText("Abandonner et effacer les fichiers").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Abandonné");

            hand(page, site, PackageFiles.sound(folder.resolve("sound")).folder());
            heading(page, "Le paquet peut être pris");
            assertThat(persons(site)).isZero();
            page.getByText("Prendre ce paquet").click();
            heading(page, "Le paquet est pris");
            assertThat(persons(site)).isPositive();
            page.navigate(site.address("/equipe/livraisons"));
            assertThat(page.locator("details.delivery")).hasCount(1);

            hand(page, site, folder.resolve("sound/enrolments.csv"), folder.resolve("sound/outcomes.csv"));
            heading(page, "Le paquet peut être pris");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("enrolments.csv, outcomes.csv");
            page.getByText("Prendre ce paquet").click();
            heading(page, "Le paquet est pris");
            page.navigate(site.address("/equipe/livraisons"));
            assertThat(page.locator("details.delivery").first()).containsText("enrolments.csv, outcomes.csv");
        }
    }

    @Test
    void aPackageThatCannotBeReadSaysWhyInTheLanguageOfEachReader() throws Exception {
        try (ServedSite site = ServedSite.empty(); Browser browser = new Browser()) {
            Page page = browser.page(1200, 900, true);
            site.signIn(page, Role.STATISTICIAN);
            hand(page, site, new Path[] {Files.writeString(folder.resolve("mai.zip"), "Ce n’est pas un zip.")});
            heading(page, "n’est ni un dossier ni un fichier zip");
            page.locator("li.language a").click();
            heading(page, "is neither a folder nor a zip file");
        }
    }

    private static void hand(Page page, ServedSite site, Path folder) throws java.io.IOException {
        try (Stream<Path> files = Files.list(folder)) {
            hand(page, site, files.toArray(Path[]::new));
        }
    }

    private static void hand(Page page, ServedSite site, Path... files) {
        page.navigate(site.address("/equipe/livraisons"));
        page.locator("input[type=file]").setInputFiles(files);
        page.getByText("Vérifier sans rien changer").click();
    }

    /** The page tells by itself when it is done. */
    private static void heading(Page page, String text) {
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static long persons(ServedSite site) {
        return site.context().getBean(JdbcClient.class).sql("SELECT count(*) FROM people.person").query(Long.class).single();
    }
}

package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;
import org.cohorte.releases.ChangedEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What readers load are the bytes that were frozen, whatever the program that serves them would write today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenFilesTest {

    private static final String ROOT = "/data/2020/v1/";

    private ServedSite site;
    private Path folder;

    /** The edition of the tests, of which another version of the program wrote a table, its metadata, a list of codes and the collection otherwise. */
    @BeforeAll
    void serve() throws IOException {
        site = ServedSite.withAnEdition();
        folder = site.context().getBean(Home.class).editions().resolve("1");
        ChangedEdition.at(folder).withTableFile("tables/learners/region.csv", text -> text.replace("Bretagne", "Bretagne (Breizh)"))
                .withTableFile("tables/learners/region.csv-metadata.json", text -> text + "\n")
                .withTableFile("en/tables/learners/region.json", text -> text.replace("Learners", "Trainees"))
                .withTableFile("members/region.csv", text -> text.replace("Bretagne", "Bretagne (Breizh)")).read();
    }

    @AfterAll
    void end() {
        site.close();
    }

    @Test
    void aTableFileIsGivenAsItWasFrozenWithTheTagOfItsBytes() throws IOException {
        assertThat(site.get(ROOT + "tables/learners/region.csv").body()).contains("Bretagne (Breizh)");
        assertThat(site.get(ROOT + "tables/learners/region.json?lang=en").body()).contains("Trainees");
        assertGiven("tables/learners/region.csv", "tables/learners/region.csv");
        assertGiven("tables/learners/region.csv-metadata.json", "tables/learners/region.csv-metadata.json");
        assertGiven("tables/learners/region.json?lang=en", "en/tables/learners/region.json");
        assertGiven("tables/learners/region.json", "fr/tables/learners/region.json");
        assertGiven("members/region.csv", "members/region.csv");
        assertGiven("indicators.csv", "indicators.csv");
        assertGiven("figures.csv-metadata.json", "figures.csv-metadata.json");
    }

    private void assertGiven(String address, String name) throws IOException {
        HttpResponse<String> answer = site.get(ROOT + address);
        String frozen = frozen(name);
        assertThat(answer.body()).as(address).isEqualTo(frozen);
        assertThat(answer.headers().firstValue("ETag")).as(address).contains('"' + sha256(frozen).substring(0, 32) + '"');
    }

    private String frozen(String name) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(folder.resolve("tables.zip"))) {
            return Files.readString(files.getPath(name));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theParquetAndTheArchiveAreTheFilesOfTheFolder() throws IOException {
        for (String name : new String[] {"figures.parquet", "tables.zip"}) {
            Path loaded = Files.createTempFile("loaded", "");
            site.download(ROOT + name, loaded);
            assertThat(Files.mismatch(loaded, folder.resolve(name))).as(name).isEqualTo(-1);
            assertThat(site.get(ROOT + name, "Accept-Encoding", "gzip").headers().firstValue("ETag")).contains('"' + Checksum.of(folder.resolve(name)) + '"');
            Files.delete(loaded);
        }
    }

    @Test
    void theLinksOfACollectionAreThoseOfTheSiteThatItWasFrozenFor() throws IOException {
        System.setProperty(Setting.SITE_URL.variable(), "https://moved.example.org");
        try {
            assertGiven("figures.json", "fr/figures.json");
            assertGiven("figures.json?lang=en", "en/figures.json");
            assertThat(site.get("/data/index.json").body()).as("the list of what is published is none").contains("https://moved.example.org/data/2020/v1/figures.json");
        } finally {
            System.clearProperty(Setting.SITE_URL.variable());
        }
    }

    @Test
    void theLanguageOfAFileIsNoPartOfItsAddress() {
        assertThat(site.get(ROOT + "en/figures.json").statusCode()).isEqualTo(404);
        assertThat(site.get(ROOT + "fr/tables/learners/region.json").statusCode()).isEqualTo(404);
    }
}

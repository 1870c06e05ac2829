package org.cohorte.exchange.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package that comes through the browser is called, and where its files lie. */
class UploadsTest {

    private record Handed(String name) implements HandedFile {

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }
    }

    private static String name(String... files) {
        return Uploads.name(Stream.of(files).map(Handed::new).toList());
    }

    @Test
    void filesHandedInTogetherAreCalledByTheirNames() {
        assertThat(name("mai.zip")).isEqualTo("mai.zip");
        assertThat(name("enrolments.csv", "outcomes.csv")).isEqualTo("enrolments.csv, outcomes.csv");
    }

    @Test
    void ofManyFilesTheFirstAreNamedAndTheOthersCounted() {
        assertThat(name("persons.csv", "enrolments.csv", "outcomes.csv", "sessions.csv", "sites.csv")).isEqualTo("persons.csv, enrolments.csv, outcomes.csv, … (+2)");
    }

    @Test
    void thePackageIsTheOnlyZipOrTheOnlyFolderElseAllFilesTogether(@TempDir Path place) throws IOException {
        Path folder = Files.createDirectory(place.resolve("mai"));
        assertThat(UploadFiles.delivered(place)).as("kept by an earlier version").isEqualTo(folder);
        Path zip = Files.createFile(folder.resolve("mai.zip"));
        assertThat(UploadFiles.delivered(folder)).isEqualTo(zip);
        Files.createFile(folder.resolve("outcomes.csv"));
        assertThat(UploadFiles.delivered(folder)).isEqualTo(folder);
    }
}

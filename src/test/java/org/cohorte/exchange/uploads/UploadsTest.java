package org.cohorte.exchange.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a package that comes through the browser is called. */
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
}

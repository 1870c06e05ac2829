package org.cohorte.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class DataDictionaryTest {

    private static final Path FILE = Path.of("docs/data-dictionary.md");
    private static final Path MADE = Path.of("target/data-dictionary.md");

    @Test
    void theFileIsWhatTheDefinitionsSay() throws IOException {
        Files.writeString(MADE, DataDictionary.text());
        assertThat(FILE).as("stale: copy %s over it", MADE).hasSameTextualContentAs(MADE);
    }
}

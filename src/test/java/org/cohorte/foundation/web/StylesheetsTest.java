package org.cohorte.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class StylesheetsTest {

    /** A browser passes over all that follows a block left open, and says nothing. */
    @Test
    void everyBlockOfAStylesheetIsClosedBeforeTheNextSectionBegins() throws IOException {
        List<Path> sheets;
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/static/css"))) {
            sheets = all.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertThat(sheets).isNotEmpty();
        for (Path sheet : sheets) {
            int open = 0;
            int number = 0;
            for (String line : Files.readAllLines(sheet)) {
                number++;
                assertThat(line.startsWith("/*") ? open : 0).as(sheet + ", line " + number + ": open blocks").isZero();
                open += (int) (line.chars().filter(c -> c == '{').count() - line.chars().filter(c -> c == '}').count());
                assertThat(open).as(sheet + ", line " + number).isNotNegative();
            }
            assertThat(open).as(sheet + ", open blocks at the end").isZero();
        }
    }
}

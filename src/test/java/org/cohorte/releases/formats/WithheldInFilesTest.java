package org.cohorte.releases.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An estimate that too few answers bear out is without a value in every format, with a status that says why. */
class WithheldInFilesTest {

    private final TableRows table = TableRows.of(Edition.in(Path.of("src/test/resources/editions/2020")), "positive-exit-rate-weighted", "").orElseThrow();

    @Test
    void jsonStatHasItsStatusInWords() {
        JsonNode dataset = JsonMapper.shared().readTree(new JsonStat(Language.EN, "https://example.org").dataset(table));
        int year = dataset.get("dimension").get("year").get("category").get("index").size() - 1;
        assertThat(dataset.get("value").get(year).isNull()).isTrue();
        assertThat(dataset.get("status").get(String.valueOf(year)).asString()).isEqualTo("U/F");
        assertThat(dataset.get("extension").get("statuses").get("U/F").asString()).contains("not shown, too few answers");
    }

    @Test
    void csvHasItsLine() {
        assertThat(new String(TableCsv.of(table), StandardCharsets.UTF_8)).contains("\n2021,,,,,percent,U,F\n");
    }
}

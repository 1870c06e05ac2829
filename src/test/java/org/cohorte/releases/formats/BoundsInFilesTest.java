package org.cohorte.releases.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.figures.Estimate;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bounds of a six-month rate stand beside it in every format. */
class BoundsInFilesTest {

    private static final double LOWEST = 100.0 * 2473 / 7994;
    private static final double HIGHEST = 100.0 * (2473 + 7994 - 5329) / 7994;

    @TempDir
    Path folder;

    private final Edition edition = Edition.in(Path.of("src/test/resources/editions/2020"));
    private final TableRows table = TableRows.of(edition, "it-job-rate", "").orElseThrow();

    @Test
    void csvHasThemAsColumns() {
        String csv = new String(TableCsv.of(table), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("year,value,numerator,denominator,lowest,highest,unit,obs_status,conf_status\n").contains("2473,5329," + LOWEST + "," + HIGHEST + ",percent,A,F\n");
    }

    @Test
    void jsonStatHasThemAsMeasures() {
        JsonNode dataset = JsonMapper.shared().readTree(new JsonStat(Language.EN, "https://example.org").dataset(table));
        JsonNode measure = dataset.get("dimension").get("measure").get("category");
        assertThat(measure.get("label").get("highest").asString()).isEqualTo("Rate if all of the silent were counted");
        assertThat(measure.get("unit").get("lowest").get("label").asString()).isEqualTo("%");
        assertThat(dataset.get("value").toString()).contains(String.valueOf(LOWEST), String.valueOf(HIGHEST));
    }

    @Test
    void theMetadataOfTheEstimatesNameTheColumnsThatTheFileHas() throws IOException {
        assertThat(columnsOfEstimates(edition)).isEqualTo(Files.readAllLines(edition.files().path(EditionFiles.ESTIMATES)).getFirst());
        Edition today = ChangedEdition.in(folder.resolve("today")).withFile(EditionFiles.ESTIMATES, Estimate.HEADER).read();
        assertThat(columnsOfEstimates(today)).isEqualTo(Estimate.HEADER).endsWith(",lowest,highest");
        Edition before = ChangedEdition.in(folder.resolve("before")).withFile(EditionFiles.ESTIMATES, Estimate.HEADER.replace(",lowest,highest", "")).read();
        assertThat(columnsOfEstimates(before)).endsWith(",flag");
    }

    private static String columnsOfEstimates(Edition edition) {
        List<String> names = new ArrayList<>();
        for (JsonNode table : JsonMapper.shared().readTree(new CsvwMetadata(edition).ofEdition()).get("tables")) {
            if (table.get("url").asString().equals(EditionFiles.ESTIMATES)) {
                table.get("tableSchema").get("columns").forEach(column -> names.add(column.get("name").asString()));
            }
        }
        return String.join(",", names);
    }

    @Test
    void aShareThatRestsOnNoAnswersHasNone() {
        assertThat(TableRows.of(edition, "women-share", "").orElseThrow().measures()).containsExactly(Measure.VALUE, Measure.NUMERATOR, Measure.DENOMINATOR);
    }
}

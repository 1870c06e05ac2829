package org.cohorte.releases.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.Labels;
import org.cohorte.releases.PublishedFigure;

/** Tables, members and indicators of an edition as CSV: UTF-8 without byte order mark, LF, a header. */
final class TableCsv {

    private TableCsv() {}

    /** One row a figure: year, the code and the names of each member, what is told, and the statuses. */
    static byte[] of(TableRows table) {
        List<String> header = new ArrayList<>(List.of("year"));
        table.dimensions().forEach(d -> header.addAll(List.of(d, d + "_label_fr", d + "_label_en")));
        List<Measure> measures = table.measures();
        measures.forEach(m -> header.add(m.code()));
        header.addAll(List.of("unit", "obs_status", "conf_status"));
        return written(csv -> {
            csv.writeRecord(header);
            table.figures().forEach(f -> csv.writeRecord(row(table, measures, f)));
        });
    }

    private static List<String> row(TableRows table, List<Measure> measures, PublishedFigure figure) {
        Labels labels = table.edition().labels();
        List<String> cells = new ArrayList<>(List.of(Integer.toString(figure.year())));
        for (int i = 0; i < table.dimensions().size(); i++) {
            String dimension = table.dimensions().get(i);
            String member = figure.key().memberList().get(i);
            cells.addAll(List.of(member, labels.written(dimension, member, Language.FR), labels.written(dimension, member, Language.EN)));
        }
        for (Measure measure : measures) {
            cells.add(measure == Measure.VALUE ? figure.value() : table.number(figure, measure).map(BigDecimal::toPlainString).orElse(""));
        }
        cells.addAll(List.of(figure.unit(), figure.observationStatus(), figure.confidentiality()));
        return cells;
    }

    /** The code list of a breakdown. */
    static byte[] members(Edition edition, String dimension) {
        Labels labels = edition.labels();
        return written(csv -> {
            csv.writeRecord("member", "label_fr", "label_en");
            labels.members(dimension).forEach(m -> csv.writeRecord(m, labels.written(dimension, m, Language.FR), labels.written(dimension, m, Language.EN)));
        });
    }

    /** The code list of the indicators. */
    static byte[] indicators(Edition edition) {
        return written(csv -> {
            csv.writeRecord("indicator", "version", "unit", "population", "title_fr", "title_en", "definition_fr", "definition_en");
            for (Definition d : edition.definitions()) {
                csv.writeRecord(d.id(), Integer.toString(d.version()), d.unit(), d.population(), d.title().fr(), d.title().en(), d.definition().fr(), d.definition().en());
            }
        });
    }

    private interface Writing {
        void to(CsvWriter csv);
    }

    private static byte[] written(Writing writing) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writing.to(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

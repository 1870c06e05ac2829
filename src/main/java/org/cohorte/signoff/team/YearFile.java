package org.cohorte.signoff.team;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.state.Measure;
import org.cohorte.signoff.state.ProviderState;
import org.cohorte.signoff.state.YearState;

/** The state of a year as a CSV for a French spreadsheet: semicolons, a byte order mark, no cell that begins like a formula. */
record YearFile(YearState state, YearShowing showing, YearAddresses words) {

    byte[] bytes() {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header());
            state.providers().forEach(provider -> csv.writeRecord(row(provider)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of(words.text("file.year"), words.text("file.as-of"), words.text("file.identifier"), words.text("column.name"), words.text("column.word"),
                words.text("file.given-on"), words.text("file.reference")));
        for (Measure measure : Measure.values()) {
            header.add(words.text("measure." + measure.code()));
        }
        header.add(words.text("file.last-on"));
        header.add(words.text("file.last"));
        return header;
    }

    private List<String> row(ProviderState provider) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(state.year()), state.asOf().toString(), harmless(provider.identifier()), harmless(provider.name()),
                showing.word(provider.word()), provider.word().map(word -> word.givenOn().toString()).orElse(""), harmless(provider.word().map(ProviderWord::reference).orElse(""))));
        for (Measure measure : Measure.values()) {
            row.add(String.valueOf(provider.counts().of(measure).value()));
        }
        row.add(provider.last().map(last -> last.on().toString()).orElse(""));
        row.add(harmless(provider.last().map(ProviderState.LastDelivery::label).orElse("")));
        return row;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

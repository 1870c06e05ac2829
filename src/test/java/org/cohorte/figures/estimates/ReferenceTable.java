package org.cohorte.figures.estimates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A table of values from elsewhere; SOURCE.md beside it says from where. */
record ReferenceTable(List<NamedCsvRecord> rows) {

    static ReferenceTable read(String name) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream(name);
             CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ReferenceTable(csv.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return rows.size();
    }

    double[] numbers(String column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.getField(column))).toArray();
    }

    /** A value that is not known adds nothing to a total. */
    double[] knownNumbers(String column) {
        return rows.stream().map(row -> row.getField(column)).mapToDouble(text -> text.isEmpty() ? 0 : Double.parseDouble(text)).toArray();
    }

    List<String> texts(String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }

    /** 1 where the column holds the value, 0 elsewhere. */
    double[] holds(String column, String value) {
        return rows.stream().mapToDouble(row -> row.getField(column).equals(value) ? 1 : 0).toArray();
    }

    boolean[] isIn(String column, String value) {
        boolean[] in = new boolean[rows.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = rows.get(i).getField(column).equals(value);
        }
        return in;
    }

    /** The totals of a variable's categories, from population_totals.csv. */
    static SortedMap<String, Double> schools(String variable) {
        SortedMap<String, Double> totals = new TreeMap<>();
        read("survey-api/population_totals.csv").rows().stream().filter(row -> row.getField("variable").equals(variable))
                .forEach(row -> totals.put(row.getField("category"), Double.valueOf(row.getField("total"))));
        return totals;
    }
}

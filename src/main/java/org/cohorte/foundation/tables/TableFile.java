package org.cohorte.foundation.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A tabular file, read row by row: its header, then rows of as many cells as the file gives. Memory does not grow with the file. */
public interface TableFile extends Closeable, Iterable<TableRow> {

    /** The names in the first row, as written, blanks around them and cells without a name behind the last one left out. */
    List<String> header();

    /** In what the file says where it is unusual, so that cells can be read by it. */
    Dialect dialect();

    @Override
    Iterator<TableRow> iterator();

    /**
     * @param spreadsheet     made by a spreadsheet program: dates may be written 31/08/2020, truths VRAI or FAUX
     * @param decimalComma    numbers may have a decimal comma
     */
    record Dialect(boolean spreadsheet, boolean decimalComma) {}

    /** The names of a header whose cells are these. */
    static List<String> names(List<String> cells) {
        List<String> names = cells.stream().map(String::strip).toList();
        int last = names.size();
        while (last > 1 && names.get(last - 1).isEmpty()) {
            last--;
        }
        return names.subList(0, last);
    }

    /**
     * Opens a .csv or .xlsx file.
     *
     * @param sheet the sheet to take where an XLSX file has several
     * @throws UnreadableTable where the file cannot be read for sure: encoding, delimiter, sheet
     */
    static TableFile open(Path file, String sheet) throws IOException, UnreadableTable {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? XlsxTable.open(file, sheet) : CsvTable.open(file);
    }
}

package org.cohorte.foundation.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A CSV file: comma, semicolon or tab, told by the header; UTF-8 with or without byte order mark, or Windows-1252. */
final class CsvTable implements TableFile {

    /** How the reader says where the row begins that it cannot read. */
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Dialect dialect;
    private long line = 1;

    private CsvTable(CsvReader<CsvRecord> reader, char delimiter) {
        this.reader = reader;
        this.records = reader.iterator();
        this.header = TableFile.names(quotesClosed(records::next).getFields());
        this.dialect = new Dialect(true, delimiter != ',');
    }

    static CsvTable open(Path file) throws IOException, UnreadableTable {
        Charset charset = Encoding.of(file);
        char delimiter = delimiter(file, charset);
        CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter).quoteCharacter('"').skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(false).allowUnclosedQuote(false).maxBufferSize(1 << 26).ofCsvRecord(text(file, charset));
        return new CsvTable(reader, delimiter);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Iterator<TableRow> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return quotesClosed(records::hasNext);
            }

            @Override
            public TableRow next() {
                CsvRecord record = quotesClosed(records::next);
                line = record.getStartingLineNumber();
                return new TableRow(record.getStartingLineNumber(), record.getFields());
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private <T> T quotesClosed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException e) {
            long broken = LINE.matcher(String.valueOf(e.getMessage())).results().map(found -> Long.parseLong(found.group(1))).findFirst()
                    .orElse(line + 1);
            throw new UnreadableTable(UnreadableTable.Reason.QUOTE, broken, "");
        }
    }

    private static Reader text(Path file, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        if (charset.equals(StandardCharsets.UTF_8)) {
            text.mark(1);
            if (text.read() != 0xFEFF) {
                text.reset();
            }
        }
        return text;
    }

    /** The delimiter is the one of the three that stands in the header outside quotes; two kinds in one header are no sure sign. */
    private static char delimiter(Path file, Charset charset) throws IOException, UnreadableTable {
        String first;
        try (BufferedReader text = new BufferedReader(text(file, charset))) {
            first = text.readLine();
        }
        if (first == null || first.isBlank()) {
            throw new UnreadableTable(UnreadableTable.Reason.EMPTY, 1, "");
        }
        String bare = first.replaceAll("\"[^\"]*\"", "");
        List<Character> found = java.util.stream.Stream.of(',', ';', '\t').filter(c -> bare.indexOf(c) >= 0).toList();
        if (found.size() > 1) {
            throw new UnreadableTable(UnreadableTable.Reason.DELIMITER, 1, "");
        }
        return found.isEmpty() ? ',' : found.getFirst();
    }
}

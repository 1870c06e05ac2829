package org.cohorte.foundation.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of an XLSX workbook: dates become ISO dates, numbers their shortest digits, truths true or false. */
final class XlsxTable implements TableFile {

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<Row> iterator;
    private final List<String> header;

    private XlsxTable(ReadableWorkbook workbook, Sheet sheet) throws IOException, UnreadableTable {
        this.workbook = workbook;
        this.rows = sheet.openStream();
        this.iterator = rows.iterator();
        if (!iterator.hasNext()) {
            throw new UnreadableTable(UnreadableTable.Reason.EMPTY, 1, sheet.getName());
        }
        this.header = TableFile.names(cells(iterator.next(), 0));
    }

    static XlsxTable open(Path file, String sheetName) throws IOException, UnreadableTable {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet sheet = sheets.size() == 1 ? sheets.getFirst()
                    : sheets.stream().filter(s -> s.getName().strip().equalsIgnoreCase(sheetName)).findFirst().orElse(null);
            if (sheet == null) {
                workbook.close();
                throw new UnreadableTable(UnreadableTable.Reason.SHEET, 1, String.join(", ", sheets.stream().map(Sheet::getName).toList()));
            }
            return new XlsxTable(workbook, sheet);
        } catch (ExcelReaderException e) {
            throw new UnreadableTable(UnreadableTable.Reason.NOT_A_SPREADSHEET, 1, "");
        } catch (IOException e) {
            // what reads the zip says so as the exception itself or as its cause
            if (e instanceof ZipException || e.getCause() instanceof ZipException) {
                throw new UnreadableTable(UnreadableTable.Reason.NOT_A_SPREADSHEET, 1, "");
            }
            throw e;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Dialect dialect() {
        return new Dialect(true, false);
    }

    @Override
    public Iterator<TableRow> iterator() {
        return Stream.iterate(0, i -> iterator.hasNext(), i -> i + 1).map(i -> iterator.next())
                .map(row -> new TableRow(row.getRowNum(), cells(row, header.size())))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).iterator();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }

    /** A spreadsheet keeps no cell behind the last one that holds something: they are added up to the width asked for. */
    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>(Math.max(row.getCellCount(), width));
        for (int i = 0; i < Math.max(row.getCellCount(), width); i++) {
            cells.add(i < row.getCellCount() ? text(row.getOptionalCell(i).orElse(null)) : "");
        }
        return cells;
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getValue() == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            default -> cell.getRawValue() == null ? String.valueOf(cell.getValue()) : String.valueOf(cell.getValue());
        };
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches("(?i).*[ymdhj].*") && !"General".equals(format);
    }

    private static String date(LocalDateTime instant) {
        return instant.toLocalTime().equals(java.time.LocalTime.MIDNIGHT) ? instant.toLocalDate().toString() : instant.toString();
    }

    /** Excel keeps doubles; the shortest digits that give the double back are what a person typed. */
    private static String number(BigDecimal value) {
        return new BigDecimal(Double.toString(value.doubleValue())).stripTrailingZeros().toPlainString();
    }
}

package org.cohorte.exchange.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cohorte.foundation.tables.TableFile;
import org.cohorte.foundation.tables.TableRow;
import org.cohorte.foundation.tables.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Dates such as 31/08/2020, as a spreadsheet writes them. Whether the day or the month stands first is taken from the whole file: one
 * value with a first part over 12, and none with a second part over 12, make it sure (or the other way round). Where the file does not
 * tell, no such date of it is read.
 */
final class SlashDates {

    private static final Pattern SLASH_DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: 0?0:00(?::00)?)?");

    private enum Order { DAY_FIRST, MONTH_FIRST, UNSURE }

    private final Path file;
    private final String sheet;
    private @Nullable Order order;

    SlashDates(Path file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    static boolean looksLikeOne(String cell) {
        return SLASH_DATE.matcher(cell).matches();
    }

    /** The day, or null where it cannot be told for sure. */
    @Nullable LocalDate read(String cell) throws DateTimeException {
        Matcher parts = SLASH_DATE.matcher(cell);
        if (!parts.matches()) {
            return null;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int year = Integer.parseInt(parts.group(3));
        return switch (order()) {
            case DAY_FIRST -> LocalDate.of(year, second, first);
            case MONTH_FIRST -> LocalDate.of(year, first, second);
            case UNSURE -> null;
        };
    }

    private Order order() {
        if (order == null) {
            order = found();
        }
        return order;
    }

    private Order found() {
        boolean firstOver = false;
        boolean secondOver = false;
        try (TableFile table = TableFile.open(file, sheet)) {
            for (TableRow row : table) {
                for (String cell : row.cells()) {
                    Matcher parts = SLASH_DATE.matcher(cell.strip());
                    if (parts.matches()) {
                        firstOver |= Integer.parseInt(parts.group(1)) > 12;
                        secondOver |= Integer.parseInt(parts.group(2)) > 12;
                    }
                }
            }
        } catch (IOException | UnreadableTable e) {
            throw new IllegalStateException("The file " + file + " could be read a moment ago and no longer can", e);
        }
        return firstOver == secondOver ? Order.UNSURE : firstOver ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
}

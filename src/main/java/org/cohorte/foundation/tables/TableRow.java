package org.cohorte.foundation.tables;

import java.util.List;

/**
 * One row.
 *
 * @param line  the line of the file on which it begins, the header's being 1; in a spreadsheet, the row
 * @param cells as read; an empty cell is an empty text
 */
public record TableRow(long line, List<String> cells) {}

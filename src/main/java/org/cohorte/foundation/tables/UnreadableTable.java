package org.cohorte.foundation.tables;

/** A file cannot be read for sure, so it is not read at all; thrown at its opening or, where it shows in a later row, while its rows are read. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    public enum Reason { ENCODING, DELIMITER, EMPTY, QUOTE, SHEET, NOT_A_SPREADSHEET }

    private final Reason reason;
    private final long line;
    private final String detail;

    public UnreadableTable(Reason reason, long line, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.line = line;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The line where it shows; 1 where it is the file as a whole. */
    public long line() {
        return line;
    }

    public String detail() {
        return detail;
    }
}

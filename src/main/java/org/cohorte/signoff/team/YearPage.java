package org.cohorte.signoff.team;

import java.util.List;

import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;

/**
 * The state of a year; values ready to show.
 *
 * @param done  what was just recorded; empty where nothing was
 * @param empty whether the network has nothing in the year
 * @param list  where a list of words is sent; empty where the reader may not
 */
public record YearPage(YearAddresses words, int year, String lead, String done, boolean empty, List<Total> totals, List<TaskLine> tasks, Table table,
                       String file, String list, FilledForm form, List<MistakeLine> mistakes, String moreMistakes) {

    /** The anchor of the table. */
    static final String TABLE = "organismes";

    /** A sum over the network. */
    public record Total(String label, String value, String note) {}

    /**
     * Something still missing.
     *
     * @param percent how much of its base is missing, for the bar
     * @param address where the providers that lack it are listed
     */
    public record TaskLine(boolean blocking, String title, String detail, String share, int percent, String address, String link) {}

    /**
     * The providers that are shown.
     *
     * @param shown   how many of how many
     * @param all     the address that shows all; empty where all are shown
     */
    public record Table(String shown, String all, FilledForm filter, List<Choice> missing, String sort, List<Head> heads, List<Row> rows) {}

    /** A column's head and the link that sorts by it. */
    public record Head(String label, String address, boolean number, boolean current) {}

    /** A provider. */
    public record Row(String name, String identifier, String address, String word, String wordKind, String givenOn, List<Cell> cells, String lastOn, String lastLabel) {}

    /**
     * A count.
     *
     * @param kind  of its look: {@code none}, {@code lacking} or empty
     * @param share of its base; may be empty
     */
    public record Cell(String value, String share, String kind) {}

    /** A mistake in a list. */
    public record MistakeLine(String line, String text) {}
}

package org.cohorte.releases.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader asks of a table: from which year to which, in which order, which page.
 *
 * @param order empty or {@code name} for that of the members, a year for the largest first, {@code -} and a year for the smallest first
 */
public record TableQuery(int from, int to, String order, int page) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern ORDER = Pattern.compile("name|-?\\d{4}");

    /** Empty where the edition does not have these years, or there is no such order or page. */
    static Optional<TableQuery> of(List<Integer> has, String years, String order, String page) {
        Matcher asked = YEARS.matcher(years.isEmpty() ? has.getFirst() + "-" + has.getLast() : years);
        if (!asked.matches() || !order.isEmpty() && !ORDER.matcher(order).matches() || !page.matches("[1-9]\\d{0,3}")) {
            return Optional.empty();
        }
        int from = Integer.parseInt(asked.group(1));
        int to = asked.group(2) == null ? from : Integer.parseInt(asked.group(2));
        return from <= to && has.contains(from) && has.contains(to) ? Optional.of(new TableQuery(from, to, order, Integer.parseInt(page))) : Optional.empty();
    }

    boolean has(int year) {
        return from <= year && year <= to;
    }

    boolean isOneYear() {
        return from == to;
    }

    TableQuery ordered(String other) {
        return new TableQuery(from, to, other, 1);
    }

    TableQuery years(int first, int last) {
        return new TableQuery(first, last, order, 1);
    }

    TableQuery onPage(int other) {
        return new TableQuery(from, to, order, other);
    }

    /** What follows the table's address; nothing that would be so anyway. */
    String text(Addresses here, List<Integer> has) {
        StringBuilder text = new StringBuilder();
        if (from != has.getFirst() || to != has.getLast()) {
            text.append(here.yearsParameter()).append('=').append(isOneYear() ? from : from + "-" + to);
        }
        append(text, here.orderParameter(), order);
        append(text, "page", page == 1 ? "" : String.valueOf(page));
        return text.isEmpty() ? "" : "?" + text;
    }

    private static void append(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(value);
        }
    }
}

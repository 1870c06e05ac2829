package org.cohorte.exchange.checks;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

import org.cohorte.exchange.format.Field;
import org.cohorte.foundation.tables.TableFile;
import org.jspecify.annotations.Nullable;

/** Reads one cell by the column's description: the value in the one form that PostgreSQL takes, or what is wrong with it. */
final class CellReader {

    /** A value, or the rule that it breaks. */
    record Read(@Nullable String value, @Nullable Rule broken, String detail) {

        static final Read EMPTY = new Read(null, null, "");

        static Read ok(String value) {
            return new Read(value, null, "");
        }

        static Read wrong(Rule rule, String detail) {
            return new Read(null, rule, detail);
        }
    }

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");
    private static final DateTimeFormatter ISO_DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int LAST_YEAR = 9999;

    private final Field field;
    private final boolean decimalComma;
    private final boolean isIdentifier;

    private final SlashDates slashDates;

    CellReader(Field field, TableFile.Dialect dialect, SlashDates slashDates) {
        this.field = field;
        this.slashDates = slashDates;
        this.decimalComma = dialect.decimalComma();
        this.isIdentifier = field.name().endsWith("_id");
    }

    Read read(String written) {
        String cell = field.type() == Field.Type.STRING && !isIdentifier ? written : written.strip();
        if (cell.isEmpty()) {
            return field.required() ? Read.wrong(Rule.REQUIRED, "") : Read.EMPTY;
        }
        if (cell.indexOf('\0') >= 0) {
            return Read.wrong(Rule.UNUSABLE_CHARACTER, "U+0000");
        }
        return switch (field.type()) {
            case STRING -> text(cell);
            case INTEGER -> integer(cell);
            case NUMBER -> number(cell);
            case DATE -> date(cell);
            case DATETIME -> instant(cell);
            case BOOLEAN -> truth(cell);
        };
    }

    private Read text(String cell) {
        if (field.required() && cell.isBlank()) {
            return Read.wrong(Rule.REQUIRED, "");
        }
        if (field.pattern() != null && !field.pattern().matcher(cell).matches()) {
            return Read.wrong(Rule.PATTERN, field.pattern().pattern());
        }
        if (field.maxLength() != null && cell.codePointCount(0, cell.length()) > field.maxLength()) {
            return Read.wrong(Rule.TOO_LONG, field.maxLength().toString());
        }
        if (!field.allowed().isEmpty() && !field.allowed().contains(cell)) {
            return Read.wrong(Rule.NOT_ALLOWED, String.join(", ", field.allowed()));
        }
        if (isIdentifier && cell.equals("unknown")) {
            return Read.wrong(Rule.IDENTIFIER_UNKNOWN_WORD, "");
        }
        if ("email".equals(field.format()) && !EMAIL.matcher(cell).matches()) {
            return Read.wrong(Rule.NOT_AN_EMAIL, "");
        }
        if ("uri".equals(field.format()) && !isUri(cell)) {
            return Read.wrong(Rule.NOT_A_URI, "");
        }
        return Read.ok(cell);
    }

    private static boolean isUri(String cell) {
        try {
            URI uri = new URI(cell);
            return uri.isAbsolute() && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Read integer(String cell) {
        if (!INTEGER.matcher(cell).matches()) {
            return Read.wrong(Rule.NOT_AN_INTEGER, "");
        }
        return inRange(new BigDecimal(cell.startsWith("+") ? cell.substring(1) : cell));
    }

    private Read number(String cell) {
        String plain = decimalComma && cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell;
        if (!NUMBER.matcher(plain).matches()) {
            return Read.wrong(Rule.NOT_A_NUMBER, "");
        }
        return inRange(new BigDecimal(plain));
    }

    private Read inRange(BigDecimal value) {
        boolean below = field.minimum() != null && value.compareTo(field.minimum()) < 0;
        boolean above = field.maximum() != null && value.compareTo(field.maximum()) > 0;
        if (below || above) {
            return Read.wrong(Rule.OUT_OF_RANGE, (field.minimum() == null ? "" : field.minimum().toPlainString()) + "…"
                    + (field.maximum() == null ? "" : field.maximum().toPlainString()));
        }
        return Read.ok(value.stripTrailingZeros().toPlainString());
    }

    /** ISO, or as a spreadsheet writes it where the whole file makes the order of day and month sure. */
    private Read date(String cell) {
        try {
            boolean slashes = SlashDates.looksLikeOne(cell);
            LocalDate day = slashes ? slashDates.read(cell) : LocalDate.parse(cell, ISO_DATE);
            if (day == null) {
                return Read.wrong(Rule.DATE_UNSURE, "");
            }
            return day.getYear() < 1 ? Read.wrong(Rule.NOT_A_DATE, "") : Read.ok(day.toString());
        } catch (DateTimeException e) {
            return Read.wrong(Rule.NOT_A_DATE, "");
        }
    }

    /** In UTC, and cut to the microseconds that PostgreSQL keeps: it would round up, and so move the end of a year into the next. */
    private Read instant(String cell) {
        if (!INSTANT.matcher(cell).matches()) {
            return Read.wrong(Rule.NOT_AN_INSTANT, "");
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(cell).withOffsetSameInstant(ZoneOffset.UTC);
            return instant.getYear() < 1 || instant.getYear() > LAST_YEAR ? Read.wrong(Rule.NOT_AN_INSTANT, "")
                    : Read.ok(instant.toInstant().truncatedTo(ChronoUnit.MICROS).toString());
        } catch (DateTimeException e) {
            return Read.wrong(Rule.NOT_AN_INSTANT, "");
        }
    }

    private Read truth(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "TRUE", "VRAI" -> Read.ok("true");
            case "FALSE", "FAUX" -> Read.ok("false");
            default -> Read.wrong(Rule.NOT_A_TRUTH, "");
        };
    }
}

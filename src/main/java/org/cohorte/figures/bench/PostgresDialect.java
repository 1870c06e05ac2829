package org.cohorte.figures.bench;

import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What PostgreSQL calls otherwise than DuckDB and Trino in the statements of the figures, all of it: three functions that it is given, and
 * three aggregates that are written out.
 */
final class PostgresDialect {

    static final List<String> FUNCTIONS = List.of(
            "CREATE FUNCTION year(date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CAST(extract(year FROM $1) AS integer)",
            "CREATE FUNCTION date_diff(text, date, date) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CAST($3 - $2 AS bigint)",
            "CREATE FUNCTION sequence(integer, integer) RETURNS integer[] LANGUAGE sql IMMUTABLE RETURN ARRAY(SELECT generate_series($1, $2))");

    private PostgresDialect() {}

    static String of(String statement) {
        String counted = rewritten(statement, "count_if(", (condition, _) -> "count(*) FILTER (WHERE " + condition + ")");
        String latest = rewritten(counted, "max_by(", (arguments, filter) -> picked(arguments, "DESC", filter));
        return rewritten(latest, "min_by(", (arguments, filter) -> picked(arguments, "ASC", filter));
    }

    /** max_by(what, by) is the first of those sorted by it, and is filtered inside. */
    private static String picked(String arguments, String direction, String filter) {
        int comma = arguments.indexOf(", ");
        return "(array_agg(" + arguments.substring(0, comma) + " ORDER BY " + arguments.substring(comma + 2) + " " + direction + ")" + filter + ")[1]";
    }

    private static String rewritten(String statement, String call, BinaryOperator<String> writing) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int begin = statement.indexOf(call); begin >= 0; begin = statement.indexOf(call, from)) {
            int end = closing(statement, begin + call.length());
            String filter = "";
            int after = end + 1;
            if (call.endsWith("_by(") && statement.startsWith(" FILTER (", after)) {
                int filterEnd = closing(statement, after + " FILTER (".length());
                filter = statement.substring(after, filterEnd + 1);
                after = filterEnd + 1;
            }
            result.append(statement, from, begin).append(writing.apply(statement.substring(begin + call.length(), end), filter));
            from = after;
        }
        return result.append(statement.substring(from)).toString();
    }

    /** Where the bracket closes that was opened before {@code from}. */
    private static int closing(String text, int from) {
        int open = 1;
        int at = from;
        while (open > 0) {
            char c = text.charAt(at++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at - 1;
    }
}

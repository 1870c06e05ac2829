package org.cohorte.figures;

import java.util.stream.Collectors;

import org.cohorte.snapshots.SnapshotColumn;
import org.cohorte.snapshots.SnapshotTable;

/** The data dictionary, {@code docs/data-dictionary.md}: the indicators, the breakdowns with their codes, the columns of a snapshot. */
public final class DataDictionary {

    private DataDictionary() {}

    public static String text() {
        return """
                # Data dictionary

                Made from the definitions of the indicators and of the snapshot's tables (`DataDictionary`); a test fails where it is stale.

                ## Indicators

                """ + Indicators.all().stream().map(DataDictionary::indicator).collect(Collectors.joining("\n"))
                + "\n## Breakdowns\n\n| code | members |\n| --- | --- |\n"
                + java.util.Arrays.stream(Breakdown.values()).map(b -> "| `" + b.code() + "` | " + b.members() + " |\n").collect(Collectors.joining())
                + "\nA value that is empty is the member `unknown`. Two breakdowns are joined in the order of this list: `region*gender`.\n"
                + "\n## A file of figures\n\n`" + Figure.HEADER + "`\n\n" + FILE
                + "\n## Tables of a snapshot\n" + java.util.Arrays.stream(SnapshotTable.values()).map(DataDictionary::table).collect(Collectors.joining());
    }

    private static final String FILE = """
            | column | meaning |
            | --- | --- |
            | indicator | id of the indicator |
            | year | calendar year |
            | dimensions | breakdowns joined by `*`; empty for the network |
            | members | the code in each of them, joined likewise |
            | value | a count, a rank, or a share or an estimate in percent in the shortest digits that give the double back |
            | unit | files, people, programmes, sessions, percent, rank |
            | numerator, denominator | of a share; empty elsewhere |
            | obs_status | A normal, E estimated, P provisional |
            | conf_status | F free, C primary suppression, D secondary suppression, N not for publication |
            """;

    private static String indicator(Indicator indicator) {
        return """
                ### `%s` (version %d)

                %s. %s

                *%s. %s*

                - Unit: %s. Population: %s. %s
                - Breakdowns: %s
                """.formatted(indicator.id(), indicator.version(), indicator.title().en(), indicator.definition().en(), indicator.title().fr(),
                indicator.definition().fr(), indicator.unit().code(), indicator.population().code(), computation(indicator),
                indicator.breakdowns().stream().map(Breakdown::code).collect(Collectors.joining(", ")));
    }

    private static String computation(Indicator indicator) {
        String counted = switch (indicator.kind()) {
            case COUNT -> "Counts `" + indicator.numerator() + "`.";
            case SHARE -> "Numerator `" + indicator.numerator() + "`, denominator `" + indicator.denominator().orElseThrow() + "`.";
            case CUMULATIVE -> "Running total of `" + indicator.numerator() + "` over the years.";
            case ESTIMATE -> "Numerator `" + indicator.numerator() + "`, denominator `" + indicator.denominator().orElseThrow()
                    + "`, of both the sum of weights; stands beside `" + indicator.rawId() + "`.";
            case RANK -> "Place by `" + indicator.numerator() + "`, the largest 1.";
        };
        return counted + indicator.rows().map(rows -> " Zero rows for the members of `" + rows + "`.").orElse("");
    }

    private static String table(SnapshotTable table) {
        return "\n### `" + table.fileName() + "`: " + table.grain() + "\n\n| column | type | always there | meaning |\n| --- | --- | --- | --- |\n"
                + table.columns().stream().map(DataDictionary::column).collect(Collectors.joining());
    }

    private static String column(SnapshotColumn column) {
        return "| " + column.name() + " | " + column.type() + " | " + (column.required() ? "yes" : "no") + " | " + column.meaning() + " |\n";
    }
}

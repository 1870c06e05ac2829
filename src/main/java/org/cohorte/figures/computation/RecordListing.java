package org.cohorte.figures.computation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.CountedRecords.Answer;
import org.cohorte.figures.CountedRecords.Counted;
import org.cohorte.figures.CountedRecords.Question;
import org.cohorte.figures.Population;
import org.cohorte.snapshots.RecordKey;

/**
 * Lists the records that a count counts. The statement of the counts runs twice, split further than for a figure: once by what it counts (people,
 * programmes), which adds up to the figure, and once by record as well, which says which of their records make them count.
 */
final class RecordListing {

    /** How the enrolment of a leaver ended, by the rules for ends that were not told. */
    private static final List<String> ENDS = List.of("end_day", "reason");

    private final SnapshotDatabase database;
    private final String statement;
    private final Question question;
    private final Population population;

    RecordListing(SnapshotDatabase database, Statements statements, Question question) {
        this.database = database;
        this.question = question;
        this.population = question.indicator().population();
        this.statement = statements.counts(population);
    }

    Answer tell(long from, long atMost, Consumer<Counted> reader) {
        CountExpression expression = CountExpression.of(statement, question.count());
        database.execute("CREATE OR REPLACE TEMP TABLE counted_units AS SELECT * FROM (" + splitBy(List.of(unit())) + ") units WHERE " + selected());
        database.execute("CREATE OR REPLACE TEMP TABLE counted_records AS SELECT * FROM (" + splitBy(joined(List.of(unit()), keys())) + ") records WHERE " + selected()
                + " AND EXISTS (SELECT 1 FROM counted_units u WHERE u.y = records.y AND u." + unit() + " = records." + unit() + ")");
        long[] sums = new long[2];
        database.query("SELECT (SELECT coalesce(sum(" + question.count() + "), 0) FROM counted_units), (SELECT coalesce(sum(" + times() + "), 0) FROM counted_records)", row -> {
            sums[0] = row.getLong(1);
            sums[1] = row.getLong(2);
        });
        if (atMost > 0) {
            list(because(expression), from, atMost, reader);
        }
        return new Answer(sums[0], sums[1], List.copyOf(expression.asks()));
    }

    /** What is counted: a session counts for its programme, all else for a person. */
    private String unit() {
        return population == Population.SESSION ? "programme" : "person_key";
    }

    /** What tells a record from the others. */
    private List<String> keys() {
        return switch (population) {
            case LEARNER, FIRST, EXIT -> List.of("enrolment_key");
            case APPLICATION -> List.of("session_key", "submitted_on", "status");
            case SESSION -> List.of("session_key");
        };
    }

    /** How many records a row stands for: files may say the same of all that tells them apart. */
    private String times() {
        return population == Population.APPLICATION ? "files" : "1";
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private String splitBy(List<String> further) {
        List<String> columns = joined(question.dimensions().stream().map(Breakdown::code).toList(), further);
        return GroupingSets.split(statement, columns);
    }

    /** In the member and the years, and counted. */
    private String selected() {
        String members = IntStream.range(0, question.members().size())
                .mapToObj(i -> " AND " + question.dimensions().get(i).code() + " = '" + question.members().get(i).replace("'", "''") + "'").collect(Collectors.joining());
        return "y BETWEEN " + question.firstYear() + " AND " + question.year() + members + " AND " + question.count() + " > 0";
    }

    /** Those words of the expression that are columns of the facts. */
    private Set<String> because(CountExpression expression) {
        Set<String> columns = new LinkedHashSet<>();
        database.query("SELECT * FROM " + facts() + " LIMIT 0", facts -> {
            for (int i = 1; i <= facts.getColumnCount(); i++) {
                columns.add(facts.getColumnName(i));
            }
        }, _ -> { });
        columns.retainAll(Stream.concat(expression.columns().stream(), ENDS.stream()).toList());
        return columns;
    }

    private String facts() {
        return population == Population.EXIT ? "(SELECT x.*, e.end_day, e.reason FROM exit_facts x JOIN enrolment_facts e ON e.enrolment_key = x.enrolment_key) facts"
                : population.code() + "_facts";
    }

    private void list(Set<String> because, long from, long atMost, Consumer<Counted> reader) {
        String keys = joined(List.of(unit()), keys()).stream().map(key -> "r." + key).collect(Collectors.joining(", "));
        String order = joined(keys(), List.of(unit())).stream().map(key -> "r." + key).collect(Collectors.joining(", "));
        String same = Stream.concat(Stream.of("y"), joined(List.of(unit()), keys()).stream()).map(key -> "f." + key + " = r." + key).collect(Collectors.joining(" AND "));
        String reasons = because.stream().map(column -> ", f." + column + " AS because_" + column).collect(Collectors.joining());
        database.query("SELECT r.y, " + keys + ", unnest(range(1, 1 + CAST(" + times() + " AS BIGINT))) AS place" + reasons + " FROM counted_records r JOIN (SELECT DISTINCT y, "
                + keys.replace("r.", "") + because.stream().filter(column -> !keys().contains(column)).map(column -> ", " + column).collect(Collectors.joining())
                + " FROM " + facts() + ") f ON " + same + " ORDER BY r.y, " + order + ", place LIMIT " + atMost + " OFFSET " + from,
                row -> reader.accept(new Counted(row.getInt("y"), key(row), reasons(row, because))));
    }

    private RecordKey key(ResultSet row) throws SQLException {
        return switch (population) {
            case LEARNER, FIRST, EXIT -> new RecordKey.Enrolment(row.getLong("enrolment_key"));
            case APPLICATION -> new RecordKey.Application(row.getLong("person_key"), row.getInt("session_key"), row.getObject("submitted_on", LocalDate.class),
                    row.getString("status"), row.getInt("place"));
            case SESSION -> new RecordKey.Session(row.getInt("session_key"));
        };
    }

    private static Map<String, String> reasons(ResultSet row, Set<String> because) throws SQLException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String column : because) {
            String value = row.getString("because_" + column);
            // situations are numbered, and their numbers divided: 2.0
            reasons.put(column, value == null ? "" : value.replaceFirst("^([0-9]+)[.]0$", "$1"));
        }
        return reasons;
    }
}

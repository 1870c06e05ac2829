package org.cohorte.figures.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.trino.sql.parser.SqlParser;
import org.cohorte.figures.Population;
import org.cohorte.figures.Selection;
import org.cohorte.figures.SmallSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every statement of the figures is run by a test whose name begins with its own, and is one that Trino reads too. */
class StatementsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/cohorte/figures");

    private static final List<String> FOLDERS = List.of("facts", "counts", "estimates", "possible");

    @TempDir
    Path snapshots;

    private SnapshotDatabase database;

    @BeforeEach
    void makeTheFacts() {
        database = SnapshotDatabase.open(SmallSnapshot.in(snapshots));
        Statements.FACTS.forEach(fact -> database.execute(Statements.shipped().fact(fact)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void networkSessionsAreThoseThatBeginUnderALabel() {
        assertThat(rows("SELECT session_key, actual_last FROM network_sessions ORDER BY 1")).containsExactly("1|2020-06-26", "2|2020-09-25");
    }

    @Test
    void yearsRunFromTheFirstFileToTheSnapshot() {
        assertThat(rows("SELECT y, first_day, last_day FROM years ORDER BY 1"))
                .containsExactly("2019|2019-01-01|2019-12-31", "2020|2020-01-01|2020-12-31", "2021|2021-01-01|2021-08-31");
    }

    @Test
    void enrolmentFactsLeaveOutWhatNoLabelCovers() {
        assertThat(rows("SELECT count(*), count_if(reason = 'completed'), max(enrolment_key) FROM enrolment_facts")).containsExactly("11|10|11");
    }

    @Test
    void learnerFactsHaveOneRowAPersonAndYear() {
        assertThat(rows("SELECT y, region, count(*) FROM learner_facts GROUP BY y, region ORDER BY 2")).containsExactly("2020|11|8", "2020|84|3");
    }

    @Test
    void firstFactsHaveOneRowAPerson() {
        assertThat(rows("SELECT y, count(*), count(DISTINCT person_key) FROM first_facts GROUP BY y")).containsExactly("2020|11|11");
    }

    /** The answer of 27 December comes a day after six months: it is no outcome, but one at six months. */
    @Test
    void exitFactsTellWhatWasObservedAfterTheEnd() {
        assertThat(rows("SELECT person_key, completer, CAST(outcome AS INTEGER), provider_only, CAST(at_six_months AS INTEGER) FROM exit_facts WHERE person_key <= 3 OR person_key = 8 ORDER BY 1"))
                .containsExactly("1|true|1|false|null", "2|true|2|true|2", "3|true|null|null|1", "8|false|null|null|null");
    }

    @Test
    void applicationFactsAreFilesForSessionsOfTheNetwork() {
        assertThat(rows("SELECT y, person_key, region, status FROM application_facts ORDER BY ALL"))
                .containsExactly("2019|1|11|admitted", "2020|1|11|admitted", "2020|1|84|refused");
    }

    @Test
    void deliveryTimelineCoversAllDaysOfASession() {
        assertThat(rows("SELECT delivery_mode, suspended, first_day, next_day FROM delivery_timeline WHERE session_key = 1 ORDER BY first_day"))
                .containsExactly("in_person|false|0001-01-01|2020-03-16", "remote|false|2020-03-16|2020-06-01", "in_person|false|2020-06-01|9999-12-31");
    }

    @Test
    void changeFactsAreChangesThatCount() {
        assertThat(rows("SELECT * FROM change_facts")).containsExactly("1|2020-03-16|true");
    }

    /** Session 1: 77 of 173 days remote; session 2 was so from the start. */
    @Test
    void sessionFactsTellHowTheSessionWasTaught() {
        assertThat(rows("SELECT y, session_key, online, partly_online, changed, left_mode, back FROM session_facts ORDER BY 2"))
                .containsExactly("2020|1|false|true|true|true|true", "2020|2|true|false|false|false|true");
    }

    @Test
    void learnerCountsAreOfTheKnown() {
        assertThat(counted(Population.LEARNER, "gender_known", "women", "at_or_below_bac", "education_level_unknown")).containsExactly("10|3|5|6");
    }

    @Test
    void firstCountsAreOfPeople() {
        assertThat(counted(Population.FIRST, "entrants")).containsExactly("11");
    }

    @Test
    void exitCountsAreOfLeaversAndCompleters() {
        assertThat(counted(Population.EXIT, "leavers", "completers", "completers_positive", "completers_with_outcome", "completers_by_provider_alone"))
                .containsExactly("11|10|2|2|1");
    }

    @Test
    void applicationCountsAreOfFilesAndOfPeople() {
        assertThat(counted(Population.APPLICATION, "files", "admitted_files", "applicants", "admitted", "case_closed")).containsExactly("2|1|1|1|1");
    }

    @Test
    void sessionCountsAreOfSessionsAndProgrammes() {
        assertThat(counted(Population.SESSION, "sessions", "programmes", "sessions_online", "programmes_changed", "programmes_returned"))
                .containsExactly("2|2|1|1|1");
    }

    /** Of eleven leavers one dropped out; two answered in time, the first in a digital job, the second in training. */
    @Test
    void completersHaveTheTraitsOfTheirOutcome() {
        String completers = "(" + Statements.shipped().text("estimates/completers") + ")";
        assertThat(rows("SELECT count(*), count_if(completers_with_outcome), count_if(completers_positive), count_if(completers_in_it_job), "
                + "count_if(completers_in_further_training), count_if(completers_in_other_job), count_if(completers_in_employment_or_training) FROM " + completers))
                .containsExactly("10|2|2|1|1|0|2");
        assertThat(rows("SELECT y, region, gender, education_level FROM " + completers + " LIMIT 1")).containsExactly("2020|11|f|4");
    }

    @Test
    void possibleLearnersHaveEveryGenderLevelNeighbourhoodAndSituation() {
        assertThat(rows("SELECT count(*), count(DISTINCT programme), count(DISTINCT gender || education_level || in_qpv || entry_situation) FROM (" + possible(Population.LEARNER) + ")"))
                .containsExactly("432|432|432");
    }

    @Test
    void possibleFirstsAreOneKindAlone() {
        assertThat(rows("SELECT count(*) FROM (" + possible(Population.FIRST) + ")")).containsExactly("1");
    }

    @Test
    void possibleExitsHaveEveryOutcomeAndNone() {
        assertThat(rows("SELECT count(*), count(DISTINCT programme), count_if(outcome IS NULL), count_if(completer AND outcome = 1) FROM (" + possible(Population.EXIT) + ")"))
                .containsExactly("648|648|108|54");
    }

    /** Four kinds of applicants with one file, sixteen with two. */
    @Test
    void possibleApplicationsAreOfApplicantsWithOneFileOrTwo() {
        assertThat(rows("SELECT count(*), count(DISTINCT person_key), count_if(status = 'admitted') FROM (" + possible(Population.APPLICATION) + ")")).containsExactly("36|20|9");
    }

    @Test
    void noStatementIsWithoutATestOfItsName() throws IOException {
        List<String> tests = Arrays.stream(getClass().getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class)).map(Method::getName).toList();
        for (Path file : statementFiles()) {
            assertThat(tests).as(file.toString()).anyMatch(test -> test.startsWith(camelCase(file)));
        }
    }

    @TestFactory
    Stream<DynamicTest> trinoReadsEveryStatement() throws IOException {
        return statementFiles().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertThat(new SqlParser().createStatement(Files.readString(file))).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> trinoReadsEveryStatementWithAllGroupingSets() {
        return Arrays.stream(Population.values()).map(population -> DynamicTest.dynamicTest(population.code(),
                () -> assertThat(new SqlParser().createStatement(withAllSets(population))).isNotNull()));
    }

    private static List<Path> statementFiles() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> FOLDERS.contains(file.getParent().getFileName().toString()) && file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    /** possibleLearner of possible/learner.sql, networkSessions of facts/00_network_sessions.sql, learnerCounts of counts/learner.sql. */
    private static String camelCase(Path file) {
        String name = file.getFileName().toString().replaceAll("^[0-9]+_|\\.sql$", "") + (file.getParent().endsWith("counts") ? "_counts" : "");
        name = (file.getParent().endsWith("possible") ? "possible_" : "") + name;
        StringBuilder joined = new StringBuilder();
        for (String word : name.split("_")) {
            joined.append(joined.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return joined.toString();
    }

    private static String possible(Population population) {
        return Statements.shipped().possible(population);
    }

    private static String withAllSets(Population population) {
        return new GroupingSets(population, Selection.networkAndSingles().breakdowns()).in(Statements.shipped().counts(population));
    }

    private List<String> counted(Population population, String... columns) {
        int bits = (1 << population.breakdowns().size()) - 1;
        return rows("SELECT " + String.join(", ", columns) + " FROM (" + withAllSets(population) + ") WHERE y = 2020 AND grouped = " + bits);
    }

    private List<String> rows(String sql) {
        List<String> rows = new java.util.ArrayList<>();
        database.query(sql, row -> {
            StringBuilder cells = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.append(i == 1 ? "" : "|").append(row.getObject(i));
            }
            rows.add(cells.toString());
        });
        return rows;
    }
}

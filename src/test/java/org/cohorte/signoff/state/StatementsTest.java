package org.cohorte.signoff.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.figures.WorkingCount;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.SignOffs;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each statement of the state of a year, on a network of one provider; those that the figures define too are in {@link WorkingCountsLawTest}. */
class StatementsTest {

    private static final ProviderWord WORD = new ProviderWord("V1", ProviderWord.Kind.CONFIRMED, LocalDate.of(2021, 2, 1), "letter 12");

    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static TestInstallation installation;
    private static StateStore store;

    /** One completer who answered, one who did not, one enrolment and one file left open, a session that nobody came to. */
    @BeforeAll
    static void recordANetwork() throws Exception {
        database = TestDatabase.fresh();
        installation = TestInstallation.on(database, folder.resolve("home"));
        PackageFiles files = PackageFiles.sound(folder.resolve("package"))
                .adding("sessions.csv", "A2,G1,S1,2020-03-01,2020-09-30,20,in_person").adding("sessions.csv", "A3,G1,S1,2020-05-01,2020-06-30,20,in_person")
                .adding("persons.csv", "P3,Petit,Zoé,1991-01-01,,").adding("persons.csv", "P4,Grand,Léo,1992-01-01,m,")
                .adding("applications.csv", "D3,P3,A2,2020-01-10T10:00:00Z,under_review,4,true")
                .adding("enrolments.csv", "E2,P4,A2,,2020-03-01,2020-09-30,completed,,").adding("enrolments.csv", "E3,P3,A2,,2020-03-01,,,4,true");
        try (DeliveredPackage delivered = DeliveredPackage.open(files.folder(), installation.get(Home.class))) {
            assertThat(installation.get(PackageImport.class).run(delivered, "", false, Progress.silent()).findings().sorted()).filteredOn(f -> f.isError()).isEmpty();
        }
        installation.get(SignOffs.class).record(2020, List.of(WORD), Actor.job("test"));
        store = new StateStore(installation.get(JdbcClient.class));
    }

    @AfterAll
    static void close() {
        installation.close();
        database.close();
    }

    private static WorkingCount counted(Measure measure, LocalDate today) {
        return store.of(2020, today).providers().getFirst().counts().of(measure);
    }

    @Test
    void providersOfYearTellWhatIsMissingAndFromWhenOn() {
        assertThat(store.of(2020, LocalDate.of(2021, 4, 1)).providers()).singleElement().satisfies(provider -> {
            assertThat(provider.word()).contains(WORD);
            assertThat(provider.lacks(Missing.WORD)).isFalse();
        });
        assertThat(counted(Measure.OUTCOMES_MISSING, LocalDate.of(2021, 3, 30))).as("six months after the end").isEqualTo(new WorkingCount(0));
        assertThat(counted(Measure.OUTCOMES_LATER, LocalDate.of(2021, 3, 30))).isEqualTo(new WorkingCount(1));
        assertThat(counted(Measure.OUTCOMES_MISSING, LocalDate.of(2021, 3, 31))).as("the day after").isEqualTo(new WorkingCount(1));
        assertThat(counted(Measure.OUTCOMES_KNOWN, LocalDate.of(2021, 3, 31))).isEqualTo(new WorkingCount(1));
        assertThat(counted(Measure.ENDS_UNKNOWN, LocalDate.of(2020, 11, 29))).as("60 days after the session").isEqualTo(new WorkingCount(0));
        assertThat(counted(Measure.ENDS_UNKNOWN, LocalDate.of(2020, 11, 30))).as("61 days").isEqualTo(new WorkingCount(1));
        assertThat(counted(Measure.FILES_UNDECIDED, LocalDate.of(2020, 3, 1))).as("on the first day").isEqualTo(new WorkingCount(0));
        assertThat(counted(Measure.FILES_UNDECIDED, LocalDate.of(2020, 3, 2))).as("once it has begun").isEqualTo(new WorkingCount(1));
        assertThat(counted(Measure.SESSIONS_EMPTY, LocalDate.of(2021, 1, 1))).isEqualTo(new WorkingCount(1));
        assertThat(counted(Measure.CERTIFICATION_UNKNOWN, LocalDate.of(2021, 1, 1))).isEqualTo(new WorkingCount(2));
    }

    @Test
    void lastDeliveriesAreThoseThatWroteSomething() {
        assertThat(store.of(2020, LocalDate.of(2021, 1, 1)).providers().getFirst().last()).hasValueSatisfying(last -> assertThat(last.label()).isEqualTo("package"));
    }

    @Test
    void yearsRunFromTheFirstSessionOn() {
        assertThat(store.years(LocalDate.of(2021, 1, 1))).containsExactly(new YearStates.Summary(2020, 1, 3, 1));
        assertThat(store.of(2019, LocalDate.of(2021, 1, 1)).providers()).as("a file of the year before").singleElement()
                .satisfies(provider -> assertThat(provider.counts().of(Measure.FILES)).isEqualTo(new WorkingCount(1)));
        assertThat(store.of(1999, LocalDate.of(2021, 1, 1)).providers()).isEmpty();
    }

    @Test
    void noStatementIsWithoutATestOfItsName() throws IOException {
        List<String> tests = Arrays.stream(getClass().getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class)).map(m -> m.getName().toLowerCase(java.util.Locale.ROOT)).toList();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/cohorte/signoff/state"))) {
            assertThat(files).isNotEmpty().allSatisfy(file ->
                    assertThat(tests).anyMatch(test -> test.startsWith(file.getFileName().toString().replace(".sql", "").replace("_", ""))));
        }
    }
}

package org.cohorte.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doubles are proposed and merged by a human, merges can be undone, and a forgotten person does not come back. */
class PeopleTest {

    private static final Actor STATISTICIAN = new Actor(Actor.Kind.PERSON, "statistician-1");

    @TempDir
    private Path folder;

    private TestDatabase database;
    private TestInstallation installation;
    private People people;
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        installation = TestInstallation.on(database, folder.resolve("home"));
        people = installation.get(People.class);
        jdbc = installation.get(JdbcClient.class);
        deliver(PackageFiles.sound(folder.resolve("package")).adding("persons.csv", "P3,DUPONT,Anne,1990-02-28,f,")
                .adding("persons.csv", "P4,Dupont,Anne,1991-02-28,f,"));
    }

    @AfterEach
    void close() {
        installation.close();
        database.close();
    }

    private ImportOutcome deliver(PackageFiles files) {
        try (DeliveredPackage delivered = DeliveredPackage.open(files.folder(), installation.get(Home.class))) {
            ImportOutcome outcome = installation.get(PackageImport.class).run(delivered, "", false, Progress.silent());
            assertThat(outcome).as(() -> outcome.findings().sorted().toString()).isInstanceOf(ImportOutcome.Accepted.class);
            return outcome;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PersonId person(String identifier) {
        return people.find(identifier).orElseThrow();
    }

    @Test
    void proposesThoseOfTheSameBirthDateAndAlikeNamesButNeverByNameAlone() {
        assertThat(people.proposedDoubles()).containsExactly(
                new ProposedDouble(person("P1"), person("P3"), ProposedDouble.Reason.SAME_BIRTH_DATE_AND_ALIKE_NAMES));
    }

    @Test
    void mergesTwoRecordsAndUndoesIt() {
        MergeOutcome outcome = people.merge(person("P3"), person("P1"), STATISTICIAN);
        assertThat(outcome).isInstanceOf(MergeOutcome.Merged.class);
        assertThat(person("P3")).isEqualTo(person("P1"));
        assertThat(people.proposedDoubles()).isEmpty();
        assertThat(people.merge(person("P3"), person("P1"), STATISTICIAN)).isEqualTo(new MergeOutcome.AlreadyOne());

        long mergeId = ((MergeOutcome.Merged) outcome).mergeId();
        assertThat(people.undo(mergeId, STATISTICIAN)).isTrue();
        assertThat(person("P3")).isNotEqualTo(person("P1"));
        assertThat(people.undo(mergeId, STATISTICIAN)).isFalse();
    }

    @Test
    void takesTheOldPackageInWithoutAChangeAfterAMerge() {
        people.merge(person("P3"), person("P1"), STATISTICIAN);
        ImportOutcome outcome = deliver(PackageFiles.sound(folder.resolve("again")));
        assertThat(((ImportOutcome.Accepted) outcome).counts()).allSatisfy(c -> assertThat(c.added() + c.changed()).isZero());
    }

    @Test
    void forgetsWhoSomebodyIsAndKeepsWhatCounts() {
        people.forget(person("P1"), STATISTICIAN);
        assertThat(people.find("P1")).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM people.person WHERE family_name IN ('Dupont') AND forgotten_at IS NOT NULL").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("SELECT gender FROM people.person WHERE forgotten_at IS NOT NULL").query(String.class).single()).isEqualTo("f");
        assertThat(jdbc.sql("SELECT age_kept || ' ' || education_level || ' ' || in_qpv || ' ' || started_on FROM learners.enrolment").query(String.class).single())
                .isEqualTo("26 4 true 2020-01-15");
        assertThat(jdbc.sql("SELECT age_kept FROM applications.application WHERE identifier = 'D1'").query(Integer.class).single()).isEqualTo(26);
        List<String> left = jdbc.sql("SELECT before::text FROM history.change").query(String.class).list();
        assertThat(left).noneMatch(row -> row.contains("Marie") || row.contains("anne@example.org") || row.contains("1990-02-28"));
    }

    @Test
    void isNotBroughtBackByALaterDelivery() {
        people.forget(person("P1"), STATISTICIAN);
        ImportOutcome outcome = deliver(PackageFiles.sound(folder.resolve("later")));
        assertThat(people.find("P1")).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM learners.enrolment").query(Long.class).single()).isEqualTo(1);
        assertThat(outcome.findings().sorted()).isNotEmpty().allSatisfy(f -> assertThat(f.rule().name()).isEqualTo("PERSON_FORGOTTEN"));
    }
}

package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.people.People;
import org.cohorte.people.PersonId;
import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.RecordsBehind;
import org.cohorte.snapshots.RecordsBehind.Now;
import org.cohorte.snapshots.RecordsBehind.Traced;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each statement of the way back, on the records and the snapshot that was taken of them: as they were, and after something happened to them. */
class RecordsBehindTest {

    @TempDir
    private Path folder;
    private TestDatabase database;
    private TestInstallation installation;
    private Snapshot snapshot;

    @BeforeEach
    void take() throws Exception {
        database = TestDatabase.fresh();
        database.write(Records.NETWORK);
        installation = TestInstallation.on(database, folder);
        snapshot = ((TakingOutcome.Taken) installation.get(Snapshots.class).take(Taking.of(LocalDate.parse("2021-08-31")), Progress.silent())).snapshot();
    }

    @AfterEach
    void drop() {
        installation.close();
        database.close();
    }

    @Test
    void enrolmentsAreThenAsTheSnapshotHasThemAndNowAsTheyAre() throws Exception {
        assertThat(enrolments()).extracting(traced -> ((Now.Found) traced.now()).identifier()).containsExactly("ENROLMENT-E10", "ENROLMENT-E2", "ENROLMENT-e1", "ENROLMENT-é");
        assertThat(enrolments()).allSatisfy(traced -> assertThat(traced.changed()).isEmpty());
        assertThat(enrolments().get(2).then()).containsEntry("programme", "Développer").containsEntry("provider", "École du Port").containsEntry("ended_on", "2020-07-31")
                .containsEntry("outcomes", "2020-09-01 survey it_job").doesNotContainKeys("birth_date", "family_name");

        database.write("UPDATE learners.enrolment SET end_reason = 'dropped_out', in_qpv = true WHERE enrolment_id = 1");
        Traced corrected = enrolments().get(2);
        assertThat(corrected.changed()).containsExactly("end_reason", "in_qpv");
        assertThat(corrected.then()).containsEntry("end_reason", "completed");
        assertThat(((Now.Found) corrected.now()).state()).containsEntry("end_reason", "dropped_out");
    }

    @Test
    void applicationsAreFoundByTheirSessionAndPersonThenAndNow() throws Exception {
        assertThat(applications()).extracting(traced -> ((Now.Found) traced.now()).identifier()).containsExactlyInAnyOrder("FILE-1", "FILE-2", "FILE-3");
        assertThat(applications()).allSatisfy(traced -> assertThat(traced.changed()).isEmpty());
        // the merge of persons 3 and 2 is undone: the file is that of person 3, whose key the snapshot does not know
        database.write("""
                UPDATE people.person SET merged_into = NULL WHERE person_id = 3;
                UPDATE applications.application SET education_level = 5 WHERE identifier = 'FILE-1'""");
        assertThat(applications()).filteredOn(traced -> traced.now() instanceof Now.NotFound).hasSize(1).allSatisfy(traced -> assertThat(traced.then()).containsEntry("submitted_on", "2020-07-01"));
        assertThat(applications()).filteredOn(traced -> traced.now() instanceof Now.Found found && found.identifier().equals("FILE-1"))
                .allSatisfy(traced -> assertThat(traced.changed()).containsExactly("education_level"));
    }

    @Test
    void sessionsAreThenAndNowWithTheChangesThatHold() throws Exception {
        List<RecordKey> keys = List.of(new RecordKey.Session(2), new RecordKey.Session(1));
        assertThat(behind(keys)).extracting(traced -> ((Now.Found) traced.now()).identifier()).containsExactly("SESSION-B", "SESSION-A");
        assertThat(behind(keys).getFirst().then()).containsEntry("changes", "2020-03-17 mode hybrid - -").containsEntry("delivery_mode", "in_person");
        assertThat(behind(keys)).allSatisfy(traced -> assertThat(traced.changed()).isEmpty());
        database.write("INSERT INTO catalogue.delivery_change (session_id, effective_on, kind) VALUES (1, '2020-06-02', 'return')");
        assertThat(behind(keys)).extracting(Traced::changed).satisfiesExactly(first -> assertThat(first).containsExactly("changes"), second -> assertThat(second).isEmpty());
    }

    @Test
    void saysThatAPersonHasBeenForgotten() throws Exception {
        installation.get(People.class).forget(new PersonId(1), Actor.job("test"));
        assertThat(enrolments()).extracting(traced -> ((Now.Found) traced.now()).forgotten()).containsExactly(false, false, true, true);
        assertThat(applications()).filteredOn(traced -> ((Now.Found) traced.now()).forgotten()).hasSize(1);
    }

    @Test
    void saysThatTheWayBackIsGone() throws Exception {
        Files.delete(folder.resolve("way-back").resolve(snapshot.manifest().id() + ".sealed"));
        assertThat(enrolments()).hasSize(4).allSatisfy(traced -> {
            assertThat(traced.now()).isEqualTo(new Now.WayBackGone());
            assertThat(traced.then()).containsEntry("programme", "Développer");
        });
    }

    private List<Traced> enrolments() {
        return behind(List.of(new RecordKey.Enrolment(1), new RecordKey.Enrolment(2), new RecordKey.Enrolment(3), new RecordKey.Enrolment(4)));
    }

    private List<Traced> applications() throws java.sql.SQLException {
        List<RecordKey> keys = SnapshotReading.rows(snapshot, "SELECT person_key, session_key, submitted_on, status FROM applications").stream().map(row -> row.split("\\|"))
                .<RecordKey>map(row -> new RecordKey.Application(Long.parseLong(row[0]), Integer.parseInt(row[1]), LocalDate.parse(row[2]), row[3], 1)).toList();
        return behind(keys);
    }

    private List<Traced> behind(List<RecordKey> keys) {
        return installation.get(RecordsBehind.class).of(snapshot, keys);
    }
}

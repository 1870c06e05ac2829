package org.cohorte.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cohorte.exchange.checks.Finding;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.exchange.exporting.PackageExport;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.testing.PackageFiles;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Packages are taken in whole, or refused with every error said where it stands. */
class PackageImportTest {

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static TestDatabase database;
    private static TestInstallation installation;
    private static JdbcClient jdbc;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        installation = TestInstallation.on(database, home);
        jdbc = installation.get(JdbcClient.class);
    }

    @AfterAll
    static void close() {
        installation.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("TRUNCATE followup.outcome, learners.enrolment, applications.status_change, applications.application, people.identifier, people.person, "
                + "catalogue.delivery_change, catalogue.places, catalogue.session, catalogue.programme, catalogue.occupation, catalogue.site, catalogue.provider, "
                + "exchange.delivery, history.change CASCADE").update();
    }

    private ImportOutcome take(PackageFiles files) {
        return take(files.folder(), "", false);
    }

    private ImportOutcome take(Path path, String source, boolean dryRun) {
        try (DeliveredPackage delivered = DeliveredPackage.open(path, installation.get(Home.class))) {
            return installation.get(PackageImport.class).run(delivered, source, dryRun, Progress.silent());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PackageFiles sound() {
        return PackageFiles.sound(folder.resolve("package"));
    }

    private static List<ImportOutcome.TableCounts> counts(ImportOutcome outcome) {
        assertThat(outcome).as(() -> outcome.findings().sorted().toString()).isInstanceOf(ImportOutcome.Accepted.class);
        return ((ImportOutcome.Accepted) outcome).counts();
    }

    private static ImportOutcome.TableCounts counts(ImportOutcome outcome, String table) {
        return counts(outcome).stream().filter(c -> c.table().equals(table)).findFirst().orElseThrow();
    }

    private static long recorded(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    @Test
    void takesASoundPackageInAndTheSameAgainChangesNothing() {
        PackageFiles files = sound();
        assertThat(take(files).findings().sorted()).isEmpty();
        assertThat(counts(take(files))).allSatisfy(c -> {
            assertThat(c.added()).isZero();
            assertThat(c.changed()).isZero();
            assertThat(c.same()).isPositive();
        });
        assertThat(recorded("history.change")).isZero();
    }

    /** A change of one file and where the finding is to stand. */
    private record Broken(String file, String known, String other, Rule rule, long line, String column) {}

    private static Broken broken(String file, String known, String other, Rule rule, long line, String column) {
        return new Broken(file, known, other, rule, line, column);
    }

    @TestFactory
    Stream<DynamicTest> saysEveryErrorWhereItStandsAndChangesNothing() {
        return Stream.of(
                broken("providers.csv", "73282932000074", "73282932000075", Rule.SIRET_KEY, 2, "siret"),
                broken("providers.csv", "73282932000074", "7328293200007", Rule.PATTERN, 2, "siret"),
                broken("providers.csv", "https://ecole.example.org", "ecole", Rule.NOT_A_URI, 2, "website"),
                broken("providers.csv", "contact@example.org", "contact", Rule.NOT_AN_EMAIL, 2, "email"),
                broken("providers.csv", "V1,", "unknown,", Rule.IDENTIFIER_UNKNOWN_WORD, 2, "provider_id"),
                broken("providers.csv", "École du Code", "", Rule.REQUIRED, 2, "name"),
                broken("providers.csv", "website", "site_web", Rule.COLUMN_UNKNOWN, 1, "site_web"),
                broken("providers.csv", "provider_id,name,siret,website,email", "V7,École du Sud,,,", Rule.HEADER_MISSING, 1, ""),
                broken("providers.csv", "École du Code", "\"École\" du Code", Rule.FILE_UNREADABLE, 2, ""),
                broken("outcomes.csv", "it_job", "\"it_job", Rule.FILE_UNREADABLE, 2, ""),
                broken("outcomes.csv", ",it_job", "", Rule.ROW_TOO_SHORT, 2, ""),
                broken("outcomes.csv", "it_job", "it_job,other_job", Rule.ROW_TOO_LONG, 2, ""),
                broken("sites.csv", "97411", "00999", Rule.COMMUNE_NOWHERE, 3, "commune_code"),
                broken("sites.csv", "S2,V1", "S2,V9", Rule.REFERENCE_MISSING, 3, "provider_id"),
                broken("sites.csv", "S2,V1", "S1,V1", Rule.KEY_TWICE, 3, "site_id"),
                broken("sites.csv", ",commune_code", ",commune", Rule.COLUMN_MISSING, 1, "commune_code"),
                broken("occupations.csv", "M1805", "M9999", Rule.ROME_UNKNOWN, 2, "rome_code"),
                broken("programmes.csv", "2021-12-31", "2017-12-31", Rule.LABEL_ENDS_BEFORE_START, 2, "labelled_until"),
                broken("programmes.csv", ",600", ",six cents", Rule.NOT_AN_INTEGER, 2, "hours"),
                broken("programmes.csv", ",600", ",0", Rule.OUT_OF_RANGE, 2, "hours"),
                broken("sessions.csv", "2020-07-15", "2020-01-14", Rule.SESSION_ENDS_BEFORE_START, 2, "ends_on"),
                broken("sessions.csv", "2020-07-15", "2020-02-30", Rule.NOT_A_DATE, 2, "ends_on"),
                broken("sessions.csv", "2020-07-15", "05/06/2020", Rule.DATE_UNSURE, 2, "ends_on"),
                broken("sessions.csv", "in_person", "présentiel", Rule.NOT_ALLOWED, 2, "delivery_mode"),
                broken("delivery_changes.csv", "mode,remote", "mode,", Rule.MODE_MISSING, 2, "delivery_mode"),
                broken("delivery_changes.csv", "mode,remote", "suspension,remote", Rule.MODE_OUT_OF_PLACE, 2, "delivery_mode"),
                broken("applications.csv", "2019-12-31T23:30:00Z", "2019-12-31 23:30", Rule.NOT_AN_INSTANT, 2, "submitted_at"),
                broken("applications.csv", "2019-12-31T23:30:00Z", "0001-01-01T00:00:00+14:00", Rule.NOT_AN_INSTANT, 2, "submitted_at"),
                broken("applications.csv", "4,true", "9,true", Rule.OUT_OF_RANGE, 2, "education_level"),
                broken("applications.csv", "4,true", "4,oui", Rule.NOT_A_TRUTH, 2, "in_qpv"),
                broken("enrolments.csv", "2020-07-15,completed", "2020-01-14,completed", Rule.ENROLMENT_ENDS_BEFORE_START, 2, "ended_on"),
                broken("enrolments.csv", "2020-07-15,completed", "2020-07-15,", Rule.END_REASON_MISSING, 2, "end_reason"),
                broken("enrolments.csv", "2020-07-15,completed", ",completed", Rule.END_REASON_WITHOUT_END, 2, "end_reason"),
                broken("enrolments.csv", "D1", "D9", Rule.REFERENCE_MISSING, 2, "application_id"),
                broken("outcomes.csv", "2021-01-10", "2020-07-15", Rule.OUTCOME_NOT_AFTER_END, 2, "observed_on")
        ).map(b -> DynamicTest.dynamicTest(b.rule() + " in " + b.file(), () -> {
            empty();
            PackageFiles files = PackageFiles.sound(Files.createTempDirectory(folder, "package")).replacing(b.file(), b.known(), b.other());
            ImportOutcome outcome = take(files);
            assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
            assertThat(outcome.findings().sorted()).anySatisfy(f -> {
                assertThat(f.rule()).isEqualTo(b.rule());
                assertThat(f.file()).isEqualTo(b.file());
                assertThat(f.line()).isEqualTo(b.line());
                assertThat(f.column()).isEqualTo(b.column());
            });
            assertThat(recorded("catalogue.provider")).isZero();
            assertThat(recorded("exchange.delivery")).isZero();
        }));
    }

    @TestFactory
    Stream<DynamicTest> listsWarningsAndTakesThePackageIn() {
        return Stream.of(
                broken("sites.csv", "97411", "97499", Rule.COMMUNE_UNLISTED, 3, "commune_code"),
                broken("sites.csv", "97411", "99109", Rule.COMMUNE_UNLISTED, 3, "commune_code"),
                broken("sessions.csv", ",20,in_person", ",0,in_person".replace("0", "1"), Rule.SESSION_OVER_CAPACITY, 2, "capacity"),
                broken("persons.csv", "1990-02-28", "2010-02-28", Rule.AGE_UNLIKELY, 2, "started_on"),
                broken("applications.csv", "submitted_at,status,", "submitted_at,decided_at,", Rule.DECIDED_BEFORE_SUBMITTED, 2, "decided_at"),
                broken("delivery_changes.csv", "mode,remote,,", "calendar,,,2020-01-10", Rule.CHANGES_CROSS_DATES, 2, "ends_on"),
                broken("enrolments.csv", "2020-07-15,completed", ",", Rule.ENROLMENT_LEFT_OPEN, 2, "ended_on"),
                broken("persons.csv", "email\nP1", "phone\nP1", Rule.PHONE_NOT_E164, 2, "phone"),
                broken("providers.csv", "siret", "x_note", Rule.COLUMN_LEFT_OUT, 1, "x_note")
        ).map(b -> DynamicTest.dynamicTest(b.rule() + " in " + b.file(), () -> {
            empty();
            PackageFiles files = PackageFiles.sound(Files.createTempDirectory(folder, "package"));
            if (b.rule() == Rule.SESSION_OVER_CAPACITY) {
                files.adding("enrolments.csv", "E2,P2,A1,,2020-01-15,2020-07-15,completed,,");
            }
            if (b.rule() == Rule.DECIDED_BEFORE_SUBMITTED) {
                files.with("applications.csv", "application_id,person_id,session_id,submitted_at,status,decided_at\nD1,P1,A1,2020-01-02T10:00:00Z,admitted,2020-01-01T10:00:00Z\n");
            } else {
                files.replacing(b.file(), b.known(), b.other());
            }
            ImportOutcome outcome = take(files);
            counts(outcome);
            assertThat(outcome.findings().sorted()).anySatisfy(f -> {
                assertThat(f.rule()).isEqualTo(b.rule());
                assertThat(f.line()).isEqualTo(b.line());
                assertThat(f.column()).isEqualTo(b.column());
            });
        }));
    }

    @Test
    void findsAllErrorsInOneGo() {
        ImportOutcome outcome = take(sound().replacing("sites.csv", "97411", "00999").replacing("sessions.csv", "2020-07-15", "31 juillet")
                .replacing("enrolments.csv", "2020-07-15,completed", "2020-07-15,").replacing("outcomes.csv", "E1", "E7"));
        assertThat(outcome.findings().sorted().stream().filter(Finding::isError).map(Finding::rule))
                .containsExactlyInAnyOrder(Rule.COMMUNE_NOWHERE, Rule.NOT_A_DATE, Rule.END_REASON_MISSING, Rule.REFERENCE_MISSING);
    }

    @Test
    void namesNoPersonInWhatItSays() {
        ImportOutcome outcome = take(sound().replacing("persons.csv", "anne@example.org", "anne chez example").replacing("persons.csv", "1990-02-28", "1990-02-30"));
        assertThat(outcome.findings().sorted()).hasSize(2).allSatisfy(f -> assertThat(f.value()).isNull());
    }

    @Test
    void warnsOfEnrolmentsThatOverlapAndOfASecondFileForTheSameSession() {
        ImportOutcome outcome = take(sound().adding("enrolments.csv", "E2,P1,A1,,2020-03-01,2020-04-01,dropped_out,4,true")
                .adding("applications.csv", "D3,P1,A1,2020-01-05T10:00:00Z,refused,4,true"));
        assertThat(outcome.findings().sorted().stream().map(Finding::rule)).containsExactlyInAnyOrder(Rule.ENROLMENTS_OVERLAP, Rule.SECOND_APPLICATION);
    }

    @Test
    void keepsTheEarlierStateOfWhatChanges() {
        take(sound());
        ImportOutcome outcome = take(sound().replacing("applications.csv", "refused", "admitted").replacing("outcomes.csv", "it_job", "other_job")
                .replacing("sessions.csv", ",20,", ",25,"));
        assertThat(counts(outcome, "applications").changed()).isEqualTo(1);
        assertThat(counts(outcome, "outcomes").changed()).isEqualTo(1);
        assertThat(counts(outcome, "sessions").changed()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT status FROM applications.current_status JOIN applications.application USING (application_id) WHERE identifier = 'D2'")
                .query(String.class).single()).isEqualTo("admitted");
        assertThat(recorded("applications.status_change")).isEqualTo(3);
        assertThat(recorded("followup.outcome")).isEqualTo(2);
        assertThat(jdbc.sql("SELECT before ->> 'capacity' FROM history.change WHERE table_name = 'catalogue.session'").query(String.class).single()).isEqualTo("20");
        assertThat(jdbc.sql("SELECT kind FROM history.change JOIN history.actor ON actor_id = changed_by").query(String.class).single()).isEqualTo("delivery");
    }

    @Test
    void emptiesAValueOnlyWhereItsColumnIsInTheFile() {
        take(sound());
        take(sound().with("providers.csv", "provider_id,name,website\nV1,École du Code,\n"));
        assertThat(jdbc.sql("SELECT siret FROM catalogue.provider").query(String.class).single()).isEqualTo("73282932000074");
        assertThat(recorded("catalogue.provider WHERE website IS NULL")).isEqualTo(1);
    }

    @Test
    void keepsRowsThatADeliveryDoesNotHave() {
        take(sound());
        take(sound().with("persons.csv", "person_id,gender\nP2,m\n").without("enrolments.csv").without("outcomes.csv").without("applications.csv"));
        assertThat(recorded("people.person")).isEqualTo(2);
        assertThat(recorded("people.person WHERE family_name = 'Martin' AND gender = 'm'")).isEqualTo(1);
        assertThat(recorded("learners.enrolment")).isEqualTo(1);
    }

    @Test
    void keepsTwoSendersApart() {
        take(sound().folder(), "NORD", false);
        take(sound().folder(), "SUD", false);
        assertThat(jdbc.sql("SELECT identifier FROM people.person ORDER BY identifier").query(String.class).list())
                .containsExactly("NORD:P1", "NORD:P2", "SUD:P1", "SUD:P2");
    }

    @Test
    void changesNothingInADryRunAndTellsWhatWouldChange() {
        ImportOutcome outcome = take(sound().folder(), "", true);
        assertThat(counts(outcome, "persons").added()).isEqualTo(2);
        assertThat(recorded("people.person")).isZero();
    }

    @Test
    void readsFilesAsAFrenchSpreadsheetWritesThem() {
        take(sound().with("sites.csv", "site_id;provider_id;name;commune_code;longitude;latitude\r\nS1;V1;\"Été\r\nrue\";75101;2,3364;48,8625\r\nS2;V1;Sète;97411;;\r\n", Charset.forName("windows-1252"))
                .with("sessions.csv", "\uFEFFsession_id;programme_id;site_id;starts_on;ends_on;capacity;delivery_mode\r\nA1;G1;S1;15/01/2020;15/07/2020;20;in_person\r\n")
                .with("enrolments.csv", "enrolment_id;person_id;session_id;started_on;ended_on;end_reason;in_qpv\nE1;P1;A1;15/01/2020;15/07/2020;completed;VRAI\n"));
        assertThat(jdbc.sql("SELECT name FROM catalogue.site WHERE identifier = 'S2'").query(String.class).single()).isEqualTo("Sète");
        assertThat(jdbc.sql("SELECT longitude::text FROM catalogue.site WHERE identifier = 'S1'").query(String.class).single()).isEqualTo("2.3364");
        assertThat(jdbc.sql("SELECT ends_on FROM catalogue.session").query(LocalDate.class).single()).isEqualTo("2020-07-15");
        assertThat(jdbc.sql("SELECT in_qpv FROM learners.enrolment").query(Boolean.class).single()).isTrue();
    }

    @Test
    void readsASpreadsheetInPlaceOfACsv() throws IOException {
        PackageFiles files = sound().without("sessions.csv");
        try (OutputStream out = Files.newOutputStream(files.folder().resolve("sessions.xlsx")); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("sessions");
            List<String> names = List.of("session_id", "programme_id", "site_id", "starts_on", "ends_on", "capacity", "delivery_mode");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            List<Object> row = Arrays.asList("A1", "G1", "S1", LocalDate.of(2020, 1, 15), LocalDate.of(2020, 7, 15), 20, "in_person");
            for (int i = 0; i < row.size(); i++) {
                switch (row.get(i)) {
                    case LocalDate day -> {
                        sheet.value(1, i, day);
                        sheet.style(1, i).format("dd/mm/yyyy").set();
                    }
                    case Integer number -> sheet.value(1, i, number);
                    case Object text -> sheet.value(1, i, String.valueOf(text));
                }
            }
        }
        counts(take(files));
        assertThat(jdbc.sql("SELECT starts_on || ' ' || capacity FROM catalogue.session").query(String.class).single()).isEqualTo("2020-01-15 20");
    }

    /** What a dry run wrote and took back is cleaned up into tables that PostgreSQL takes for empty; joins planned for those would not end. */
    @Test
    void thePlannerKnowsOfTheNewRowsOfEveryTable() {
        take(sound().folder(), "", true);
        for (String table : List.of("catalogue.session", "people.person", "people.identifier", "applications.application", "applications.status_change",
                "learners.enrolment", "followup.outcome")) {
            jdbc.sql("VACUUM ANALYZE " + table).update();
        }
        take(sound());
        assertThat(jdbc.sql("SELECT oid::regclass || ' ' || reltuples FROM pg_class WHERE oid = ANY (ARRAY['catalogue.session', 'people.person', "
                + "'people.identifier', 'applications.application', 'applications.status_change', 'learners.enrolment', 'followup.outcome']::regclass[])")
                .query(String.class).list()).containsExactlyInAnyOrder("catalogue.session 1", "people.person 2", "people.identifier 2",
                        "applications.application 2", "applications.status_change 2", "learners.enrolment 1", "followup.outcome 1");
    }

    @Test
    void passesOverWhatASpreadsheetAddsBehindTheLastColumnAndRow() {
        take(sound().with("outcomes.csv", "enrolment_id;observed_on;source;situation;;\nE1;2021-01-10;survey;it_job;;\n;;;;;\n"));
        assertThat(recorded("followup.outcome")).isEqualTo(1);
    }

    /** PostgreSQL keeps microseconds and would round the last of these nanoseconds up into 2020 (in Paris it is 23:59:59.999999). */
    @Test
    void anInstantNeverMovesIntoTheNextYear() {
        take(sound().replacing("applications.csv", "2019-12-31T23:30:00Z", "2019-12-31T23:59:59.9999999+01:00")
                .replacing("applications.csv", "2019-12-01T10:00:00+01:00", "2019-12-01T10:00:00+17:00"));
        assertThat(jdbc.sql("SELECT extract(year FROM submitted_at AT TIME ZONE 'Europe/Paris') FROM applications.application WHERE identifier = 'D1'")
                .query(Integer.class).single()).isEqualTo(2019);
        assertThat(jdbc.sql("SELECT submitted_at = TIMESTAMPTZ '2019-11-30T17:00:00Z' FROM applications.application WHERE identifier = 'D2'")
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void aFolderWithoutATableIsNoPackage() throws IOException {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Files.createDirectory(nothing.resolve("package"));
        assertThatThrownBy(() -> take(nothing, "", true)).isInstanceOf(Refusal.class).hasMessageContaining("nothing");
    }

    @Test
    void refusesAFileWhoseBytesAreNoText() {
        ImportOutcome outcome = take(sound().with("providers.csv", "provider_id,name\nV1,caf\u0081\n", java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(outcome.findings().sorted()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo(Rule.FILE_UNREADABLE);
            assertThat(f.line()).isEqualTo(2);
        });
    }

    @Test
    void takesBackWhatItExportsWithoutAChange() {
        take(sound());
        Path exported = folder.resolve("exported.zip");
        installation.get(PackageExport.class).write(exported, Progress.silent());
        assertThat(counts(take(exported, "", false))).allSatisfy(c -> {
            assertThat(c.added()).isZero();
            assertThat(c.changed()).isZero();
        });
    }
}

package org.cohorte.foundation.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    private Path folder;
    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void nameTheDatabase() {
        System.setProperty(Setting.DATABASE_URL.variable(), database.url());
        System.setProperty(Setting.PORT.variable(), "0");
    }

    @AfterEach
    void forgetTheSettings() {
        System.clearProperty(Setting.DATABASE_URL.variable());
        System.clearProperty(Setting.PORT.variable());
        database.close();
    }

    @Test
    void findsNothingWrongWithASoundInstallation() {
        assertThat(wrong(folder)).isEmpty();
    }

    @Test
    void saysThatThePortIsTakenAndWhatToDo() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            System.setProperty(Setting.PORT.variable(), Integer.toString(other.getLocalPort()));
            assertThat(wrong(folder)).singleElement().satisfies(finding -> {
                assertThat(finding.text()).contains("Port " + other.getLocalPort() + " cannot be used");
                assertThat(finding.remedy().orElseThrow()).contains("COHORTE_PORT");
            });
        }
    }

    @Test
    void saysThatAPortIsNoNumber() {
        System.setProperty(Setting.PORT.variable(), "80800");
        assertThat(wrong(folder)).extracting(Finding::text).containsExactly("COHORTE_PORT is not a port number: 80800");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswerWithoutShowingItsPassword() {
        System.setProperty(Setting.DATABASE_URL.variable(), "jdbc:postgresql://127.0.0.1:1/cohorte?user=a&password=secret");
        assertThat(wrong(folder)).singleElement().satisfies(finding ->
                assertThat(finding.text()).contains("does not answer").doesNotContain("secret"));
    }

    @Test
    void saysThatTheDatabaseDoesNotFlush() throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + connection.getCatalog() + " SET synchronous_commit = off");
        }
        assertThat(wrong(folder)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).startsWith("synchronous_commit = off");
            assertThat(finding.remedy().orElseThrow()).contains("ALTER SYSTEM");
        });
    }

    @Test
    void saysThatTheHomeIsAnotherInstallationsThanTheDatabases() throws Exception {
        database.write("INSERT INTO installation.fact (name, value) VALUES ('id', '" + UUID.randomUUID() + "')");
        assertThat(wrong(folder)).singleElement().satisfies(finding -> assertThat(finding.text()).contains("different installations"));
    }

    @Test
    void saysThatTheHomeIsNoFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(wrong(file)).singleElement().satisfies(finding -> assertThat(finding.text()).contains("cannot be written"));
    }

    private static List<Finding> wrong(Path home) {
        return new Doctor(new Home(home), Language.EN).examine(Progress.silent()).stream().filter(finding -> !finding.isSound()).toList();
    }
}

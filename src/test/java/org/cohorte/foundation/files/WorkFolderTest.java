package org.cohorte.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path parent;

    @Test
    void goesWithItsUserAndLeavesThoseInUseAlone() throws IOException {
        try (WorkFolder one = WorkFolder.in(parent, "package")) {
            Files.writeString(one.path().resolve("persons.csv"), "person_id\n");
            try (WorkFolder other = WorkFolder.in(parent, "package")) {
                assertThat(other.path()).isEmptyDirectory();
                assertThat(one.path().resolve("persons.csv")).exists();
            }
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledProgramLeft() throws Exception {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                KeptFolder.class.getName(), parent.toString()).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            Path left = Path.of(said.readLine());
            WorkFolder.in(parent, "package").close();
            assertThat(left).as("of a program that runs").exists();
            program.destroyForcibly().waitFor();
            WorkFolder.in(parent, "package").close();
            assertThat(left).as("of a program that was killed").doesNotExist();
            assertThat(parent).isEmptyDirectory();
        } finally {
            program.destroyForcibly();
        }
    }

    /** A program of its own that makes a folder, says where, and stays until it is killed. */
    static final class KeptFolder {

        private KeptFolder() {}

        public static void main(String[] arguments) throws Exception {
            WorkFolder folder = WorkFolder.in(Path.of(arguments[0]), "package");
            Files.writeString(folder.path().resolve("persons.csv"), "person_id\n");
            System.out.println(folder.path());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

package org.cohorte.foundation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on machines where something is missing: each lacks one thing, and the script says which and how to get it. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("cohorte").toAbsolutePath();

    @TempDir
    private Path machine;

    private record Answer(int status, String said) {}

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
        Answer answer = run(Map.of("COHORTE_JDK_PLACES", ""), "--version");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("no JDK 25 or newer was found").contains("https://adoptium.net").contains("JAVA_HOME");
    }

    @Test
    void passesByAJdkThatIsTooOld() throws Exception {
        Path old = jdk("jdks/old", 21);
        Answer answer = run(Map.of("JAVA_HOME", old.toString(), "COHORTE_JDK_PLACES", old.getParent().toString()), "--version");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("no JDK 25 or newer was found");
    }

    @Test
    void findsAJdkBesideAnOldOneAndSaysThatMavenIsMissing() throws Exception {
        Path old = jdk("jdks/old", 21);
        jdk("jdks/young", 26);
        Answer answer = run(Map.of("JAVA_HOME", old.toString(), "COHORTE_JDK_PLACES", old.getParent().toString()), "--version");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("Maven was not found").contains("apt-get install maven");
    }

    @Test
    void showsTheFirstErrorsOfABuildThatFailsAndWhereTheRestIs() throws Exception {
        Path jdk = jdk("jdks/young", 25);
        program(machine.resolve("bin/mvn"), "echo '[INFO] compiling'; echo '[ERROR] a line that does not compile'; exit 1");
        Answer answer = run(Map.of("JAVA_HOME", jdk.toString()), "--version");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("[ERROR] a line that does not compile").contains("target/build.log").doesNotContain("compiling\n");
    }

    @Test
    void tellsTheBuildItsCommitAndWhetherWhatIsBuiltDiffersFromIt() throws Exception {
        Path jdk = jdk("jdks/young", 25);
        program(machine.resolve("bin/mvn"), "echo \"[ERROR] $*\"; exit 1");
        program(machine.resolve("bin/git"), "exec /usr/bin/git \"$@\"");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "--version").said()).as("no clone").contains("-Dbuild.commit= ");
        git("init", "--quiet");
        git("add", "--all", ":!target");
        git("-c", "user.name=Builder", "-c", "user.email=builder@example.org", "commit", "--quiet", "--message", "Begin");
        String commit = git("rev-parse", "--short=12", "HEAD");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "--version").said()).contains("-Dbuild.commit=+" + commit + " ");
        Files.createFile(machine.resolve("clone/src/main/New.java"));
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "--version").said()).contains("-Dbuild.commit=+" + commit + ".modified ");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", machine.resolve("clone").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /** A copy of the launcher in a clone without anything built, with a path that holds the system's small tools only. */
    private Answer run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path clone = Files.createDirectories(machine.resolve("clone"));
        Path launcher = Files.copy(LAUNCHER, clone.resolve("cohorte"), StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(clone.resolve("src/main"));
        Files.writeString(clone.resolve("pom.xml"), "");
        Path output = machine.resolve("output");
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("bash");
        builder.command().add(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", smallTools().toString());
        builder.environment().put("HOME", machine.toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new Answer(process.waitFor(), Files.readString(output));
    }

    private Path smallTools() throws IOException {
        Path bin = Files.createDirectories(machine.resolve("bin"));
        for (String tool : new String[] {"dirname", "readlink", "sed", "head", "grep", "find", "touch", "mkdir", "mv", "rm"}) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            program(bin.resolve(tool), "exec " + real + " \"$@\"");
        }
        return bin;
    }

    private Path jdk(String name, int release) throws IOException {
        Path home = machine.resolve(name);
        program(home.resolve("bin/java"), "echo 'openjdk version \"" + release + ".0.1\" 2026-01-20' >&2");
        program(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}

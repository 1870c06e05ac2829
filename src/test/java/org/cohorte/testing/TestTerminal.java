package org.cohorte.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.cohorte.foundation.home.Setting;
import picocli.CommandLine;

/** Runs commands in this process as a terminal would, on a home of its own. */
public final class TestTerminal implements AutoCloseable {

    private TestTerminal(Path home, String language) {
        System.setProperty(Setting.HOME.variable(), home.toString());
        System.setProperty(Setting.LANGUAGE.variable(), language);
    }

    /** Where the commands need no database. */
    public static TestTerminal in(Path home, String language) {
        return new TestTerminal(home, language);
    }

    public static TestTerminal on(TestDatabase database, Path home, String language) {
        System.setProperty(Setting.DATABASE_URL.variable(), database.url());
        return new TestTerminal(home, language);
    }

    /** What a command answered and printed. */
    public record Answer(int status, String out, String err) {}

    /** A refusal is printed as the program prints it. */
    public Answer run(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((fault, line, _) -> {
                    line.getErr().println(fault.getMessage());
                    return 1;
                }).execute(arguments);
        return new Answer(status, out.toString(), err.toString());
    }

    @Override
    public void close() {
        for (Setting setting : Setting.values()) {
            System.clearProperty(setting.variable());
        }
    }
}

package org.cohorte.foundation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.cohorte.foundation.home.Home;
import picocli.CommandLine;

/** Runs one command line: picocli's parsing, our exit statuses, and faults that are logged with an id instead of shown. */
public final class CommandLineRun {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;

    /** What a command answers that goes on in the background of this process. */
    public static final int STILL_SERVING = -1;

    private final CommandLine commands;

    private CommandLineRun(CommandLine commands) {
        this.commands = commands;
    }

    public static CommandLineRun of(Object root) {
        CommandLine commands = new CommandLine(root)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(CommandLineRun::answerFault);
        return new CommandLineRun(commands);
    }

    /** @return the exit status, or {@link #STILL_SERVING} */
    public int execute(String... arguments) {
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return WRONG_USAGE;
        }
        return commands.execute(arguments);
    }

    private static int answerFault(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                command.getErr().println(refusal.getMessage());
                return REFUSED;
            }
        }
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        command.getErr().printf("cohorte %s: %s%n(id %s; details: %s)%n", command.getCommandName(), shortReason(fault), id, record(id, fault));
        return REFUSED;
    }

    private static String shortReason(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    private static Path record(String id, Throwable fault) throws IOException {
        Path log = Home.ofEnvironment().logs().resolve("faults.log");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.println(Instant.now() + " " + id);
            fault.printStackTrace(out);
        }
        return log;
    }

    /** The version in the jar's manifest. */
    public static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineRun.class.getPackage().getImplementationVersion();
            return new String[] {"cohorte " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()};
        }
    }
}

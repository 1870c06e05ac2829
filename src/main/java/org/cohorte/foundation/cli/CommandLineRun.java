package org.cohorte.foundation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.installation.Program;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine;

/** Runs one command line: picocli's parsing, our exit statuses, and faults that are logged with an id instead of shown. */
public final class CommandLineRun {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;

    /** What a command answers that goes on in the background of this process. */
    public static final int STILL_SERVING = -1;

    /** Classes of SQL states: no connection, wrong login, no such database. */
    private static final Set<String> CONNECTION_FAILED = Set.of("08", "28", "3D");

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
        Messages texts = Messages.of(CommandLineRun.class, Language.ofTerminal());
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Optional<String> known = known(cause, texts);
            if (known.isPresent()) {
                command.getErr().println(known.get());
                return REFUSED;
            }
        }
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        command.getErr().println(texts.text("fault", command.getCommandName(), shortReason(fault), id, record(id, fault).toString()));
        return REFUSED;
    }

    /** What a person can mend is said whole; all else is a fault. */
    private static Optional<String> known(Throwable cause, Messages texts) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal.getMessage());
            case BindException _ -> Optional.of(texts.text("port", Setting.PORT.value().orElse("8080")));
            case SQLException lost when CONNECTION_FAILED.contains(String.valueOf(lost.getSQLState()).substring(0, 2)) ->
                Optional.of(texts.text("database", String.valueOf(lost.getMessage())));
            default -> Optional.empty();
        };
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

    /** Of the program and of the Java that runs it. */
    public static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"cohorte " + Program.version(), "Java " + Runtime.version()};
        }
    }
}
